package org.chugiai.ui.wizards.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chugiai.corpus.layers.TagDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagLinesTest {

  @Test
  void partsMayBeLeftOut() {
    assertEquals(List.of(new TagDefinition("CAUSE", "Cause", "c", "What brings it about."), TagDefinition.of("RESULT"),
        new TagDefinition("TIME", "", "", "When: exactly."), new TagDefinition("A=B", "a:b", "", "")), TagLines.read("""
        [c] CAUSE = Cause : What brings it about.

          RESULT
        TIME : When: exactly.
        A=B = a:b
        """));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var tags = List.of(new TagDefinition("[x]", "Lạ", "1", ""),
        new TagDefinition("nguyên nhân", "Nguyên nhân", "", "Vì sao = do đâu"));
    assertEquals(tags, TagLines.read(TagLines.write(tags)));
  }

  @ParameterizedTest
  @CsvSource({"Khung sự kiện,KhungSuKien,khungSuKien", "Đối tượng,DoiTuong,doiTuong", "frame-element 2,FrameElement2,"
      + "frameElement2", "Ông,Ong,ong", "→,'',''"})
  void namesForMachines(String label, String type, String feature) {
    assertEquals(type, TypeNames.ofType(label));
    assertEquals(feature, TypeNames.ofFeature(label));
  }
}
