package org.chugiai.formats.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chugiai.formats.dataset.Manifest.Digest;
import org.chugiai.formats.parquet.Column;

/** Describes a dataset after ML Commons' Croissant 1.0. */
final class Croissant {

  private static final String SPECIFICATION = "http://mlcommons.org/croissant/1.0";

  private Croissant() {
  }

  static String json(DatasetOptions options, List<Task> tasks, List<TaskFiles.Written> written,
      Map<String, Digest> files) throws IOException {
    var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    var root = mapper.createObjectNode();
    context(root.putObject("@context"));
    root.put("@type", "sc:Dataset").put("name", options.name()).put("conformsTo", SPECIFICATION)
        .put("description", "Entities, time expressions and attitudes in Vietnamese news.")
        .put("license", options.license()).put("inLanguage", "vi");
    if (!options.version().isEmpty()) {
      root.put("version", options.version());
    }
    var distribution = root.putArray("distribution");
    var recordSets = root.putArray("recordSet");
    for (var task : tasks) {
      var own = written.stream().filter(one -> one.task().equals(task.name())).toList();
      own.forEach(one -> one.parquet().forEach(path -> file(distribution, path, files.get(path))));
      if (!own.isEmpty()) {
        fileSet(distribution, task);
        recordSet(recordSets.addObject(), task);
      }
    }
    return mapper.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private static void context(ObjectNode context) {
    context.put("@language", "en").put("@vocab", "https://schema.org/").put("sc", "https://schema.org/")
        .put("cr", "http://mlcommons.org/croissant/").put("dct", "http://purl.org/dc/terms/")
        .put("conformsTo", "dct:conformsTo");
    for (var term : List.of("column", "dataType", "extract", "field", "fileObject", "fileSet", "includes",
        "recordSet", "repeated", "source", "subField")) {
      if (term.equals("dataType")) {
        context.putObject(term).put("@id", "cr:dataType").put("@type", "@vocab");
      } else {
        context.put(term, "cr:" + term);
      }
    }
  }

  private static void file(ArrayNode distribution, String path, Digest digest) {
    distribution.addObject().put("@type", "cr:FileObject").put("@id", path).put("name", path)
        .put("contentUrl", path).put("contentSize", digest.size() + " B")
        .put("encodingFormat", "application/x-parquet").put("sha256", digest.sha256());
  }

  private static void fileSet(ArrayNode distribution, Task task) {
    distribution.addObject().put("@type", "cr:FileSet").put("@id", task.name() + "-parquet")
        .put("name", task.name() + "-parquet").put("encodingFormat", "application/x-parquet")
        .put("includes", task.name() + "/*.parquet");
  }

  private static void recordSet(ObjectNode recordSet, Task task) {
    recordSet.put("@type", "cr:RecordSet").put("@id", task.name()).put("name", task.name())
        .put("description", task.description());
    var fields = recordSet.putArray("field");
    for (var column : task.columns()) {
      var field = field(fields.addObject(), task, column.name(), column.name(), column);
      if (column.isList()) {
        field.put("repeated", true);
      }
      if (!column.fields().isEmpty()) {
        var subFields = field.putArray("subField");
        column.fields().forEach(sub -> field(subFields.addObject(), task, column.name() + "/" + sub.name(),
            column.name(), sub));
      }
    }
  }

  private static ObjectNode field(ObjectNode field, Task task, String name, String column, Column described) {
    field.put("@type", "cr:Field").put("@id", task.name() + "/" + name).put("name", task.name() + "/" + name);
    if (described.type() != null) {
      field.put("dataType", switch (described.type()) {
        case INT32, INT64 -> "sc:Integer";
        case DOUBLE -> "sc:Float";
        case STRING -> "sc:Text";
      });
    }
    var source = field.putObject("source");
    source.putObject("fileSet").put("@id", task.name() + "-parquet");
    source.putObject("extract").put("column", column);
    return field;
  }
}
