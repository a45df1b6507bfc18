package org.chugiai.formats.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.SharedFiles;
import org.chugiai.formats.TestCas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads annotated articles that others wrote. */
class SharedGoldTest {

  @TempDir
  private Path folder;

  @Test
  void keepsAllThatTheContractKnows() throws IOException {
    var file = SharedFiles.require("gold/dev.jsonl");
    var losses = new LossReport();
    var articles = TestCas.read(JsonlFormat.format(), file, losses);
    TestCas.export(JsonlFormat.format(), folder.resolve("out"), Map.of(), articles);
    var mapper = new ObjectMapper();
    var before = Files.readAllLines(file);
    var after = Files.readAllLines(folder.resolve("out").resolve(JsonlFormat.FILE));
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      var expected = mapper.readTree(before.get(i));
      for (var layer : List.of("entities", "times", "stances", "sentences")) {
        assertEquals(normal(expected.get(layer)), normal(mapper.readTree(after.get(i)).get(layer)));
      }
    }
  }

  /** Without ids (ours are in the order of the text), zones of annotations and what the contract does not know. */
  private static List<String> normal(JsonNode layer) {
    for (var item : (ArrayNode) layer) {
      ((ObjectNode) item).remove(List.of("id", "zone", "alternatives", "alt_values", "alt_types", "uncertain"));
    }
    var lines = new ArrayList<String>();
    layer.forEach(item -> {
      var sorted = new TreeMap<String, String>();
      item.fields().forEachRemaining(field -> sorted.put(field.getKey(), field.getValue().toString()));
      lines.add(sorted.toString());
    });
    Collections.sort(lines);
    return lines;
  }
}
