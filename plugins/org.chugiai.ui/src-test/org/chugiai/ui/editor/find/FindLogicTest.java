package org.chugiai.ui.editor.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chugiai.ui.editor.select.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindLogicTest {

  @ParameterizedTest
  @CsvSource({
      "Huế mưa; HUẾ nắng; hue lạ,  huế, Huế|HUẾ",
      "Huế mưa; HUẾ nắng; hue lạ,  hue, Huế|HUẾ|hue",
      "Đà Nẵng và Đại Lộc,         da,  Đà|Đạ",
      "Hoà và Hòa,                 hòa, Hoà|Hòa",
      "một, hai, '', ''"})
  void typedWordsFindWhatAPersonMeans(String text, String typed, String found) {
    var words = new FindLogic(text).find(typed).stream().map(s -> text.substring(s.begin(), s.end())).toList();
    assertEquals(found, String.join("|", words));
  }

  @Test
  void decomposedTextIsFoundWithItsMarks() {
    var text = "Ở Hue\u0302\u0301 😀 Huế";
    assertEquals(List.of(new TextSpan(2, 7), new TextSpan(11, 14)), new FindLogic(text).find("huế"));
  }

  @Test
  void goesOnAroundTheEnd() {
    var places = List.of(new TextSpan(3, 5), new TextSpan(9, 11));
    assertEquals(0, FindLogic.choose(places, 0, true));
    assertEquals(1, FindLogic.choose(places, 4, true));
    assertEquals(0, FindLogic.choose(places, 12, true));
    assertEquals(0, FindLogic.choose(places, 9, false));
    assertEquals(1, FindLogic.choose(places, 3, false));
  }
}
