package org.chugiai.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Lines;

/** Reads a file with a JSON value on each line that is not blank; each is an article. */
public final class JsonLines implements Closeable {

  /** Takes an article. */
  @FunctionalInterface
  public interface Article {
    /**
     * Takes it.
     *
     * @param id one made of the file's name and the line's number, for articles without one
     * @throws IllegalArgumentException if it is not as the format wants it
     */
    void accept(JsonNode json, String id);
  }

  private final Lines lines;
  private boolean any;

  /**
   * Opens a file.
   *
   * @throws FormatException if it cannot be read or is empty
   */
  public JsonLines(Path file) throws IOException {
    this.lines = new Lines(file);
  }

  /**
   * Reads the next article.
   *
   * @return false behind the last
   * @throws FormatException for a line that is no article, or a file that has none; the next call goes on behind it
   */
  public boolean next(Article article) throws IOException {
    boolean first = !any;
    any = true;
    String line;
    do {
      line = lines.next();
    } while (line != null && line.isBlank());
    if (line == null) {
      if (first) {
        throw new FormatException(lines.file(), 0, "holds no article", "Leave it out.");
      }
      return false;
    }
    var json = Json.parse(lines.file(), lines.number(), line);
    try {
      article.accept(json, Documents.stem(lines.file()) + "-" + lines.number());
      return true;
    } catch (IllegalArgumentException e) {
      throw new FormatException(lines.file(), lines.number(), e.getMessage(), "Mend the line or leave it out.", e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
