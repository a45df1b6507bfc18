package org.chugiai.formats.jsonl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Lines;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.json.Fields;
import org.chugiai.formats.json.Json;

/** Reads native JSONL. Keys it does not know are counted as losses. */
final class JsonlReader implements ArticleReader {

  private final Lines lines;
  private final LossReport losses;
  private final Set<String> ids = new HashSet<>();
  private boolean any;

  JsonlReader(Path file, LossReport losses) throws IOException {
    this.lines = new Lines(file);
    this.losses = losses;
  }

  @Override
  public boolean next(CAS cas) throws IOException {
    String line;
    do {
      line = lines.next();
    } while (line != null && line.isBlank());
    if (line == null) {
      if (!any) {
        throw new FormatException(lines.file(), 0, "holds no article", "Leave it out.");
      }
      return false;
    }
    any = true;
    var object = Json.parse(lines.file(), lines.number(), line);
    try {
      var fields = new Fields(object, "");
      var id = fields.has("id") ? fields.string("id") : Documents.stem(lines.file()) + "-" + lines.number();
      if (!ids.add(id)) {
        throw new IllegalArgumentException("the article " + id + " occurs twice");
      }
      new ArticleParser(cas, losses).parse(id, fields);
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
