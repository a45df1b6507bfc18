package org.chugiai.formats.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Duck;
import org.chugiai.formats.Samples;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Entity;
import org.chugiai.types.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {

  @TempDir
  private Path folder;

  private static CAS article(String id, int seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append("từ").append(random.nextInt(5000)).append(i % 15 == 14 ? ".\n" : " ");
    }
    return article(id, text.toString(), seed);
  }

  private static CAS article(String id, String text, int seed) {
    var cas = TestCas.empty();
    var article = Documents.create(cas, id, text);
    article.setSource("báo " + seed % 3);
    article.setPublished("2024-0" + (1 + seed % 6) + "-05");
    var jcas = Documents.jcas(cas);
    var entity = new Entity(jcas, 0, text.indexOf(' '));
    entity.setKind(seed % 4 == 0 ? "PERSON" : "LOCATION");
    entity.setStatus("manual");
    entity.setOrigin("names 1." + seed % 2);
    entity.addToIndexes();
    var time = new TimeExpression(jcas, 0, text.indexOf(' '));
    time.setKind("DATE");
    time.setValue("2024");
    time.setStatus("manual");
    time.addToIndexes();
    return cas;
  }

  private static List<CAS> corpus() {
    var articles = new ArrayList<CAS>();
    for (int i = 0; i < 60; i++) {
      articles.add(article("bài-" + i, i));
    }
    // the second half of one is a third of the other
    var first = articles.get(0).getDocumentText();
    articles.add(article("syndicated", first.substring(first.length() / 2) + article("x", 999).getDocumentText(), 7));
    articles.add(Samples.full());
    return articles;
  }

  private Path export(String name, Map<String, String> options, List<CAS> articles) throws IOException {
    TestCas.export(DatasetFormat.format(), folder.resolve(name), options, articles);
    return folder.resolve(name);
  }

  private static Map<String, String> splits(Path dataset) throws IOException {
    var splits = new TreeMap<String, String>();
    for (var line : Files.readAllLines(dataset.resolve("splits.tsv"))) {
      splits.put(line.split("\t")[0], line.split("\t")[1]);
    }
    return splits;
  }

  @Test
  void holdsTheSameRowsInParquetAndJsonl() throws Exception {
    var dataset = export("out", Map.of(), corpus());
    for (var task : List.of("ner", "timex", "stance")) {
      for (var split : List.of("train", "validation", "test")) {
        var parquet = dataset.resolve(task).resolve(split + "-00000-of-00001.parquet");
        var lines = Files.readAllLines(dataset.resolve("jsonl").resolve(task).resolve(split + ".jsonl"));
        var rows = Duck.query("SELECT * FROM '" + parquet + "'");
        assertEquals(lines, rows.stream().map(Object::toString).toList());
        assertFalse(rows.isEmpty());
        var jsonl = dataset.resolve("jsonl").resolve(task).resolve(split + ".jsonl");
        assertEquals(rows, Duck.query("SELECT * FROM read_json('" + jsonl + "', format = 'newline_delimited')"));
      }
    }
  }

  @Test
  void writesRowsThatPeopleUnderstand() throws IOException {
    var dataset = export("out", Map.of("shares", "100"), List.of(Samples.full()));
    var ner = Files.readAllLines(dataset.resolve("jsonl/ner/train.jsonl")).get(0);
    assertTrue(ner.startsWith("{\"id\":\"bão-1-1\",\"article\":\"bão-1\",\"tokens\":[\"😀𝟙\",\"Hôm\",\"3/9\",\",\",\"bà\""),
        ner);
    // the title is outermost; kinds in their order: LOCATION 1, TITLE 3
    assertTrue(ner.contains("\"ner_tags\":[0,0,0,0,3,4,4,0,1,2,0"), ner);
    assertTrue(ner.contains("{\"start\":5,\"end\":7,\"kind\":\"PERSON\",\"referent\":\"le-thu\"}"), ner);
    var timex = Files.readString(dataset.resolve("jsonl/timex/train.jsonl"));
    assertTrue(timex.contains("{\"start\":3,\"end\":10,\"type\":\"DATE\",\"value\":\"2024-09-03\",\"mod\":null"), timex);
    var stance = Files.readString(dataset.resolve("jsonl/stance/train.jsonl"));
    assertTrue(stance.contains("\"holder_start\":13,\"holder_end\":22,\"holder_referents\":\"le-thu x\","
        + "\"target_start\":null,\"target_end\":null,\"target_referents\":\"ke-hoach\""), stance);
  }

  @Test
  void keepsArticlesTogetherThatRepeatOneAnother() throws IOException {
    for (int seed = 0; seed < 8; seed++) {
      var dataset = export("seed" + seed, Map.of("seed", String.valueOf(seed)), corpus());
      var splits = splits(dataset);
      assertEquals(splits.get("bài-0"), splits.get("syndicated"));
      var card = Files.readString(dataset.resolve("README.md"));
      assertTrue(card.contains("Groups of articles that repeat one another: 1\n\n- bài-0, syndicated\n"), card);
      assertTrue(card.contains("Largest similarity across splits: none."), card);
      assertEquals("[\"Groups of articles that repeat one another by 0.20 or more: 1\",\"  bài-0, syndicated\","
          + "\"Largest similarity across splits: none\"]", new ObjectMapper()
              .readTree(Files.readString(dataset.resolve("report.json"))).get("notes").toString());
    }
  }

  @Test
  void reportsALeak() throws IOException {
    var list = new StringBuilder();
    for (var article : corpus()) {
      var id = Documents.id(article);
      list.append(id).append('\t').append(id.equals("syndicated") ? "test" : "train").append('\n');
    }
    var file = Files.writeString(folder.resolve("splits"), list);
    var dataset = export("out", Map.of("splits", file.toString()), corpus());
    assertEquals("test", splits(dataset).get("syndicated"));
    var card = Files.readString(dataset.resolve("README.md"));
    assertTrue(card.matches("(?s).*across splits: \\d\\d % \\(bài-0 and syndicated\\).*"), card);
  }

  @Test
  void isTheSameEachTimeAndDividesTheSameInAnyOrder() throws IOException {
    var first = export("one", Map.of(), corpus());
    var second = export("two", Map.of(), corpus());
    assertEquals(content(first), content(second));
    var shuffled = corpus();
    Collections.shuffle(shuffled, new Random(3));
    assertEquals(splits(first), splits(export("three", Map.of(), shuffled)));
    assertFalse(splits(first).equals(splits(export("four", Map.of("seed", "2"), corpus()))));
  }

  private static Map<String, String> content(Path dataset) throws IOException {
    var content = new TreeMap<String, String>();
    try (var files = Files.walk(dataset)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        content.put(dataset.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }

  @Test
  void givesEachSplitItsShareOfArticlesAndLabels() throws IOException {
    var articles = new ArrayList<CAS>();
    for (int i = 0; i < 200; i++) {
      articles.add(article("a" + i, i));
    }
    var splits = splits(export("out", Map.of(), articles));
    for (var expected : Map.of("train", 160, "validation", 20, "test", 20).entrySet()) {
      var ids = splits.keySet().stream().filter(id -> splits.get(id).equals(expected.getKey())).toList();
      assertEquals(expected.getValue(), ids.size(), 1, expected.getKey());
      long persons = ids.stream().filter(id -> Integer.parseInt(id.substring(1)) % 4 == 0).count();
      assertEquals(expected.getValue() / 4.0, persons, 1.5, expected.getKey());
    }
  }

  @Test
  void keepsSourcesOrMonthsTogetherOnRequest() throws IOException {
    for (var group : List.of("source", "month")) {
      var dataset = export(group, Map.of("group-by", group, "shares", "50,25,25"), corpus());
      var bySplit = new TreeMap<String, String>();
      for (var article : corpus()) {
        var metadata = Documents.article(article).orElseThrow();
        var key = group.equals("source") ? metadata.getSource() : metadata.getPublished().substring(0, 7);
        var split = splits(dataset).get(metadata.getId());
        assertEquals(split, bySplit.computeIfAbsent(key, k -> split), key);
      }
    }
  }

  @Test
  void listsItsFilesWithDigests() throws IOException {
    var dataset = export("out", Map.of("version", "7", "name", "Tin: \"thử\""), corpus());
    var manifest = new ObjectMapper().readTree(Files.readString(dataset.resolve("manifest.json")));
    assertEquals("7", manifest.get("corpusVersion").asText());
    assertEquals("[\"names 1.0\",\"names 1.1\"]", manifest.get("origins").toString());
    assertEquals(62, manifest.at("/counts/articles").asInt());
    var files = Manifest.files(dataset);
    files.remove("manifest.json");
    files.remove("report.json");
    assertEquals(files.size(), manifest.get("files").size());
    for (var file : manifest.get("files")) {
      assertEquals(files.get(file.get("path").asText()).sha256(), file.get("sha256").asText());
    }
    assertTrue(Files.readString(dataset.resolve("README.md")).contains("pretty_name: \"Tin: \\\"thử\\\"\"\n"));
    assertFalse(Files.exists(dataset.resolve(".waiting")));
  }

  @Test
  void describesItselfToCroissant() throws IOException {
    var croissant = new ObjectMapper().readTree(
        Files.readString(export("out", Map.of(), corpus()).resolve("croissant.json")));
    assertEquals("sc:Dataset", croissant.get("@type").asText());
    assertEquals("http://mlcommons.org/croissant/1.0", croissant.get("conformsTo").asText());
    assertEquals(List.of("ner", "timex", "stance"), croissant.get("recordSet").findValuesAsText("@id").stream()
        .filter(id -> !id.contains("/") && !id.contains("-")).distinct().toList());
    assertTrue(croissant.get("distribution").size() >= 12);
  }

  @Test
  void explainsOptionsThatMakeNoSense() throws IOException {
    for (var options : List.of(Map.of("shares", "80,30"), Map.of("seed", "x"), Map.of("threshold", "much"))) {
      assertThrows(IllegalArgumentException.class, () -> export("out", options, List.of()));
    }
    var file = Files.writeString(folder.resolve("splits"), "other\ttrain\n");
    assertThrows(IllegalArgumentException.class,
        () -> export("out", Map.of("splits", file.toString()), List.of(Samples.full())));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void canBeEmpty() throws IOException {
    var dataset = export("out", Map.of(), List.of());
    assertTrue(Files.exists(dataset.resolve("README.md")));
    assertEquals("", Files.readString(dataset.resolve("splits.tsv")));
  }
}
