package org.chugiai.formats.doccano;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.formats.Documents;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Samples;
import org.chugiai.formats.TestCas;
import org.chugiai.types.Entity;
import org.chugiai.types.Stance;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoccanoTest {

  @TempDir
  private Path folder;

  private String export(String style, CAS cas) throws IOException {
    TestCas.export(DoccanoFormat.format(), folder.resolve(style), Map.of("style", style), List.of(cas));
    return Files.readString(folder.resolve(style).resolve(DoccanoFormat.FILE));
  }

  private CAS read(String content) throws IOException {
    return TestCas.read(DoccanoFormat.format(), folder, "x.jsonl", content);
  }

  private static List<String> spans(CAS cas, Class<? extends Suggestion> type) {
    return cas.select(type).map(span -> span.getBegin() + " " + span.getCoveredText() + " "
        + (span instanceof Entity entity ? entity.getKind() : span instanceof TimeExpression t ? t.getKind() : ""))
        .toList();
  }

  @Test
  void countsCodePointsAndComesBack() throws IOException {
    var cas = Samples.full();
    var line = export("label", cas);
    assertTrue(line.startsWith("{\"id\":\"bão-1\",\"text\":\"😀𝟙 Hôm"), line);
    // two characters beyond the BMP come before, so that all is two less than in UTF-16
    assertTrue(line.contains("\"label\":[[13,22,\"TITLE\"],[16,22,\"PERSON\"]"), line);
    var read = read(line);
    assertEquals(cas.getDocumentText(), read.getDocumentText());
    assertEquals("bão-1", Documents.id(read));
    assertEquals(spans(cas, Entity.class), spans(read, Entity.class));
    assertEquals(spans(cas, TimeExpression.class), spans(read, TimeExpression.class));
  }

  @Test
  void writesRelationsOnRequest() throws IOException {
    var stance = read(export("relation", Samples.full())).select(Stance.class).findFirst().orElseThrow();
    assertEquals("bà Lê Thu", stance.getHolder().getCoveredText());
    assertEquals("Lê Thu", stance.getHolder().getEntity().getCoveredText());
    assertEquals("Hà Nội", stance.getSources(0).getCoveredText());
    assertEquals(null, stance.getTarget());
  }

  @Test
  void writesAnArticleWithoutAnnotations() throws IOException {
    var cas = TestCas.empty();
    Documents.create(cas, "a", "");
    assertEquals("{\"id\":\"a\",\"text\":\"\",\"label\":[]}\n", export("label", cas));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "{}", "{\"text\":\"A\",\"label\":[[0,1]]}", "{\"text\":\"A\",\"label\":[[0,2,\"X\"]]}",
      "{\"text\":\"A\",\"label\":[[1,0,\"X\"]]}", "{\"text\":\"A\",\"entities\":[{\"id\":1}]}",
      "{\"text\":\"A\",\"relations\":[{\"id\":1,\"from_id\":1,\"to_id\":2,\"type\":\"x\"}]}"})
  void refusesWhatIsNone(String content) throws IOException {
    var file = Files.writeString(folder.resolve("x.jsonl"), content);
    assertThrows(FormatException.class, () -> TestCas.read(DoccanoFormat.format(), file, new LossReport()));
  }
}
