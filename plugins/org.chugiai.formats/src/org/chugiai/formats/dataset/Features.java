package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.chugiai.formats.parquet.Column;

/** Describes columns as Hugging Face's datasets library does. */
final class Features {

  private Features() {
  }

  /** The value of the key "huggingface" in Parquet's metadata. */
  static String metadata(Task task, List<String> tagNames) {
    var root = JsonNodeFactory.instance.objectNode();
    var features = root.putObject("info").putObject("features");
    task.columns().forEach(column -> features.set(column.name(), feature(column, tagNames)));
    return root.toString();
  }

  private static JsonNode feature(Column column, List<String> tagNames) {
    JsonNode element;
    if (column.fields().isEmpty()) {
      element = column.name().equals(NerTask.TAGS) ? classes(tagNames) : value(column);
    } else {
      var fields = JsonNodeFactory.instance.objectNode();
      column.fields().forEach(field -> fields.set(field.name(), value(field)));
      element = fields;
    }
    return column.isList() ? JsonNodeFactory.instance.arrayNode().add(element) : element;
  }

  private static JsonNode value(Column column) {
    return JsonNodeFactory.instance.objectNode().put("dtype", column.type().arrow()).put("_type", "Value");
  }

  private static JsonNode classes(List<String> names) {
    var classes = JsonNodeFactory.instance.objectNode();
    var list = classes.putArray("names");
    names.forEach(list::add);
    return classes.put("_type", "ClassLabel");
  }
}
