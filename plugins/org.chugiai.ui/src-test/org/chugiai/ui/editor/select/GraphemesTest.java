package org.chugiai.ui.editor.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters are those of a look at the whole text, though only a part of it is looked at. */
class GraphemesTest {

  private static final String[] PIECES = {"a", "ệ", "e\u0323\u0302", "\r\n", "\r", "\n", " ", "😀", "👩\u200d👩\u200d👧",
      "🇻🇳", "\u0600", "\u0301", "x", "1", "\u200d", "각", "\u1100\u1161"};

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\u0301", "e\u0323\u0302m", "a\r\nb", "👩\u200d👩\u200d👧x", "🇻🇳🇻🇳", "\u0600a"})
  void areThoseOfTheWholeText(String text) {
    compare(text);
  }

  @Test
  void areThoseOfTheWholeTextWhateverStandsInIt() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      compare(text.toString());
    }
  }

  private static void compare(String text) {
    var whole = BreakIterator.getCharacterInstance(Locale.ROOT);
    whole.setText(text);
    var ends = new TreeSet<Integer>();
    ends.add(0);
    ends.add(text.length());
    for (int end = whole.next(); end != BreakIterator.DONE; end = whole.next()) {
      ends.add(end);
    }
    var letters = new Graphemes(text);
    for (int at = 0; at <= text.length(); at++) {
      int after = Objects.requireNonNullElse(ends.higher(at), text.length());
      int before = Objects.requireNonNullElse(ends.lower(at), 0);
      assertEquals(after, letters.after(at), () -> "after a place in " + text);
      assertEquals(before, letters.before(at), () -> "before a place in " + text);
    }
  }
}
