package org.chugiai.pipeline.stance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import org.chugiai.pipeline.MarkedTable;
import org.chugiai.types.Stance;
import org.junit.jupiter.api.Test;

/** The rows of stance-cases.tsv. */
class StanceTableTest extends MarkedTable {

  StanceTableTest() {
    super("stance-cases.tsv", jcas -> jcas.getAnnotationIndex(Stance.class).select().map(StanceTableTest::describe));
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

  private static String describe(Stance stance) {
    var target = stance.getTarget() == null ? "-" : stance.getTarget().getCoveredText();
    var mode = stance.getMode().equals("reported") ? "" : " | " + stance.getMode();
    return stance.getCoveredText() + " | " + stance.getAttitude() + " " + stance.getPolarity() + " | "
        + stance.getHolder().getCoveredText() + " | " + target + mode;
  }
}
