package org.chugiai.quality.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {

  private static final String ARTICLE = """
      {"id":"a","text":"Hà Nội và Huế","sentences":[{"start":0,"end":13}],"entities":[%s],"times":[],"stances":[]}
      """;

  @TempDir
  private Path folder;

  @Test
  void saysHowOftenEachBandIsRight() throws Exception {
    var gold = write("gold", entity(0, 6, "LOCATION", null) + "," + entity(10, 13, "LOCATION", null));
    var predicted = write("predicted", entity(0, 6, "LOCATION", 0.92) + "," + entity(10, 13, "PERSON", 0.94) + ","
        + entity(3, 6, "LOCATION", 0.55));

    var bands = Evaluation.calibration(gold, predicted).bands();

    assertEquals(2, bands.size());
    assertEquals(new Calibration.Band(0.5, 0.6, 1, 0.55, 0), bands.get(0));
    assertEquals(2, bands.get(1).count());
    assertEquals(0.93, bands.get(1).confident(), 1e-9);
    assertEquals(0.5, bands.get(1).right());
  }

  @Test
  void isSilentWhereNothingClaimsAnything() throws Exception {
    var gold = write("gold", entity(0, 6, "LOCATION", null));
    assertTrue(Evaluation.calibration(gold, gold).table().isEmpty());
  }

  private static String entity(int start, int end, String kind, Double confidence) {
    return "{\"start\":%d,\"end\":%d,\"kind\":\"%s\"%s}".formatted(start, end, kind,
        confidence == null ? "" : ",\"confidence\":" + confidence);
  }

  private Path write(String name, String entities) throws IOException {
    return Files.writeString(folder.resolve(name + ".jsonl"), ARTICLE.formatted(entities));
  }
}
