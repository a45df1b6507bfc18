package org.chugiai.ui.editor.marks;

import java.util.List;
import org.chugiai.ui.editor.layout.Mark;

/** Where the page gets from what it draws. */
@FunctionalInterface
public interface MarkSource {

  /**
   * The marks that overlap a range of the text.
   *
   * @param from begin of the range, UTF-16 code units
   * @param to   end of the range, exclusive
   * @return marks; of each layer in the order of the text
   */
  List<Mark> marks(int from, int to);
}
