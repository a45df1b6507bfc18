package org.chugiai.formats.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chugiai.formats.Duck;
import org.chugiai.formats.parquet.Column.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another implementation of the format, DuckDB, reads what is written. */
class ParquetFileTest {

  private static final List<Column> COLUMNS = List.of(Column.required("id", Type.STRING),
      Column.optional("title", Type.STRING), Column.required("number", Type.INT64),
      Column.optional("score", Type.DOUBLE), Column.list("words", Type.STRING), Column.list("tags", Type.INT32),
      Column.records("spans", List.of(Column.required("start", Type.INT32), Column.required("label", Type.STRING),
          Column.optional("value", Type.STRING))));

  @TempDir
  private Path folder;

  private final ObjectMapper mapper = new ObjectMapper();

  private Path write(List<? extends JsonNode> rows) throws IOException {
    var file = folder.resolve("x.parquet");
    try (var parquet = new ParquetFile(file, COLUMNS, Map.of("huggingface", "{\"a\":1}"))) {
      for (var row : rows) {
        parquet.add(row);
      }
    }
    return file;
  }

  private ObjectNode row(int i) {
    var row = mapper.createObjectNode().put("id", "bài-" + i);
    if (i % 3 == 0) {
      row.putNull("title");
    } else {
      row.put("title", "😀 \"tin\" \u0000\t\n" + i);
    }
    row.put("number", (long) i * 10_000_000_000L - 5);
    if (i % 2 == 0) {
      row.put("score", i / 7.0);
    } else {
      row.putNull("score");
    }
    var words = row.putArray("words");
    var tags = row.putArray("tags");
    for (int j = 0; j < i % 5; j++) {
      words.add("từ" + j);
      tags.add(-j);
    }
    var spans = row.putArray("spans");
    for (int j = 0; j < i % 4; j++) {
      var span = spans.addObject().put("start", j).put("label", "L" + j);
      if ((i + j) % 2 == 0) {
        span.put("value", "v" + i);
      } else {
        span.putNull("value");
      }
    }
    return row;
  }

  @Test
  void holdsTheSameRows() throws Exception {
    var rows = new ArrayList<ObjectNode>();
    for (int i = 0; i < 1000; i++) {
      rows.add(row(i));
    }
    assertEquals(rows.toString(), Duck.query("SELECT * FROM '" + write(rows) + "'").toString());
  }

  @Test
  void spansSeveralRowGroups() throws Exception {
    var long1 = "x".repeat(1 << 20);
    var rows = new ArrayList<ObjectNode>();
    for (int i = 0; i < 40; i++) {
      rows.add(row(i).put("id", i + long1));
    }
    var file = write(rows);
    assertEquals(3, Duck.query("SELECT DISTINCT row_group_id FROM parquet_metadata('" + file + "')").size());
    assertEquals(rows.toString(), Duck.query("SELECT * FROM '" + file + "'").toString());
  }

  @Test
  void canBeEmpty() throws Exception {
    assertEquals(List.of(), Duck.query("SELECT * FROM '" + write(List.of()) + "'"));
  }

  @Test
  void keepsMetadata() throws Exception {
    var metadata = Duck.query("SELECT decode(key) AS k, decode(value) AS v FROM parquet_kv_metadata('"
        + write(List.of(row(1))) + "')");
    assertEquals("[{\"k\":\"huggingface\",\"v\":\"{\\\"a\\\":1}\"}]", metadata.toString());
  }

  @Test
  void isTheSameEachTime() throws Exception {
    var first = Files.readAllBytes(write(List.of(row(7))));
    Files.delete(folder.resolve("x.parquet"));
    assertArrayEquals(first, Files.readAllBytes(write(List.of(row(7)))));
  }

  @Test
  void refusesRowsThatLackAValue() {
    var row = row(1);
    row.remove("id");
    assertThrows(IllegalArgumentException.class, () -> write(List.of(row)));
  }
}
