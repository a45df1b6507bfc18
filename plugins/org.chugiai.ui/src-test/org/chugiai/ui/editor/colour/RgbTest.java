package org.chugiai.ui.editor.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RgbTest {

  private static final Rgb PAPER = Rgb.parse("#FFFFFF");
  private static final Rgb NIGHT = Rgb.parse("#1E1F22");

  @Test
  void contrastIsThatOfTheStandard() {
    assertEquals(21, Rgb.BLACK.contrast(Rgb.WHITE), 0.001);
    assertEquals(4.48, Rgb.parse("#777777").contrast(Rgb.WHITE), 0.01);
    assertTrue(NIGHT.isDark());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#12345", "123456", "#12345G", "red"})
  void refusesWhatIsNoColour(String text) {
    assertThrows(IllegalArgumentException.class, () -> Rgb.parse(text));
    assertEquals(Hue.NEUTRAL, Hue.of(text, null, Hue.NEUTRAL));
  }

  static IntStream hues() {
    return IntStream.range(0, 8);
  }

  @ParameterizedTest
  @MethodSource("hues")
  void labelsAreReadableInBothThemes(int number) {
    for (var background : new Rgb[] {PAPER, NIGHT}) {
      var colour = Hue.numbered(number).on(background);
      assertTrue(colour.readableOn(background, 4.5).contrast(background) >= 4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("hues")
  void textStaysReadableOnItsTint(int number) {
    for (var background : new Rgb[] {PAPER, NIGHT}) {
      var ink = background.isDark() ? Rgb.parse("#D0D0D0") : Rgb.parse("#1A1A1A");
      var tint = Hue.numbered(number).on(background);
      var strength = Tints.strength(true);
      assertTrue(ink.mix(tint, strength).contrast(background.mix(tint, strength)) >= 4.5);
    }
  }
}
