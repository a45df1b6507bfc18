package org.chugiai.ui.editor.select;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The letters of a text as people count them: with their combining marks, surrogate pairs as one. Only the words around a
 * position are looked at, however long the text is.
 */
public final class Graphemes {

  private static final int ASCII = 0x80;

  private final String text;

  /**
   * Prepares a text.
   *
   * @param text text
   */
  public Graphemes(String text) {
    this.text = text;
  }

  /**
   * The position after the letter at a position.
   *
   * @param offset position
   * @return next position; the length of the text at its end
   */
  public int after(int offset) {
    if (offset >= text.length()) {
      return text.length();
    }
    var at = Math.max(0, offset);
    var from = sureUpTo(at);
    var letters = letters(from, sureFrom(at + 1));
    var end = letters.next();
    while (from + end <= at) {
      end = letters.next();
    }
    return from + end;
  }

  /**
   * The position before the letter that ends at a position.
   *
   * @param offset position
   * @return previous position; 0 at the begin of the text
   */
  public int before(int offset) {
    if (offset <= 0 || text.isEmpty()) {
      return 0;
    }
    var at = Math.min(offset, text.length());
    var from = sureUpTo(at - 1);
    var letters = letters(from, sureFrom(at));
    var begin = 0;
    for (var next = letters.next(); from + next < at; next = letters.next()) {
      begin = next;
    }
    return from + begin;
  }

  private BreakIterator letters(int from, int to) {
    var iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    iterator.setText(text.substring(from, to));
    return iterator;
  }

  private int sureUpTo(int offset) {
    var at = offset;
    while (!isSure(at)) {
      at--;
    }
    return at;
  }

  private int sureFrom(int offset) {
    var at = offset;
    while (!isSure(at)) {
      at++;
    }
    return at;
  }

  /** Between two characters of ASCII a letter ends, whatever is around them, but for the two of a line's end. */
  private boolean isSure(int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return true;
    }
    var before = text.charAt(offset - 1);
    return before < ASCII && text.charAt(offset) < ASCII && before != '\r';
  }
}
