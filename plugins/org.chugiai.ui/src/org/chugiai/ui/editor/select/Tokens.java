package org.chugiai.ui.editor.select;

import java.util.Arrays;
import java.util.List;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Span;

/** The tokens of a text, in its order and without overlaps. Positions are UTF-16 code units. */
public final class Tokens {

  private static final String TYPE = "org.chugiai.types.Token";

  private final int[] begins;
  private final int[] ends;

  private Tokens(int[] begins, int[] ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /**
   * The tokens of an article: those annotated in it, otherwise syllables, numbers and punctuation marks of its text.
   *
   * @param document article
   * @return tokens
   */
  public static Tokens of(CasDocument document) {
    if (document.types().find(TYPE).isPresent()) {
      var spans = document.spans(TYPE);
      if (!spans.isEmpty()) {
        return of(spans);
      }
    }
    return of(document.text());
  }

  private static Tokens of(List<Span> spans) {
    var begins = new int[spans.size()];
    var ends = new int[spans.size()];
    var count = 0;
    for (var span : spans) {
      var begin = span.begin();
      var end = span.end();
      if (begin < end && (count == 0 || begin >= ends[count - 1])) {
        begins[count] = begin;
        ends[count++] = end;
      }
    }
    return new Tokens(Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
  }

  /**
   * The syllables, numbers and punctuation marks of a text.
   *
   * @param text text
   * @return tokens
   */
  public static Tokens of(CharSequence text) {
    var begins = new int[text.length()];
    var ends = new int[text.length()];
    var count = 0;
    for (var i = 0; i < text.length();) {
      var codePoint = Character.codePointAt(text, i);
      var end = i + Character.charCount(codePoint);
      if (isOfWord(codePoint)) {
        while (end < text.length() && isOfWord(Character.codePointAt(text, end))) {
          end += Character.charCount(Character.codePointAt(text, end));
        }
      }
      if (!isSpace(codePoint)) {
        begins[count] = i;
        ends[count++] = end;
      }
      i = end;
    }
    return new Tokens(Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
  }

  private static boolean isOfWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER,
          Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint >= '\t' && codePoint <= '\r';
  }

  /** @return how many there are */
  public int count() {
    return begins.length;
  }

  /**
   * Where a token begins.
   *
   * @param token index of the token
   * @return position
   */
  public int begin(int token) {
    return begins[token];
  }

  /**
   * Where a token ends.
   *
   * @param token index of the token
   * @return position
   */
  public int end(int token) {
    return ends[token];
  }

  /**
   * Finds the first token that ends after a position: the one that holds it, else the next one.
   *
   * @param offset position
   * @return index; the number of tokens where there is none
   */
  public int from(int offset) {
    return firstAbove(ends, offset);
  }

  /**
   * Finds the last token that begins before a position: the one that holds the character before it, else the one before.
   *
   * @param offset position
   * @return index; -1 where there is none
   */
  public int upTo(int offset) {
    return firstAbove(begins, offset - 1) - 1;
  }

  private static int firstAbove(int[] sorted, int value) {
    var found = Arrays.binarySearch(sorted, value + 1);
    return found >= 0 ? found : -found - 1;
  }
}
