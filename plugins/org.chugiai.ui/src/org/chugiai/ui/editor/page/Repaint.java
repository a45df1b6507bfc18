package org.chugiai.ui.editor.page;

import java.util.BitSet;
import org.eclipse.swt.custom.StyledText;

/**
 * Has parts of a page painted anew. The text widget, asked itself, would set all lines in sight anew before it paints
 * them; its parent only paints.
 */
final class Repaint {

  /** How far marks reach above the words of a line, in pixels. */
  private static final int ABOVE = 12;
  private static final int BELOW = 4;

  private final StyledText widget;
  private final PageGeometry geometry;

  Repaint(StyledText widget, PageGeometry geometry) {
    this.widget = widget;
    this.geometry = geometry;
  }

  /** Paints everything in sight. */
  void all() {
    band(0, widget.getClientArea().height);
  }

  /** Paints those lines that are in sight, with the lanes below them. */
  void lines(BitSet lines) {
    var height = widget.getClientArea().height;
    var end = Math.min(widget.getLineIndex(height - 1) + 1, widget.getLineCount());
    var from = lines.nextSetBit(Math.max(0, widget.getTopIndex() - 1));
    while (from >= 0 && from < end) {
      var to = Math.min(lines.nextClearBit(from), end);
      var bottom = to < widget.getLineCount() ? geometry.textTop(to) + BELOW : height;
      band(geometry.textTop(from) - ABOVE, bottom);
      from = lines.nextSetBit(to);
    }
  }

  private void band(int top, int bottom) {
    var bounds = widget.getBounds();
    if (bottom > top) {
      widget.getParent().redraw(bounds.x, bounds.y + top, bounds.width, bottom - top, true);
    }
  }
}
