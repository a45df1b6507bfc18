package org.chugiai.ui.editor.page;

import org.chugiai.ui.editor.text.VisualLines;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/** Where lines and characters are on the page, in pixels of the widget. */
final class PageGeometry {

  private final StyledText widget;
  private final VisualLines lines;
  private final int laneHeight;

  PageGeometry(StyledText widget, VisualLines lines, int laneHeight) {
    this.widget = widget;
    this.lines = lines;
    this.laneHeight = laneHeight;
  }

  int laneHeight() {
    return laneHeight;
  }

  /** The first line that may show in a part of the page; a line above it, whose lanes reach down, included. */
  int firstLine(Rectangle part) {
    return Math.max(0, widget.getLineIndex(part.y) - 1);
  }

  int lastLine(Rectangle part) {
    return widget.getLineIndex(part.y + part.height - 1);
  }

  int textTop(int line) {
    return widget.getLinePixel(line) + widget.getLineVerticalIndent(line);
  }

  int textBottom(int line) {
    return widget.getLinePixel(line + 1) - widget.getLineSpacing();
  }

  int laneTop(int line, int lane) {
    return textBottom(line) + lane * laneHeight;
  }

  /** Where a character begins or, at the end of a line, where the one before it ends. */
  int x(int line, int offset) {
    if (offset > lines.start(line) && offset >= lines.textEnd(line)) {
      var last = widget.getTextBounds(offset - 1, offset - 1);
      return last.x + last.width;
    }
    return widget.getLocationAtOffset(offset).x;
  }
}
