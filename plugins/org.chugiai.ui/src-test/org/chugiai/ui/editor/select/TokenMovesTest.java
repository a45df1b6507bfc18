package org.chugiai.ui.editor.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selections are written into the text: [ ] forward, { } backward with the focus at the left. */
class TokenMovesTest {

  private static final char CARET = '|';

  private static TextSpan parse(String marked) {
    var backward = marked.indexOf('{') >= 0;
    var begin = marked.indexOf(backward ? '{' : '[');
    if (begin < 0) {
      return TextSpan.caret(marked.indexOf(CARET));
    }
    var end = marked.indexOf(backward ? '}' : ']') - 1;
    return backward ? new TextSpan(end, begin) : new TextSpan(begin, end);
  }

  private static String text(String marked) {
    return marked.replaceAll("[\\[\\]{}|]", "");
  }

  private static String show(String text, TextSpan span) {
    if (span.isEmpty()) {
      return text.substring(0, span.begin()) + CARET + text.substring(span.begin());
    }
    return text.substring(0, span.begin()) + (span.isForward() ? '[' : '{') + text.substring(span.begin(), span.end())
        + (span.isForward() ? ']' : '}') + text.substring(span.end());
  }

  private static TokenMoves moves(String text) {
    return new TokenMoves(Tokens.of(text), new Graphemes(text));
  }

  private static String move(String marked, String move) {
    var text = text(marked);
    var moves = moves(text);
    var from = parse(marked);
    return show(text, switch (move) {
      case "next" -> moves.next(from);
      case "previous" -> moves.previous(from);
      case "token+" -> moves.extendByToken(from, true);
      case "token-" -> moves.extendByToken(from, false);
      case "letter+" -> moves.extendByLetter(from, true);
      case "letter-" -> moves.extendByLetter(from, false);
      case "snap" -> moves.snap(from);
      default -> throw new IllegalArgumentException(move);
    });
  }

  @ParameterizedTest(name = "{0} {1} = {2}")
  @CsvSource({
      "|Ông Nam đến Huế.,       next,     [Ông] Nam đến Huế.",
      "[Ông] Nam đến Huế.,      next,     Ông [Nam] đến Huế.",
      "[Ông Nam] đến Huế.,      next,     Ông Nam [đến] Huế.",
      "Ông Nam đến [Huế].,      next,     Ông Nam đến Huế[.]",
      "Ông Nam đến Huế[.],      next,     Ông Nam đến Huế[.]",
      "Ông N|am đến Huế.,       next,     Ông [Nam] đến Huế.",
      "Ông Nam [đến] Huế.,      previous, Ông [Nam] đến Huế.",
      "[Ông] Nam đến Huế.,      previous, [Ông] Nam đến Huế.",
      "Ông Nam| đến Huế.,       previous, Ông [Nam] đến Huế.",
      "Ông [Nam] đến Huế.,      token+,   Ông [Nam đến] Huế.",
      "Ông [Nam đến] Huế.,      token-,   Ông [Nam] đến Huế.",
      "Ông [Nam] đến Huế.,      token-,   {Ông Nam} đến Huế.",
      "{Ông Nam} đến Huế.,      token+,   Ông [Nam] đến Huế.",
      "{Ông} Nam đến Huế.,      token-,   [Ông] Nam đến Huế.",
      "Ông N[am đ]ến Huế.,      token+,   Ông [Nam đến Huế].",
      "Ông Nam |đến Huế.,       token-,   Ông {Nam} đến Huế.",
      "Ông Nam đến Huế[.],      token+,   Ông Nam đến Huế[.]",
      "Ông [Nam] đến Huế.,      letter+,  Ông [Nam ]đến Huế.",
      "Ông [Nam] đến Huế.,      letter-,  Ông [Na]m đến Huế.",
      "Ông [N]am đến Huế.,      letter-,  Ông{ }Nam đến Huế.",
      "[Ô]ng Nam,               letter-,  [Ô]ng Nam",
      "Ông N[am đ]ến Huế.,      snap,     Ông [Nam đến] Huế.",
      "Ông N{am đ}ến Huế.,      snap,     Ông {Nam đến} Huế.",
      "Ông Nam[ đến ]Huế.,      snap,     Ông Nam [đến] Huế.",
      "Ông Nam[ ]đến,           snap,     Ông Nam[ ]đến",
  })
  void moves(String marked, String move, String expected) {
    assertEquals(expected, move(marked, move));
  }

  @Test
  void lettersKeepTheirMarksAndPairs() {
    var text = "Hue\u0302\u0301 😀";
    var moves = moves(text);
    assertEquals(new TextSpan(2, 5), moves.extendByLetter(TextSpan.caret(2), true));
    assertEquals(new TextSpan(6, 8), moves.extendByLetter(TextSpan.caret(6), true));
    assertEquals(new TextSpan(8, 6), moves.extendByLetter(TextSpan.caret(8), false));
  }

  @Test
  void decomposedSyllablesAndDigitsBeyondTheBmpAreTokens() {
    var text = "o\u031b\u0309 \uD835\uDFD9\uD835\uDFDA, ok";
    var tokens = Tokens.of(text);
    assertEquals(4, tokens.count());
    assertEquals(3, tokens.end(0));
    assertEquals(8, tokens.end(1));
  }

  @Test
  void aTextWithoutTokensIsHarmless() {
    var moves = moves("   ");
    assertEquals(TextSpan.caret(1), moves.next(TextSpan.caret(1)));
    assertEquals(TextSpan.caret(1), moves.extendByToken(TextSpan.caret(1), false));
    assertEquals(TextSpan.caret(2), moves.tokenAt(2));
    assertEquals(new TextSpan(0, 3), moves.snap(new TextSpan(0, 3)));
  }
}
