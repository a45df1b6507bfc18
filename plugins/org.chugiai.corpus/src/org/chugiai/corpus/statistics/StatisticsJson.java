package org.chugiai.corpus.statistics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.chugiai.corpus.statistics.Statistics.Judgement;
import org.chugiai.corpus.statistics.Statistics.Layer;
import org.chugiai.corpus.statistics.Statistics.Lengths;

/** Statistics as JSON: the record's fields under their names. */
public final class StatisticsJson {

  private final JsonGenerator json;

  private StatisticsJson(JsonGenerator json) {
    this.json = json;
  }

  /** The JSON, indented, with a line break at the end. */
  public static String of(Statistics statistics) {
    var text = new StringWriter();
    var printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
    try (var json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      new StatisticsJson(json).write(statistics);
    } catch (IOException e) {
      throw new UncheckedIOException("A string can always be written to", e);
    }
    return text.append('\n').toString();
  }

  private void write(Statistics statistics) throws IOException {
    json.writeStartObject();
    json.writeStringField("corpus", statistics.corpus());
    json.writeStringField("annotator", statistics.annotator());
    json.writeNumberField("articles", statistics.articles());
    counts("states", statistics.states());
    lengths("characters", statistics.characters());
    json.writeNumberField("sentences", statistics.sentences());
    json.writeNumberField("tokens", statistics.tokens());
    json.writeArrayFieldStart("layers");
    for (var layer : statistics.layers()) {
      layer(layer);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("engines");
    for (var engine : statistics.engines()) {
      engine(engine);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void layer(Layer layer) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", layer.name());
    json.writeNumberField("total", layer.total());
    counts("statuses", layer.statuses());
    lengths("lengths", layer.lengths());
    json.writeArrayFieldStart("labels");
    for (var label : layer.labels()) {
      json.writeStartObject();
      json.writeStringField("value", label.value());
      json.writeNumberField("total", label.total());
      counts("statuses", label.statuses());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void engine(Judgement engine) throws IOException {
    json.writeStartObject();
    json.writeStringField("engine", engine.engine());
    json.writeStringField("layer", engine.layer());
    json.writeNumberField("from", engine.from());
    json.writeNumberField("to", engine.to());
    json.writeNumberField("open", engine.open());
    json.writeNumberField("accepted", engine.accepted());
    json.writeNumberField("corrected", engine.corrected());
    json.writeNumberField("rejected", engine.rejected());
    if (engine.right().isPresent()) {
      json.writeNumberField("right", Math.round(engine.right().getAsDouble() * 10_000) / 10_000.0);
    }
    json.writeEndObject();
  }

  private void lengths(String name, Lengths lengths) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("total", lengths.total());
    json.writeNumberField("shortest", lengths.shortest());
    json.writeNumberField("median", lengths.median());
    json.writeNumberField("longest", lengths.longest());
    json.writeEndObject();
  }

  private void counts(String name, Map<String, Integer> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (var entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }
}
