package org.chugiai.formats.doccano;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.json.Fields;
import org.chugiai.formats.json.JsonLines;
import org.chugiai.formats.spans.CasFromGraph;
import org.chugiai.formats.spans.SpanGraph.Link;
import org.chugiai.formats.spans.SpanGraph.Node;
import org.chugiai.formats.spans.SpanGraph.Provenance;
import org.chugiai.formats.spans.SpanGraph;

/** Reads lines in either of doccano's forms; the labels stand under "label", "labels" or "entities". */
final class DoccanoReader implements ArticleReader {

  private final JsonLines lines;
  private final LossReport losses;

  DoccanoReader(Path file, LossReport losses) throws IOException {
    this.lines = new JsonLines(file);
    this.losses = losses;
  }

  @Override
  public boolean next(CAS cas) throws IOException {
    return lines.next((json, id) -> article(json, id, cas));
  }

  private void article(JsonNode json, String standard, CAS cas) {
    var fields = new Fields(json, "");
    var id = fields.has("id") ? json.get("id").asText() : standard;
    var text = UnicodeText.wellFormed(fields.requiredString("text"), id, losses);
    Documents.create(cas, id, text);
    var codePoints = CodePoints.of(text);
    var graph = new SpanGraph();
    for (var key : List.of("label", "labels")) {
      for (var label : fields.list(key)) {
        if (!label.isArray() || label.size() != 3 || !label.get(0).isInt() || !label.get(1).isInt()) {
          throw new IllegalArgumentException(key + " holds something else than [start, end, label]");
        }
        add(graph, "l" + graph.nodes().size(), label.get(0).intValue(), label.get(1).intValue(),
            label.get(2).asText(), codePoints);
      }
    }
    for (var entity : fields.objects("entities")) {
      add(graph, String.valueOf(entity.requiredInt("id")), entity.requiredInt("start_offset"),
          entity.requiredInt("end_offset"), entity.requiredString("label"), codePoints);
    }
    for (var relation : fields.objects("relations")) {
      graph.add(new Link(String.valueOf(relation.requiredInt("from_id")), relation.requiredString("type"),
          String.valueOf(relation.requiredInt("to_id"))));
    }
    fields.unknown(key -> losses.lost("key " + key + " of the JSON", id, (String) null));
    CasFromGraph.add(graph, cas, losses);
  }

  private static void add(SpanGraph graph, String id, int start, int end, String label, CodePoints codePoints) {
    if (start < 0 || start > end || end > codePoints.length()) {
      throw new IllegalArgumentException(start + " to " + end + " is no span of the text, which has "
          + codePoints.length() + " characters");
    }
    graph.add(new Node(id, codePoints.toUtf16(start), codePoints.toUtf16(end), label, Map.of(), Provenance.NONE, null));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
