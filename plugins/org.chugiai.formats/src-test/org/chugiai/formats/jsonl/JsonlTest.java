package org.chugiai.formats.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.chugiai.types.TimeExpression;
import org.chugiai.types.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlTest {

  /** Every key of the contract, behind an emoji and a letter beyond the BMP, with a decomposed letter. */
  private static final String FULL = """
      {"id":"bão-1","title":"Bão 😀","text":"😀𝟙 Hôm 3/9, bà Lê Thu (Hà Nội) phản đối kế hoạch: “Tôi lo”.\\r\\nA\u0301",\
      "language":"vi","published":"2024-09-05T08:15","publishedFrom":"given","source":"Báo Thử",\
      "zones":[{"start":0,"end":50,"kind":"lead"}],\
      "sentences":[{"start":0,"end":50,"zone":"lead"},{"start":52,"end":54}],\
      "tokens":[{"start":0,"end":1},{"start":1,"end":2}],\
      "entities":[{"id":"e1","start":15,"end":21,"kind":"PERSON","referent":"le-thu","name":"Lê Thu",\
      "status":"suggested","confidence":0.97,"origin":"names 1.0"},\
      {"id":"e2","start":23,"end":29,"kind":"LOCATION","status":"manual","origin":"an"}],\
      "times":[{"id":"t1","start":3,"end":10,"type":"DATE","value":"2024-09-03","anchor":"t0","status":"accepted",\
      "confidence":0.9},\
      {"id":"t2","start":3,"end":10,"type":"DURATION","value":"P2D","mod":"APPROX","quant":"EVERY","freq":"2X",\
      "beginPoint":"t1","endPoint":"t0"}],\
      "quotes":[{"id":"q1","start":42,"end":48,"speaker":"e1","cue":{"start":31,"end":39},"direct":true,\
      "status":"corrected"},\
      {"id":"q2","start":44,"end":48,"speaker":{"start":12,"end":21,"entity":"e1"},"direct":false}],\
      "stances":[{"id":"s1","start":31,"end":39,"holder":{"start":12,"end":21,"entity":"e1","referents":["le-thu","x"]},\
      "target":{"referents":["ke-hoach"]},"topic":{"start":40,"end":48},"polarity":"oppose","attitude":"oppose",\
      "mode":"reported","sources":[{"referents":["báo"]},{"start":15,"end":21}],"status":"suggested","confidence":0.7}]}
      """;

  @TempDir
  private Path folder;

  @Test
  void writesWhatItRead() throws IOException {
    var cas = TestCas.read(JsonlFormat.format(), folder, "in.jsonl", FULL);
    assertEquals(FULL, TestCas.export(JsonlFormat.format(), folder.resolve("out"), JsonlFormat.FILE, cas));
  }

  @Test
  void convertsOffsetsToUtf16() throws IOException {
    var cas = TestCas.read(JsonlFormat.format(), folder, "in.jsonl", FULL);
    var jcas = Documents.jcas(cas);
    assertEquals(List.of("Lê Thu", "Hà Nội"), jcas.select(Entity.class).map(Entity::getCoveredText).toList());
    var stance = jcas.select(Stance.class).findFirst().orElseThrow();
    assertEquals("phản đối", stance.getCoveredText());
    assertEquals("bà Lê Thu", stance.getHolder().getCoveredText());
    assertTrue(stance.getTarget().getImplied());
    assertEquals(stance.getBegin(), stance.getTarget().getBegin());
    assertTrue(jcas.select(TimeExpression.class).findFirst().orElseThrow().getAnchor() instanceof Article);
  }

  @Test
  void writesAnEmptyArticleAndKeepsEmptyLists() throws IOException {
    var line = """
        {"id":"a","text":"","sentences":[],"stances":[{"id":"s1","start":0,"end":0,"holder":{"referents":[]},\
        "sources":[]}]}
        """;
    var cas = TestCas.read(JsonlFormat.format(), folder, "in.jsonl", line);
    assertEquals(line, TestCas.export(JsonlFormat.format(), folder.resolve("out"), JsonlFormat.FILE, cas));
  }

  @Test
  void takesZonesFromSentencesWhereThereAreNoZones() throws IOException {
    var cas = TestCas.read(JsonlFormat.format(), folder, "in.jsonl", """
        {"id":"a","text":"Một. Hai. Ba. Bốn","sentences":[{"start":0,"end":4,"zone":"lead"},{"start":5,"end":9,\
        "zone":"body"},{"start":10,"end":13,"zone":"body"},{"start":14,"end":17}]}""");
    assertEquals(List.of("lead Một.", "body Hai. Ba."), Documents.jcas(cas).select(Zone.class)
        .map(zone -> zone.getKind() + " " + zone.getCoveredText()).toList());
  }

  @Test
  void readsManyArticlesAndCountsUnknownKeys() throws IOException {
    var file = Files.writeString(folder.resolve("in.jsonl"), """
        \uFEFF{"id":"a","text":"A","rating":5,"entities":[{"start":0,"end":1,"kind":"MISC","alternatives":[]}]}\r

        {"id":"b","text":"B"}""");
    var losses = new LossReport();
    var articles = TestCas.read(JsonlFormat.format(), file, losses);
    assertEquals(List.of("a", "b"), articles.stream().map(Documents::id).toList());
    assertEquals(List.of("key entities.alternatives of the JSON", "key rating of the JSON"),
        losses.items().stream().map(LossReport.Item::what).toList());
  }

  @Test
  void readsOnBehindABrokenLine() throws IOException {
    var file = Files.writeString(folder.resolve("in.jsonl"), """
        {"id":"a","text":"A"}
        {"id":"b","text":
        {"id":"c","text":"C"}
        """);
    try (var reader = JsonlFormat.format().open(file, new LossReport())) {
      assertTrue(reader.next(TestCas.empty()));
      var failure = assertThrows(FormatException.class, () -> reader.next(TestCas.empty()));
      assertEquals(2, failure.line());
      var cas = TestCas.empty();
      assertTrue(reader.next(cas));
      assertEquals("c", Documents.id(cas));
      assertFalse(reader.next(TestCas.empty()));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "[1]|not a JSON object",
      "{\"id\":\"a\"}|text is missing",
      "{\"id\":\"a\",\"id\":\"b\",\"text\":\"\"}|Duplicate field",
      "{\"id\":\"a\",\"text\":\"\"} x|is not JSON",
      "{\"id\":\"a\",\"text\":7}|text is not a string",
      "{\"id\":\"a\",\"text\":\"A\",\"published\":\"5/9/2024\"}|no ISO 8601 date",
      "{\"id\":\"a\",\"text\":\"😀\",\"tokens\":[{\"start\":0,\"end\":2}]}|tokens[0]: 0 to 2 is no span",
      "{\"id\":\"a\",\"text\":\"AB\",\"tokens\":[{\"start\":2,\"end\":1}]}|no span of the text",
      "{\"id\":\"a\",\"text\":\"AB\",\"tokens\":[{\"start\":-1,\"end\":1}]}|no span of the text",
      "{\"id\":\"a\",\"text\":\"AB\",\"tokens\":[{\"start\":0.5,\"end\":1}]}|tokens[0].start is not a whole number",
      "{\"id\":\"a\",\"text\":\"A\",\"entities\":{}}|entities is not a list",
      "{\"id\":\"a\",\"text\":\"A\",\"times\":[{\"start\":0,\"end\":1,\"anchor\":\"t9\"}]}|no time expression t9",
      "{\"id\":\"a\",\"text\":\"A\",\"quotes\":[{\"start\":0,\"end\":1,\"speaker\":\"e1\"}]}|there is no entity e1"})
  void namesFileLineAndProblem(String line, String problem) throws IOException {
    var file = Files.writeString(folder.resolve("in.jsonl"), "\n" + line);
    var failure =
        assertThrows(FormatException.class, () -> TestCas.read(JsonlFormat.format(), file, new LossReport()));
    assertTrue(failure.getMessage().startsWith(file + ":2: "), failure.getMessage());
    assertTrue(failure.getMessage().contains(problem), failure.getMessage());
  }

  @Test
  void refusesFilesThatHoldNoArticles() throws IOException {
    var empty = Files.createFile(folder.resolve("empty.jsonl"));
    var blank = Files.writeString(folder.resolve("blank.jsonl"), "\n\n");
    var latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {'\n', '"', (byte) 0xE9, '"'});
    for (var file : Map.of(empty, "is empty", blank, "holds no article", latin, ":2: is not UTF-8 (byte 2 of the line)",
        folder, "is a folder", folder.resolve("none"), "does not exist").entrySet()) {
      var failure = assertThrows(FormatException.class,
          () -> TestCas.read(JsonlFormat.format(), file.getKey(), new LossReport()));
      assertTrue(failure.getMessage().contains(file.getValue()), failure.getMessage());
    }
  }

  @Test
  void refusesTheSameIdTwice() throws IOException {
    var file = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"\"}\n".repeat(2));
    var failure =
        assertThrows(FormatException.class, () -> TestCas.read(JsonlFormat.format(), file, new LossReport()));
    assertTrue(failure.getMessage().contains("article a occurs twice"), failure.getMessage());
  }

  @Test
  void replacesHalfCharactersAndSaysSo() throws IOException {
    var file = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"x\\ud83dy\"}");
    var losses = new LossReport();
    var cas = TestCas.read(JsonlFormat.format(), file, losses).get(0);
    assertEquals("x\uFFFDy", cas.getDocumentText());
    assertTrue(losses.hasLosses());
  }
}
