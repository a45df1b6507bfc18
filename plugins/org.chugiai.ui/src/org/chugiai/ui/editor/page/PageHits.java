package org.chugiai.ui.editor.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.layout.PageLayout;
import org.chugiai.ui.editor.layout.Placed;
import org.chugiai.ui.editor.marks.MarkSource;
import org.chugiai.ui.editor.select.EdgeMoves.Edge;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What is under the pointer. */
final class PageHits {

  private static final int NEAR = 5;

  private final StyledText widget;
  private final PageLayout layout;
  private final PageGeometry geometry;

  PageHits(StyledText widget, PageLayout layout, PageGeometry geometry) {
    this.widget = widget;
    this.layout = layout;
    this.geometry = geometry;
  }

  /** The mark under the pointer: in its lane, or the innermost one on the words. */
  Optional<Mark> mark(Point at) {
    return marks(at).stream().findFirst();
  }

  /** The marks under the pointer: in the lane, or all on the words, the innermost one first. */
  List<Mark> marks(Point at) {
    var line = lineAt(at);
    var onWords = at.y >= geometry.textTop(line) && at.y < geometry.textBottom(line);
    var lane = (at.y - geometry.textBottom(line)) / geometry.laneHeight();
    return layout.line(line).placed().stream().filter(part -> onWords || part.lane() == lane)
        .filter(part -> holds(line, part, at.x, onWords))
        .sorted(Comparator.comparingInt(part -> part.mark().end() - part.mark().begin())).map(Placed::mark).toList();
  }

  /** The line whose words or lanes are at a height; lanes reach into the space above the next line. */
  int lineAt(Point at) {
    var line = widget.getLineIndex(Math.max(0, at.y));
    return line > 0 && at.y < geometry.textTop(line) ? line - 1 : line;
  }

  private boolean holds(int line, Placed part, int x, boolean onWords) {
    var left = geometry.x(line, part.begin());
    var right = geometry.x(line, part.end());
    if (!onWords) {
      left -= (int) part.labelShift();
      right = Math.max(right, left + 2 * geometry.laneHeight());
    }
    return x >= left - 1 && x <= right + 1;
  }

  /** The quote whose bar is under the pointer. */
  Optional<Mark> bar(Point at, MarginPainter margin, MarkSource marks) {
    if (at.x >= Typesetter.LEFT_MARGIN - 2) {
      return Optional.empty();
    }
    var here = new Rectangle(0, at.y, 1, 1);
    return margin.bars(here, marks).stream().filter(bar -> bar.area().contains(at)).map(MarginPainter.Bar::mark)
        .findFirst();
  }

  /** Whether an annotation's lane, below its words, is under the pointer. */
  boolean isOnLabel(Point at, Span span) {
    var line = lineAt(at);
    return at.y >= geometry.textBottom(line) && mark(at).filter(mark -> mark.span().equals(span)).isPresent();
  }

  /** The edge of an annotation under the pointer. */
  Optional<Edge> edge(Point at, Span span) {
    if (near(at, span.begin(), false)) {
      return Optional.of(Edge.BEGIN);
    }
    return near(at, span.end(), true) ? Optional.of(Edge.END) : Optional.empty();
  }

  private boolean near(Point at, int offset, boolean after) {
    var line = layout.lines().lineAt(after && offset > 0 ? offset - 1 : offset);
    return at.y >= geometry.textTop(line) && at.y < geometry.textBottom(line)
        && Math.abs(at.x - geometry.x(line, offset)) <= NEAR;
  }

  /** The gap between characters that is nearest to the pointer. */
  int offset(Point at) {
    var line = lineAt(at);
    var onLine = new Point(at.x, Math.clamp(at.y, geometry.textTop(line), geometry.textBottom(line) - 1));
    var offset = widget.getOffsetAtPoint(onLine);
    if (offset >= 0) {
      var left = widget.getTextBounds(Math.min(offset, Math.max(0, widget.getCharCount() - 1)),
          Math.min(offset, Math.max(0, widget.getCharCount() - 1)));
      return at.x > left.x + left.width / 2 ? Math.min(offset + 1, layout.lines().textEnd(line)) : offset;
    }
    return at.x < Typesetter.LEFT_MARGIN ? layout.lines().start(line) : layout.lines().inkEnd(line);
  }
}
