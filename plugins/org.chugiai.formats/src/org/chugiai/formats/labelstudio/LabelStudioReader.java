package org.chugiai.formats.labelstudio;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.ArticleReader;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Published;
import org.chugiai.formats.UnicodeText;
import org.chugiai.formats.json.Fields;
import org.chugiai.formats.json.JsonArrayReader;
import org.chugiai.formats.spans.CasFromGraph;
import org.chugiai.formats.spans.SpanGraph;
import org.chugiai.formats.spans.SpanGraph.Field;
import org.chugiai.formats.spans.SpanGraph.Link;
import org.chugiai.formats.spans.SpanGraph.Node;
import org.chugiai.formats.spans.SpanGraph.Provenance;

/**
 * Reads tasks: of several annotations the first that was not cancelled, and of the predictions the first, as
 * suggestions.
 */
final class LabelStudioReader implements ArticleReader {

  private final JsonArrayReader tasks;
  private final LossReport losses;
  private int number;

  LabelStudioReader(Path file, LossReport losses) throws IOException {
    this.tasks = new JsonArrayReader(file);
    this.losses = losses;
  }

  @Override
  public boolean next(CAS cas) throws IOException {
    var element = tasks.element();
    if (element == null) {
      if (number++ == 0) {
        throw new FormatException(tasks.file(), 0, "holds no task", "Leave it out.");
      }
      return false;
    }
    number++;
    try {
      task(new Fields(element, "task " + number), cas);
      return true;
    } catch (IllegalArgumentException e) {
      throw new FormatException(tasks.file(), tasks.line(), e.getMessage(), "Mend the task or leave it out.", e);
    }
  }

  private void task(Fields task, CAS cas) {
    var data = task.object("data");
    if (data == null) {
      throw new IllegalArgumentException(task.path() + " has no data");
    }
    var given = data.string("id");
    var id = given == null ? Documents.stem(tasks.file()) + "-" + number : given;
    var article = Documents.create(cas, id, UnicodeText.wellFormed(data.requiredString("text"), id, losses));
    article.setTitle(data.string("title"));
    var published = data.string("published");
    article.setPublished(published == null ? null : Published.normalise(published));
    article.setPublishedFrom(data.string("publishedFrom"));
    article.setSource(data.string("source"));
    article.setUrl(data.string("url"));
    if (data.has("language")) {
      cas.setDocumentLanguage(data.string("language"));
    }
    var graph = new SpanGraph();
    var annotations = task.objects("annotations").stream().filter(one -> !one.bool("was_cancelled", false)).toList();
    var links = new ArrayList<Link>();
    read(annotations, id, null, graph, links);
    read(task.objects("predictions"), id, "suggested", graph, links);
    links.forEach(graph::add);
    CasFromGraph.add(graph, cas, losses);
  }

  private void read(List<Fields> versions, String id, String status, SpanGraph graph, List<Link> links) {
    if (versions.size() > 1) {
      losses.lost("further version of a task's annotations", id, (versions.size() - 1) + " of them");
    }
    if (!versions.isEmpty()) {
      var origin = versions.get(0).string("model_version");
      new Result(id, new Provenance(status, status == null ? null : origin, 0)).read(versions.get(0), graph, links);
    }
  }

  /** The result of one annotator or model. */
  private final class Result {
    private final String article;
    private final Provenance provenance;
    private final Map<String, Map<Field, String>> fields = new HashMap<>();

    Result(String article, Provenance provenance) {
      this.article = article;
      this.provenance = provenance;
    }

    void read(Fields version, SpanGraph graph, List<Link> links) {
      var regions = new ArrayList<Fields>();
      for (var region : version.objects("result")) {
        switch (region.requiredString("type")) {
          case "labels" -> regions.add(region);
          case "relation" -> links.add(new Link(region.requiredString("from_id"), role(region),
              region.requiredString("to_id")));
          case "choices", "textarea" -> field(region);
          default -> losses.lost("region of type " + region.string("type"), article, region.string("id"));
        }
      }
      regions.forEach(region -> node(region, graph));
    }

    private String role(Fields relation) {
      var labels = relation.strings("labels");
      return labels == null || labels.isEmpty() ? "" : labels.get(0);
    }

    private void field(Fields region) {
      var name = region.string("from_name");
      for (var field : Field.values()) {
        if (field.key().equals(name)) {
          fields.computeIfAbsent(region.requiredString("id"), id -> new EnumMap<>(Field.class)).put(field,
              first(region));
          return;
        }
      }
      losses.lost("field " + name, article, region.string("id"));
    }

    private String first(Fields region) {
      var value = region.object("value");
      for (var key : List.of("choices", "text")) {
        var texts = value == null ? List.<JsonNode>of() : value.list(key);
        if (!texts.isEmpty()) {
          return texts.get(0).asText();
        }
      }
      return "";
    }

    private void node(Fields region, SpanGraph graph) {
      var value = region.object("value");
      var labels = value == null ? null : value.strings("labels");
      if (labels == null || labels.isEmpty()) {
        throw new IllegalArgumentException(region.path() + " has no label");
      }
      if (labels.size() > 1) {
        losses.lost("further label of a region", article, labels.toString());
      }
      var id = region.requiredString("id");
      var meta = region.object("meta");
      // our own regions say who made them; those of a model have the model's name
      boolean own = meta != null && (meta.hasString("status") || meta.hasString("origin"));
      var status = own ? meta.string("status") : provenance.status();
      var origin = own ? meta.string("origin") : provenance.origin();
      graph.add(new Node(id, value.requiredInt("start"), value.requiredInt("end"), labels.get(0),
          fields.getOrDefault(id, Map.of()), new Provenance(status, origin, region.number("score", 0)), null));
    }
  }

  @Override
  public void close() throws IOException {
    tasks.close();
  }
}
