package org.chugiai.pipeline.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chugiai.pipeline.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load(null));

  static Stream<String> rows() {
    return Tables.rows(TokenizerTest.class, "tokens.txt");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void cutsAsTheTableSays(String row) {
    var cells = row.split(" ⇒ ");
    assertEquals(List.of(cells[1].split(" ")), tokens(cells[0]));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void cutsDecomposedTextInTheSamePlaces(String row) {
    var cells = Tables.decomposed(row).split(" ⇒ ");
    assertEquals(List.of(cells[1].split(" ")), tokens(cells[0]));
  }

  @Test
  void everyCharacterButBlanksBelongsToOneToken() {
    var text = "Giá 94.000đ/kg (ngày 30/12)… 🎉 Ông A. nói: “Được!” \u200Bhết\u0301\n\ud835\udfd9";
    var rebuilt = new StringBuilder();
    tokenizer.tokenize(text, (begin, end) -> {
      assertTrue(begin < end);
      rebuilt.append(text, begin, end);
    });
    assertEquals(text.replaceAll("[\\s\\u200B]", ""), rebuilt.toString());
  }

  @Test
  void neverCutsASurrogatePair() {
    var text = "a𝟙b🎉c\ud835";
    tokenizer.tokenize(text, (begin, end) -> {
      assertTrue(begin == 0 || !Character.isSurrogatePair(text.charAt(begin - 1), text.charAt(begin)));
      assertTrue(end == text.length() || !Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)));
    });
  }

  private List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    tokenizer.tokenize(text, (begin, end) -> tokens.add(text.substring(begin, end)));
    return tokens;
  }
}
