package org.chugiai.ui.editor.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({"my, Mỹ, true", "put, Vladimir Putin, true", "vla put, Vladimir Putin, true", "tin, Vladimir Putin, false",
      "da nang, Đà Nẵng, true", "đà, Da Nang, true", "'', Huế, true", "hue, Hu\u0065\u0302\u0301, true",
      "lund jo, Jonas Lund, true", "xyz, Huế, false"})
  void typingFindsNamesWithoutMarks(String typed, String text, boolean found) {
    assertEquals(found, Folding.finds(typed, text));
  }

  @ParameterizedTest
  @CsvSource({"Đà Nẵng, da-nang", "Điện Kremlin (Nga), dien-kremlin-nga", "…, ''"})
  void identifiersArePlain(String name, String slug) {
    assertEquals(slug, Folding.slug(name));
  }
}
