package org.chugiai.formats.doccano;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.spans.GraphFromCas;
import org.chugiai.formats.spans.SpanGraph;
import org.chugiai.formats.spans.SpanGraph.Node;

/** Writes articles as lines. */
final class DoccanoWriter implements ArticleWriter {

  private static final Set<String> WITHOUT_RELATIONS =
      Set.of(SpanGraph.QUOTE, SpanGraph.STANCE, SpanGraph.ARGUMENT);

  private final ObjectMapper mapper = new ObjectMapper();
  private final OutputFiles files;
  private final boolean relations;

  DoccanoWriter(Path folder, boolean relations) throws IOException {
    this.files = new OutputFiles(folder);
    this.relations = relations;
    files.stream(DoccanoFormat.FILE);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) throws IOException {
    var id = Documents.id(cas);
    var graph = GraphFromCas.of(cas, Set.of("id"), losses);
    var text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    var line = mapper.createObjectNode();
    line.put("id", id);
    line.put("text", text);
    var written = new HashMap<String, Integer>();
    var codePoints = CodePoints.of(text);
    for (var node : graph.nodes()) {
      if (!relations && WITHOUT_RELATIONS.contains(node.label())) {
        if (!node.label().equals(SpanGraph.ARGUMENT)) {
          losses.dropped(node.label() + ", for which relations are needed", id, node.source());
        }
      } else if (node.begin() >= node.end() || codePoints.splits(node.begin()) || codePoints.splits(node.end())) {
        losses.dropped("annotation without extent, or that splits a character", id, node.source());
      } else {
        written.put(node.id(), written.size() + 1);
        node(line, node, codePoints, written.size());
        node.fields().keySet().forEach(field -> losses.lost("field " + field.key(), id, node.id()));
      }
    }
    if (relations) {
      relations(line, graph, written, id, losses);
    } else if (!line.has("label")) {
      line.putArray("label");
    }
    var json = UnicodeText.wellFormed(mapper.writeValueAsString(line) + "\n", id, losses);
    return () -> files.append(DoccanoFormat.FILE, json);
  }

  private void node(ObjectNode line, Node node, CodePoints codePoints, int number) {
    int start = codePoints.fromUtf16(node.begin());
    int end = codePoints.fromUtf16(node.end());
    if (relations) {
      line.withArray("/entities").addObject().put("id", number).put("label", node.label()).put("start_offset", start)
          .put("end_offset", end);
    } else {
      line.withArray("/label").addArray().add(start).add(end).add(node.label());
    }
  }

  private static void relations(ObjectNode line, SpanGraph graph, Map<String, Integer> written, String id,
      LossReport losses) {
    var entities = line.withArray("/entities");
    var relations = line.withArray("/relations");
    int number = entities.size();
    for (var link : graph.links()) {
      if (written.containsKey(link.from()) && written.containsKey(link.to())) {
        relations.addObject().put("id", ++number).put("from_id", written.get(link.from()))
            .put("to_id", written.get(link.to())).put("type", link.role());
      } else {
        losses.lost("relation to an annotation that is not written", id, link.role());
      }
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
