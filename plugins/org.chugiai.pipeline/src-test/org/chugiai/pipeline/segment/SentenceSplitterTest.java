package org.chugiai.pipeline.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.chugiai.pipeline.Tables;
import org.chugiai.pipeline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter(Abbreviations.load(null));

  static Stream<String> rows() {
    return Tables.rows(SentenceSplitterTest.class, "sentences.txt");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void splitsAsTheTableSays(String row) {
    var text = row.replace(" ‖ ", " ");
    assertEquals(List.of(row.split("\\s+‖\\s+")), split(text));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void splitsDecomposedTextInTheSamePlaces(String row) {
    var decomposed = Tables.decomposed(row);
    assertEquals(List.of(decomposed.split("\\s+‖\\s+")), split(decomposed.replace(" ‖ ", " ")));
  }

  @Test
  void tableIsLargeEnoughToMeanSomething() {
    assertTrue(rows().count() > 100);
  }

  @Test
  void everyLineBreakEndsASentence() {
    assertEquals(List.of("một", "hai", "ba", "bốn", "năm"), split("một\nhai\r\nba\rbốn\u2028\n\n  năm \n"));
  }

  @Test
  void looksOnlyAtThePartThatItIsGiven() {
    var text = "Một. Hai. Ba.";
    assertEquals(List.of(new Span(5, 9)), splitter.split(text, 5, 9));
  }

  @Test
  void emptyAndBlankTextHasNoSentence() {
    assertEquals(List.of(), split(""));
    assertEquals(List.of(), split(" \n\t\u00A0\uFEFF"));
  }

  private List<String> split(String text) {
    return splitter.split(text, 0, text.length()).stream().map(span -> span.of(text)).toList();
  }
}
