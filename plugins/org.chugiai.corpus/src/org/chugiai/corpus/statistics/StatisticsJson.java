package org.chugiai.corpus.statistics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.chugiai.corpus.statistics.Statistics.Judgement;
import org.chugiai.corpus.statistics.Statistics.Layer;
import org.chugiai.corpus.statistics.Statistics.Lengths;
import org.chugiai.quality.agreement.Agreement;

/** Statistics as JSON: the record's fields under their names. */
public final class StatisticsJson {

  /** Begins a line with each entry, but for entries that are to stay on one line. */
  private static final class Lines extends DefaultIndenter {
    private static final long serialVersionUID = 1L;
    private boolean one;

    Lines() {
      super(" ", "\n");
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      if (one) {
        json.writeRaw(' ');
      } else {
        super.writeIndentation(json, level);
      }
    }
  }

  private final JsonGenerator json;
  private final Lines lines;

  private StatisticsJson(JsonGenerator json, Lines lines) {
    this.json = json;
    this.lines = lines;
  }

  /** The JSON, indented, with a line break at the end. */
  public static String of(Statistics statistics) {
    var text = new StringWriter();
    var printer = new DefaultPrettyPrinter();
    var lines = new Lines();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    try (var json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      new StatisticsJson(json, lines).write(statistics);
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
    agreement(statistics.agreement());
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

  /** A layer a line, to be compared at a glance. */
  private void agreement(List<Agreement> agreements) throws IOException {
    json.writeArrayFieldStart("agreement");
    for (var agreement : agreements) {
      json.writeStartObject();
      lines.one = true;
      agreement(agreement);
      json.writeEndObject();
      lines.one = false;
    }
    json.writeEndArray();
  }

  private void agreement(Agreement agreement) throws IOException {
    json.writeStringField("layer", agreement.layer());
    json.writeArrayFieldStart("annotators");
    for (var annotator : agreement.annotators()) {
      json.writeString(annotator);
    }
    json.writeEndArray();
    json.writeNumberField("articles", agreement.articles());
    json.writeNumberField("annotations", agreement.annotations());
    figure("alpha", agreement.alpha());
    figure("f1", agreement.f1());
    figure("kappa", agreement.kappa());
  }

  private void figure(String name, OptionalDouble figure) throws IOException {
    if (figure.isPresent()) {
      json.writeNumberField(name, BigDecimal.valueOf(figure.getAsDouble()).setScale(4, RoundingMode.HALF_UP));
    }
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
