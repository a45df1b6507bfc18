package org.chugiai.pipeline.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.chugiai.pipeline.Pipeline;
import org.chugiai.pipeline.PipelineException;
import org.chugiai.pipeline.PipelineSettings;
import org.chugiai.pipeline.Tables;
import org.chugiai.types.Stance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row of stance-cases.tsv: a text with its entities, then all stances in it. */
class StanceTableTest {

  private static Pipeline pipeline;

  @BeforeAll
  static void start() throws PipelineException {
    pipeline = MarkedText.pipeline(PipelineSettings.DEFAULT);
  }

  @AfterAll
  static void stop() {
    pipeline.close();
  }

  static Stream<String> rows() {
    return Tables.rows(StanceTableTest.class, "stance-cases.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsExactlyTheStances(String row) throws CASException {
    var fields = row.split("\t");
    var expected = String.join("\n", Arrays.asList(fields).subList(2, fields.length));
    assertEquals(expected, describe(MarkedText.analyse(pipeline, fields[1])), fields[0] + ": " + fields[1]);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void decomposedTextWithEmojiGivesTheSame(String row) throws CASException {
    var fields = row.split("\t");
    var jcas = MarkedText.analyse(pipeline, "🎉 𝟙⏎" + Tables.decomposed(fields[1]));
    var expected = String.join("\n", Arrays.asList(fields).subList(2, fields.length));
    assertEquals(Tables.decomposed(expected), describe(jcas), fields[0] + ": " + fields[1]);
  }

  @Test
  void tableCoversAllAttitudes() {
    var attitudes = new HashSet<String>();
    rows().flatMap(row -> Arrays.stream(row.split("\t")).skip(2)).filter(stance -> stance.contains(" | "))
        .forEach(stance -> attitudes.add(stance.split(" \\| ")[1].split(" ")[0]));
    for (var attitude : Attitude.values()) {
      assertTrue(attitudes.contains(attitude.name().toLowerCase()), attitude + " has no row");
    }
  }

  private static String describe(JCas jcas) {
    List<String> stances = jcas.getAnnotationIndex(Stance.class).select().map(StanceTableTest::describe).toList();
    return stances.isEmpty() ? "-" : String.join("\n", stances);
  }

  private static String describe(Stance stance) {
    var target = stance.getTarget() == null ? "-" : stance.getTarget().getCoveredText();
    var mode = stance.getMode().equals("reported") ? "" : " | " + stance.getMode();
    return stance.getCoveredText() + " | " + stance.getAttitude() + " " + stance.getPolarity() + " | "
        + stance.getHolder().getCoveredText() + " | " + target + mode;
  }
}
