package org.chugiai.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chugiai.formats.LossReport.Example;

/**
 * What an export wrote and what it did not: the content of report.json.
 *
 * @param format the format's id
 * @param filter which annotations were data
 * @param articles number of articles written
 * @param annotations number of annotations handed to the format, by type, in the order of the names
 * @param losses what the format could not hold, and what was left out
 * @param skipped articles that could not be exported, with the reason as detail
 * @param notes what the format's writer tells of the whole
 */
public record ExportReport(String format, AnnotationFilter filter, long articles, Map<String, Long> annotations,
    LossReport losses, List<Example> skipped, List<String> notes) {

  /** Name of the file in the exported folder. */
  public static final String FILE = "report.json";

  /** Number of annotations that were written, by type: those handed to the format without those it did not write. */
  public Map<String, Long> written() {
    var written = new TreeMap<String, Long>();
    annotations.forEach((type, count) -> written.put(type, count - losses.unwritten().getOrDefault(type, 0L)));
    return written;
  }

  /** As JSON. */
  public String json() {
    var text = new StringWriter();
    var indenter = new DefaultIndenter(" ", "\n");
    var printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    try (var json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot be written to", e);
    }
    return text.append('\n').toString();
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", format);
    json.writeNumberField("articles", articles);
    json.writeArrayFieldStart("statuses");
    for (var status : new TreeSet<>(filter.statuses())) {
      json.writeString(status);
    }
    json.writeEndArray();
    counts(json, "annotations", annotations);
    counts(json, "written", written());
    items(json, "lost", true);
    items(json, "leftOut", false);
    json.writeArrayFieldStart("skipped");
    for (var example : skipped) {
      example(json, example);
    }
    json.writeEndArray();
    if (!notes.isEmpty()) {
      json.writeArrayFieldStart("notes");
      for (var note : notes) {
        json.writeString(note);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Long> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (var entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void items(JsonGenerator json, String name, boolean loss) throws IOException {
    json.writeArrayFieldStart(name);
    for (var item : losses.items()) {
      if (item.loss() == loss) {
        json.writeStartObject();
        json.writeStringField("what", item.what());
        json.writeNumberField("count", item.count());
        json.writeArrayFieldStart("examples");
        for (var example : item.examples()) {
          example(json, example);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void example(JsonGenerator json, Example example) throws IOException {
    json.writeStartObject();
    if (example.article() != null) {
      json.writeStringField("article", example.article());
    }
    if (example.detail() != null) {
      json.writeStringField("detail", example.detail());
    }
    json.writeEndObject();
  }

  /** For people: what was written, what was lost, what was left out. */
  public String summary() {
    var text = new StringBuilder().append(articles).append(articles == 1 ? " article" : " articles");
    written().forEach((type, count) -> text.append(count == 0 ? "" : ", " + count + " " + type));
    text.append('\n').append(losses.summary());
    notes.forEach(note -> text.append(note).append('\n'));
    skipped.forEach(example -> text.append("skipped: ").append(example).append('\n'));
    return text.toString();
  }
}
