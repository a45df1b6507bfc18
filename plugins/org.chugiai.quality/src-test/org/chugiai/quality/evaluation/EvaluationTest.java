package org.chugiai.quality.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chugiai.quality.SharedFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

  private static final String GOLD = """
      {"id":"a","text":"😀 Bà Lê Thu ở Huế hôm 3/9 phản đối kế hoạch.\\nXem thêm",\
      "sentences":[{"start":0,"end":46,"zone":"lead"},{"start":47,"end":55,"zone":"boilerplate"}],\
      "entities":[{"start":5,"end":11,"kind":"PERSON","referent":"thu"},\
      {"start":14,"end":17,"kind":"LOCATION","referent":"hue"},{"start":47,"end":50,"kind":"MISC"}],\
      "times":[{"start":18,"end":25,"alternatives":[{"start":22,"end":25}],"type":"DATE","value":"2024-09-03"}],\
      "stances":[{"start":26,"end":34,"polarity":"oppose","attitude":"oppose","holder":{"start":2,"end":11},\
      "target":{"start":35,"end":43}}]}
      """;
  private static final String PREDICTED = """
      {"id":"a","text":"😀 Bà Lê Thu ở Huế hôm 3/9 phản đối kế hoạch.\\nXem thêm",\
      "sentences":[{"start":0,"end":46},{"start":47,"end":55}],\
      "entities":[{"start":2,"end":11,"kind":"PERSON","referent":"p1"},\
      {"start":14,"end":17,"kind":"LOCATION","referent":"p2"},{"start":35,"end":43,"kind":"MISC"},\
      {"start":14,"end":17,"kind":"EVENT","status":"rejected"}],\
      "times":[{"start":22,"end":25,"type":"DATE","value":"2025-09-03"}],\
      "stances":[{"start":26,"end":34,"polarity":"oppose","attitude":"deny","holder":{"start":5,"end":11}}]}
      """;

  @TempDir
  private Path folder;

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** The figures were computed with the reference scorer. */
  @Test
  void givesTheFiguresOfTheReferenceScorer() throws Exception {
    var scores = Evaluation.scores(write("gold.jsonl", GOLD), write("predicted.jsonl", PREDICTED));
    assertEquals("""
        sentences strict                             P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        entities core strict                         P 0.500  R 0.500  F1 0.500  (2 gold, 2 predicted)
        entities core relaxed                        P 1.000  R 1.000  F1 1.000  (2 gold, 2 predicted)
        entities all strict                          P 0.333  R 0.500  F1 0.400  (2 gold, 3 predicted)
        entities all relaxed                         P 0.667  R 1.000  F1 0.800  (2 gold, 3 predicted)
        entities LOCATION strict                     P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        entities LOCATION relaxed                    P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        entities MISC strict                         P 0.000  R 0.000  F1 0.000  (0 gold, 1 predicted)
        entities MISC relaxed                        P 0.000  R 0.000  F1 0.000  (0 gold, 1 predicted)
        entities PERSON strict                       P 0.000  R 0.000  F1 0.000  (1 gold, 1 predicted)
        entities PERSON relaxed                      P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        times strict                                 P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        times relaxed                                P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        times relaxed + value                        P 0.000  R 0.000  F1 0.000  (1 gold, 1 predicted)
        times strict + type + value                  P 0.000  R 0.000  F1 0.000  (1 gold, 1 predicted)
        stance cue                                   P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        stance cue + polarity                        P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        stance cue + holder                          P 1.000  R 1.000  F1 1.000  (1 gold, 1 predicted)
        stance cue + target                          P 0.000  R 0.000  F1 0.000  (1 gold, 1 predicted)
        stance cue + attitude                        P 0.000  R 0.000  F1 0.000  (1 gold, 1 predicted)
        stance frame                                 P 0.000  R 0.000  F1 0.000  (1 gold, 1 predicted)
        times type accuracy (of found)               1.000
        times value accuracy (of found)              0.000
        referents B3 F1                              1.000
        gestures, entities (share of from nothing)   0.667
        gestures, all layers (share of from nothing) 0.600
        gestures, times (share of from nothing)      0.667
        gestures, stances (share of from nothing)    0.500
        """, scores.table());
    assertEquals(0.5, scores.figures("entities core strict").orElseThrow().f1());
    assertEquals(1, scores.number("referents B3 F1").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "ENTITIES;'a	wrong	5	Lê Thu = PERSON	got Bà Lê Thu = PERSON\na	spurious	35	kế hoạch = MISC\n'",
      "TIMES;'a	wrong	18	hôm 3/9 = DATE 2024-09-03	got 3/9 = DATE 2025-09-03\n'",
      "STANCES;'a	wrong	26	phản đối = oppose oppose holder[Bà Lê Thu] target[kế hoạch]	"
          + "got phản đối = oppose deny holder[Lê Thu]\n'"})
  void listsErrors(Layer layer, String expected) throws Exception {
    assertEquals(expected,
        Evaluation.errors(write("gold.jsonl", GOLD), write("predicted.jsonl", PREDICTED), layer));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithTheReferenceScorerOnRandomArticles(long seed) throws Exception {
    var scorer = SharedFiles.require("tools/score.py");
    var gold = Files.createDirectory(folder.resolve("gold"));
    var predicted = folder.resolve("predicted.jsonl");
    new RandomArticles(seed).write(gold.resolve("some.jsonl"), predicted);
    var scores = Evaluation.scores(gold, predicted);
    assertEquals(python(scorer, gold, predicted), scores.table());
    assertEquals(python(scorer, gold, predicted, "--json"), scores.json() + "\n");
    for (var layer : Layer.values()) {
      assertEquals(python(scorer, gold, predicted, "--errors", layer.key()),
          Evaluation.errors(gold, predicted, layer));
    }
  }

  private String python(Path scorer, Path gold, Path predicted, String... options)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("python3", scorer.toString(), gold.toString(), predicted.toString()));
    command.addAll(List.of(options));
    var output = folder.resolve("output");
    Process process;
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().put("PYTHONIOENCODING", "utf-8");
      process = builder.start();
    } catch (IOException e) {
      return Assumptions.abort("there is no python3: " + e.getMessage());
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  @Test
  void readsFoldersAndManyFiles() throws Exception {
    var gold = Files.createDirectories(folder.resolve("gold/deep"));
    Files.writeString(gold.resolve("a.jsonl"), GOLD);
    Files.writeString(folder.resolve("gold/b.jsonl"), GOLD.replace("\"id\":\"a\"", "\"id\":\"b\""));
    Files.writeString(folder.resolve("gold/readme.txt"), "no articles");
    assertEquals(1, Evaluation.scores(folder.resolve("gold"), folder.resolve("gold")).figures("times strict")
        .orElseThrow().f1());
  }

  @Test
  void explainsWhatCannotBeCompared() throws Exception {
    var gold = write("gold.jsonl", GOLD);
    assertMessage("article a is missing", gold, write("other.jsonl", GOLD.replace("\"id\":\"a\"", "\"id\":\"b\"")));
    assertMessage("text differs", gold, write("text.jsonl", GOLD.replace("Huế", "HUẾ")));
    assertMessage("twice.jsonl:2: article a occurs twice", gold, write("twice.jsonl", GOLD + GOLD));
    assertMessage("broken.jsonl:1: is not JSON", gold, write("broken.jsonl", "{"));
    assertMessage("there is no \"text\"", gold, write("less.jsonl", "{\"id\":\"a\"}"));
    assertMessage("there is no \"kind\"", gold, write("kind.jsonl", PREDICTED.replace("\"kind\":\"PERSON\",", "")));
    assertMessage("cannot be read", gold, folder.resolve("none"));
    assertMessage("has no sentences", write("s.jsonl", "{\"id\":\"a\",\"text\":\"\"}"),
        write("t.jsonl", "{\"id\":\"a\",\"text\":\"\"}"));
  }

  private static void assertMessage(String expected, Path gold, Path predicted) {
    var message = assertThrows(EvaluationException.class, () -> Evaluation.scores(gold, predicted)).getMessage();
    assertTrue(message.contains(expected), message);
  }
}
