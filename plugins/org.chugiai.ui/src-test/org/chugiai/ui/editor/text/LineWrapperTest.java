package org.chugiai.ui.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chugiai.ui.editor.text.Blocks.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character is one unit wide here. */
class LineWrapperTest {

  private static VisualLines wrap(String text, int column, Block... zones) {
    var advances = new Advances(c -> 1);
    return new LineWrapper(role -> advances, role -> column).wrap(text, Blocks.of(List.of(zones), text));
  }

  private static List<String> pieces(VisualLines lines) {
    var pieces = new ArrayList<String>();
    for (var i = 0; i < lines.count() - 1; i++) {
      pieces.add(lines.text().subSequence(lines.start(i), lines.textEnd(i)).toString());
    }
    return pieces;
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
      "mưa rất to ở Huế;8;mưa rất |to ở Huế", "mưa to;20;mưa to", "quan hệ Nga-Mỹ;12;quan hệ Nga-|Mỹ",
      "aaaaaaaaaa;4;aaaa|aaaa|aa", "hai aaaaaaaa ba;5;hai |aaaaa|aaa |ba", "một    hai;4;một    |hai", "x;0;x"})
  void breaksAtSpacesAndHyphensAndInsideWordsOnlyWhereItMust(String text, int column, String lines) {
    assertEquals(lines, String.join("|", pieces(wrap(text, column))));
  }

  @Test
  void keepsTheArticlesOwnLinesButNotTheEmptyOnesBetweenThem() {
    var lines = wrap("một\r\n\r\n\nhai\rba\u2028bốn\n", 40);
    assertEquals(List.of("một", "hai", "ba", "bốn"), pieces(lines));
    assertTrue(lines.startsParagraph(1));
    assertEquals(0, lines.lineAt(7), "an offset in the empty lines is found at the line above");
  }

  @Test
  void aHeadlineIsFollowedByItsLeadHoweverManyEmptyLinesAreBetween() {
    for (var between : List.of("\n", "\n\n", "\n\n\n\n")) {
      var text = "Bão số 5" + between + "Sáng nay";
      var lines = wrap(text, 40, new Block(0, 8, TextRole.HEADLINE), new Block(text.indexOf('S'), text.length(),
          TextRole.LEAD));
      assertEquals(List.of("Bão số 5", "Sáng nay"), pieces(lines));
      assertEquals(List.of(TextRole.HEADLINE, TextRole.LEAD), List.of(lines.role(0), lines.role(1)));
    }
  }

  @Test
  void emptyLinesBeforeTheTextAreOne() {
    assertEquals(List.of("", "mưa"), pieces(wrap("\n\n\nmưa\n", 40)));
  }

  @Test
  void anEmptyTextIsOneLine() {
    assertEquals(1, wrap("", 5).count());
    assertEquals(0, wrap("", 5).lineAt(0));
  }

  @Test
  void combiningMarksTakeNoRoomAndStayWithTheirLetter() {
    var decomposed = "Vie\u0302\u0323t Nam";
    assertEquals(List.of("Vie\u0302\u0323t ", "Nam"), pieces(wrap(decomposed, 4)));
    assertEquals(List.of("e\u0302\u0323", "e\u0302\u0323"), pieces(wrap("e\u0302\u0323e\u0302\u0323", 1)));
  }

  @Test
  void neverSplitsSurrogatePairs() {
    assertEquals(List.of("😀", "😀", "𝟙"), pieces(wrap("😀😀𝟙", 1)));
  }

  @Test
  void aZoneBeginsALineEvenInsideOne() {
    var text = "Bão số 5\nẢnh: TTX Tin";
    var lines = wrap(text, 40, new Block(0, 8, TextRole.HEADLINE), new Block(9, 17, TextRole.CAPTION));
    assertEquals(List.of("Bão số 5", "Ảnh: TTX ", "Tin"), pieces(lines));
    assertEquals(List.of(TextRole.HEADLINE, TextRole.CAPTION, TextRole.BODY),
        List.of(lines.role(0), lines.role(1), lines.role(2)));
    assertTrue(lines.startsParagraph(2));
    assertFalse(wrap("một hai", 4).startsParagraph(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void linesPartitionAnyTextAndEachOffsetIsFound(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    var alphabet = new String[] {"a", " ", "\n", "\r", "\r\n", "ế", "e\u0302", "😀", "-", "\t", "\u2029", "từ "};
    for (var i = 0; i < 400; i++) {
      text.append(alphabet[random.nextInt(alphabet.length)]);
    }
    var cut = random.nextInt(text.length());
    var lines = wrap(text.toString(), 1 + random.nextInt(9), new Block(cut, text.length(), TextRole.CAPTION));
    assertEquals(0, lines.start(0));
    for (var i = 0; i < lines.count(); i++) {
      assertTrue(lines.start(i) < lines.end(i) || i == lines.count() - 1, "line " + i + " is empty");
      assertTrue(lines.inkEnd(i) <= lines.textEnd(i) && lines.textEnd(i) <= lines.end(i));
      for (var offset = lines.start(i); offset < lines.end(i); offset++) {
        assertEquals(i, lines.lineAt(offset));
      }
    }
    assertEquals(text.length(), lines.end(lines.count() - 1));
    assertEquals(lines.count() - 1, lines.lineAt(text.length()));
  }

  @Test
  void aMillionCharactersInOneLineAreNoTrouble() {
    var text = "tin tức ".repeat(125_000);
    assertTimeout(Duration.ofSeconds(2), () -> assertTrue(wrap(text, 80).count() > 12_000));
  }
}
