package org.chugiai.ui.editor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSizeTest {

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 9, 10, 12, 14, 15, 20, 30, 44, 47})
  void everyStepUpIsAStepUntilTheLargest(int size) {
    var larger = TextSize.next(size, true);
    assertTrue(larger > size && larger <= TextSize.LARGEST);
    assertTrue(TextSize.next(larger, false) < larger);
  }

  @Test
  void itStaysReadable() {
    assertEquals(TextSize.SMALLEST, TextSize.next(TextSize.SMALLEST, false));
    assertEquals(TextSize.LARGEST, TextSize.next(TextSize.LARGEST, true));
  }
}
