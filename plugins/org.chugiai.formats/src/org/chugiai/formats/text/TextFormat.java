package org.chugiai.formats.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Format;
import org.chugiai.formats.SingleArticle;
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
        (source, settings, losses) -> new SingleArticle(new Reader(source)::read), null);
  }

  private static final class Reader {
    private final Path file;

    Reader(Path file) {
      this.file = file;
    }

    void read(CAS cas) throws IOException {
      Documents.create(cas, Documents.stem(file), Sources.text(file));
    }
  }
}
