package org.chugiai.ui.editor.select;

import java.text.BreakIterator;
import java.util.Locale;

/** The letters of a text as people count them: with their combining marks, surrogate pairs as one. */
public final class Graphemes {

  private final String text;
  private final BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);

  /**
   * Prepares a text.
   *
   * @param text text
   */
  public Graphemes(String text) {
    this.text = text;
    iterator.setText(text);
  }

  /**
   * The position after the letter at a position.
   *
   * @param offset position
   * @return next position; the length of the text at its end
   */
  public int after(int offset) {
    return offset >= text.length() ? text.length() : iterator.following(Math.max(0, offset));
  }

  /**
   * The position before the letter that ends at a position.
   *
   * @param offset position
   * @return previous position; 0 at the begin of the text
   */
  public int before(int offset) {
    if (offset >= text.length()) {
      iterator.last();
      return Math.max(0, iterator.previous());
    }
    return offset <= 0 ? 0 : iterator.preceding(offset);
  }
}
