package org.chugiai.pipeline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedTextTest {

  private static final String[] PIECES = {"a", "Ông ", "hoà", "Thuý", "quý", "𝟙", "🎉", "e\u0302\u0301", "\u0301",
      "\u200B", "\uFEFF", "\u00AD", "\u00A0", "ð", "\n", "\r\n", "\uD835", "\u2011", "UỶ", "oàn", " ", "."};

  @ParameterizedTest
  @CsvSource({"hoà bình, hòa bình", "Hoà, Hòa", "HOÀ BÌNH, HÒA BÌNH", "khoẻ, khỏe", "xoè, xòe", "thuỷ, thủy",
      "Thuý, Thúy", "luỹ, lũy", "tuỳ, tùy", "uỵch, uỵch", "quý, quý", "Quỳ, Quỳ", "hoàn, hoàn", "loài, loài",
      "toán, toán", "hòa, hòa", "UỶ BAN, ỦY BAN", "Uỷ ban, Ủy ban", "xoá, xóa", "ðường, đường", "ÐÀ NẴNG, ĐÀ NẴNG",
      "nửa\u2011đêm, nửa-đêm", "hoạ, họa", "thoả, thỏa"})
  void writesWhatEnginesMatchOn(String given, String expected) {
    assertEquals(expected, NormalisedText.of(given).text());
    assertEquals(expected, NormalisedText.of(Normalizer.normalize(given, Normalizer.Form.NFD)).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hà Nội", "một\nhai\r\nba", "Nga-Mỹ", "“sai lầm”", "…", "日本", "𝟙 🎉"})
  void leavesTheRestAlone(String text) {
    assertEquals(text, NormalisedText.of(text).text());
  }

  @Test
  void blanksOfAllKindsArePlainOnes() {
    assertEquals("a b c", NormalisedText.of("a\u00A0b\u2009c").text());
    assertEquals("ab", NormalisedText.of("a\u200B\uFEFF\u00ADb").text());
  }

  @Test
  void offsetsLeadBackToDecomposedLetters() {
    var text = NormalisedText.of("Vie\u0323\u0302t Nam");
    assertEquals("Việt Nam", text.text());
    assertEquals(0, text.originalBegin(0));
    assertEquals(2, text.originalBegin(2));
    assertEquals(5, text.originalEnd(3));
    assertEquals(7, text.originalBegin(5));
    assertEquals(10, text.originalBegin(8));
    assertEquals(5, text.copyOffset(7));
  }

  @Test
  void surrogatePairsStayTogether() {
    var text = NormalisedText.of("lớp 𝟙.");
    int pair = text.text().indexOf("𝟙");
    assertEquals("𝟙", text.original().substring(text.originalBegin(pair), text.originalEnd(pair + 2)));
    assertEquals(text.originalBegin(pair), text.originalBegin(pair + 1));
  }

  @Test
  void everySpanOfTheCopyLeadsToASpanOfTheOriginalWithTheSameText() {
    var random = new Random(7);
    for (int run = 0; run < 500; run++) {
      var given = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        given.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(given.toString());
    }
  }

  private static void check(String given) {
    var text = NormalisedText.of(given);
    int last = 0;
    for (int i = 0; i < text.text().length(); i++) {
      int begin = text.originalBegin(i);
      int end = text.originalEnd(i + 1);
      assertTrue(last <= begin && begin < end && end <= given.length(), given);
      last = begin;
      assertEquals(text.text().substring(text.copyOffset(begin), i + 1).length(),
          NormalisedText.of(given.substring(begin, end)).text().length() - (trailing(text, i)), given);
    }
    assertEquals(given.length(), text.originalBegin(text.text().length()));
  }

  /** How many more units of the copy come from the same part of the original as this one. */
  private static int trailing(NormalisedText text, int i) {
    int more = 0;
    while (i + 1 + more < text.text().length() && text.originalBegin(i + 1 + more) == text.originalBegin(i)) {
      more++;
    }
    return more;
  }
}
