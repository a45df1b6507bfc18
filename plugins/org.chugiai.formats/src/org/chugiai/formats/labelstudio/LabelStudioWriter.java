package org.chugiai.formats.labelstudio;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleWriter;
import org.chugiai.formats.Documents;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.OutputFiles;
import org.chugiai.formats.Rendered;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.spans.GraphFromCas;
import org.chugiai.formats.spans.SpanGraph;
import org.chugiai.formats.spans.SpanGraph.Field;
import org.chugiai.formats.spans.SpanGraph.Node;

/** Writes tasks. */
final class LabelStudioWriter implements ArticleWriter {

  private static final Set<String> HELD = Set.of("id", "title", "published", "publishedFrom", "source", "url",
      "language", "status", "origin", "confidence");

  private final ObjectMapper mapper = new ObjectMapper();
  private final OutputFiles files;
  private final Set<String> labels = new TreeSet<>(List.of("PERSON", "ORGANIZATION", "LOCATION"));
  private boolean any;

  LabelStudioWriter(Path folder) {
    files = new OutputFiles(folder);
  }

  @Override
  public Rendered render(CAS cas, LossReport losses) throws IOException {
    var graph = GraphFromCas.of(cas, HELD, losses);
    var json = UnicodeText.wellFormed(mapper.writeValueAsString(task(cas, graph)), Documents.id(cas), losses);
    return () -> {
      graph.nodes().forEach(node -> labels.add(node.label()));
      files.append(LabelStudioFormat.FILE, (any ? ",\n" : "[\n") + json);
      any = true;
    };
  }

  private ObjectNode task(CAS cas, SpanGraph graph) {
    var id = Documents.id(cas);
    var task = mapper.createObjectNode();
    var data = task.putObject("data");
    var text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
    data.put(LabelStudioFormat.TEXT, text);
    data.put("id", id);
    var metadata = Documents.article(cas).orElseThrow();
    put(data, "title", metadata.getTitle());
    put(data, "published", metadata.getPublished());
    put(data, "publishedFrom", metadata.getPublishedFrom());
    put(data, "source", metadata.getSource());
    put(data, "url", metadata.getUrl());
    put(data, "language", CAS.DEFAULT_LANGUAGE_NAME.equals(cas.getDocumentLanguage()) ? null
        : cas.getDocumentLanguage());
    Predicate<Node> suggested = node -> "suggested".equals(node.provenance().status());
    var confirmed = result(graph, text, suggested.negate());
    if (!confirmed.isEmpty()) {
      task.putArray("annotations").addObject().set("result", confirmed);
    }
    var predicted = result(graph, text, suggested);
    if (!predicted.isEmpty()) {
      var prediction = task.putArray("predictions").addObject();
      prediction.put("model_version", "chugiai");
      prediction.set("result", predicted);
    }
    return task;
  }

  private static void put(ObjectNode node, String key, String value) {
    if (value != null) {
      node.put(key, value);
    }
  }

  private ArrayNode result(SpanGraph graph, String text, Predicate<Node> wanted) {
    var result = mapper.createArrayNode();
    for (var node : graph.nodes()) {
      if (wanted.test(node)) {
        region(result, node, text);
      }
    }
    for (var link : graph.links()) {
      if (wanted.test(graph.node(link.from()))) {
        var relation = result.addObject().put("type", "relation").put("from_id", link.from()).put("to_id", link.to())
            .put("direction", "right");
        relation.putArray("labels").add(link.role());
      }
    }
    return result;
  }

  private static void region(ArrayNode result, Node node, String text) {
    var label = control(result, node, text, LabelStudioFormat.LABEL, "labels");
    ((ObjectNode) label.get("value")).putArray("labels").add(node.label());
    if (node.provenance().confidence() != 0) {
      label.put("score", node.provenance().confidence());
    }
    var meta = label.putObject("meta");
    put(meta, "status", node.provenance().status());
    put(meta, "origin", node.provenance().origin());
    if (meta.isEmpty()) {
      label.remove("meta");
    }
    node.fields().forEach((field, value) -> {
      var input = control(result, node, text, field.key(), type(field));
      ((ObjectNode) input.get("value")).putArray(type(field).equals("choices") ? "choices" : "text").add(value);
    });
  }

  private static String type(Field field) {
    return switch (field) {
      case POLARITY, ATTITUDE, MODE, DIRECT, IMPLIED -> "choices";
      default -> "textarea";
    };
  }

  private static ObjectNode control(ArrayNode result, Node node, String text, String name, String type) {
    var region = result.addObject().put("id", node.id()).put("from_name", name)
        .put("to_name", LabelStudioFormat.TEXT).put("type", type);
    var value = region.putObject("value").put("start", node.begin()).put("end", node.end());
    if (type.equals("labels")) {
      value.put("text", text.substring(node.begin(), node.end()));
    }
    return region;
  }

  @Override
  public void close() throws IOException {
    files.append(LabelStudioFormat.FILE, any ? "\n]\n" : "[]\n");
    files.write(LabelStudioFormat.CONFIGURATION_FILE, LabelConfiguration.xml(labels));
    files.close();
  }
}
