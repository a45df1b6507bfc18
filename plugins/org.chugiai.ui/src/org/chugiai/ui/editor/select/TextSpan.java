package org.chugiai.ui.editor.select;

/**
 * A stretch of text that is being selected: one end stays, the other one moves. Positions are UTF-16 code units.
 *
 * @param anchor end that stays
 * @param focus  end that moves; may be before the anchor
 */
public record TextSpan(int anchor, int focus) {

  /**
   * A caret position: an empty selection.
   *
   * @param offset position
   * @return the span
   */
  public static TextSpan caret(int offset) {
    return new TextSpan(offset, offset);
  }

  /** @return where it begins */
  public int begin() {
    return Math.min(anchor, focus);
  }

  /** @return where it ends */
  public int end() {
    return Math.max(anchor, focus);
  }

  /** @return whether nothing is selected */
  public boolean isEmpty() {
    return anchor == focus;
  }

  /** @return whether the end that moves is not before the one that stays */
  public boolean isForward() {
    return focus >= anchor;
  }
}
