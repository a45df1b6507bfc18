package org.chugiai.formats.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.json.Fields;
import org.chugiai.formats.json.JsonLines;

/** Reads native JSONL. Keys it does not know are counted as losses. */
final class JsonlReader implements ArticleReader {

  private final JsonLines lines;
  private final LossReport losses;
  private final Set<String> ids = new HashSet<>();

  JsonlReader(Path file, LossReport losses) throws IOException {
    this.lines = new JsonLines(file);
    this.losses = losses;
  }

  @Override
  public boolean next(CAS cas) throws IOException {
    return lines.next((json, id) -> article(json, id, cas));
  }

  private void article(JsonNode json, String standard, CAS cas) {
    var fields = new Fields(json, "");
    var id = fields.has("id") ? fields.string("id") : standard;
    if (!ids.add(id)) {
      throw new IllegalArgumentException("the article " + id + " occurs twice");
    }
    new ArticleParser(cas, losses).parse(id, fields);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
