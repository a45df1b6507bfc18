package org.chugiai.quality.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
      "' Lê An '|Lê An", "'Lê An,'|Lê An", "'“Lê An'|Lê An", "'Lê An”'|Lê An", "'“Lê An”'|“Lê An”",
      "'thứ Ba (7/12)'|thứ Ba (7/12)", "'(thứ Ba'|thứ Ba", "'TP.'|TP.", "'Lê An: '|Lê An", "' , '|' , '",
      "'\"Lê An'|Lê An", "'\"Lê An\"'|'\"Lê An\"'", "'Lê An ('|Lê An", "') Lê An'|Lê An", "'” Lê An'|Lê An", "'\u00A0Lê An…'|Lê An"})
  void words(String span, String trimmed) {
    var text = "x" + span + "y";
    var edges = Edges.trimmed(text, 1, 1 + span.length());
    assertEquals(trimmed, text.substring(edges.begin(), edges.end()));
  }
}
