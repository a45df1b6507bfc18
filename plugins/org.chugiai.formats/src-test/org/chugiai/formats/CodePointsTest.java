package org.chugiai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "Hà Nội", "😀", "a😀b𝟙c", "😀😀😀", "\uD83D alone", "alone \uDE00", "\uD83D\uD83D\uDE00"})
  void agreesWithThePlatformAtEveryOffset(String text) {
    var index = CodePoints.of(text);
    assertEquals(text.codePointCount(0, text.length()), index.length());
    for (int i = 0; i <= text.length(); i++) {
      if (!index.splits(i)) {
        int codePoints = text.codePointCount(0, i);
        assertEquals(codePoints, index.fromUtf16(i), "from " + i);
        assertEquals(i, index.toUtf16(codePoints), "to " + codePoints);
      }
    }
  }

  @Test
  void tellsWhereACharacterIsSplit() {
    var index = CodePoints.of("a😀b");
    assertFalse(index.splits(0));
    assertFalse(index.splits(1));
    assertTrue(index.splits(2));
    assertFalse(index.splits(3));
    assertEquals(2, index.fromUtf16(2));
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    var index = CodePoints.of("a😀b");
    assertThrows(IndexOutOfBoundsException.class, () -> index.toUtf16(4));
    assertThrows(IndexOutOfBoundsException.class, () -> index.toUtf16(-1));
  }
}
