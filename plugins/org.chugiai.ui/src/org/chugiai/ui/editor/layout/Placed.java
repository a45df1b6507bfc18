package org.chugiai.ui.editor.layout;

/**
 * A mark, or the part of it on one line, with its place. Offsets are UTF-16 code units of the text.
 *
 * @param mark       mark
 * @param begin      where the part begins
 * @param end        where the part ends
 * @param lane       its lane, 0 being next to the text
 * @param label      what is written at it; empty where the part continues a mark of the line above
 * @param labelShift how far left of the part's begin the label is written, in pixels; so that it does not leave the page
 */
public record Placed(Mark mark, int begin, int end, int lane, String label, double labelShift) {

  /** @return whether the mark began on a line above */
  public boolean continues() {
    return begin > mark.begin();
  }

  /** @return whether the mark goes on on a line below */
  public boolean isContinued() {
    return end < mark.end();
  }
}
