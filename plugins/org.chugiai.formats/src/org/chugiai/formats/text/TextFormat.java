package org.chugiai.formats.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Format;
import org.chugiai.formats.Sources;

/**
 * Plain text in UTF-8: a file is an article, its name the id. The text is taken as it stands, line ends and spelling
 * included; only a byte order mark is no part of it.
 */
public final class TextFormat {

  private TextFormat() {
  }

  /** The catalog entry. */
  public static Format format() {
    return new Format("txt", "Plain text", List.of(".txt"), List.of(),
        (source, settings, losses) -> new Reader(source), null);
  }

  private static final class Reader implements ArticleReader {
    private final Path file;
    private boolean read;

    Reader(Path file) {
      this.file = file;
    }

    @Override
    public boolean next(CAS cas) throws IOException {
      if (read) {
        return false;
      }
      read = true;
      Documents.create(cas, Documents.stem(file), Sources.text(file));
      return true;
    }

    @Override
    public void close() {
      // the file is open only while it is read
    }
  }
}
