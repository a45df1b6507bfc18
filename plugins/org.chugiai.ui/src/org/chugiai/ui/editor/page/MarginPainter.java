package org.chugiai.ui.editor.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.layout.MarkState;
import org.chugiai.ui.editor.marks.MarkSource;
import org.chugiai.ui.editor.text.Sentences;
import org.chugiai.ui.editor.text.TextRole;
import org.chugiai.ui.editor.text.VisualLines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the margin of the lines in sight: numbers of sentences, names of the parts of the page, bars of quotes. */
final class MarginPainter {

  private static final int NUMBER_RIGHT = Typesetter.LEFT_MARGIN - 28;
  private static final int BAR_LEFT = Typesetter.LEFT_MARGIN - 18;
  private static final int BAR_STEP = 5;
  private static final int BAR_WIDTH = 3;
  private static final int MOST_BARS = 3;
  private static final int[] DASHES = {3, 2};

  private final PageGeometry geometry;
  private final VisualLines lines;
  private final Typography typography;
  private final PageColours colours;

  MarginPainter(PageGeometry geometry, VisualLines lines, Typography typography, PageColours colours) {
    this.geometry = geometry;
    this.lines = lines;
    this.typography = typography;
    this.colours = colours;
  }

  void paintNumbers(GC gc, Rectangle clip, Sentences sentences) {
    gc.setFont(typography.label());
    gc.setForeground(PageColours.swt(colours.quiet()));
    var last = geometry.lastLine(clip);
    for (var line = geometry.firstLine(clip); line <= last; line++) {
      var first = sentences.firstFrom(lines.start(line));
      var after = sentences.firstFrom(lines.end(line));
      if (first < after) {
        var number = after - first == 1 ? Integer.toString(first) : first + "–" + (after - 1);
        drawRight(gc, number, (geometry.textTop(line) + geometry.textBottom(line)) / 2);
      }
      if (lines.role(line) != TextRole.BODY && startsPart(line)) {
        drawRight(gc, ZoneNames.of(lines.role(line)), geometry.textBottom(line) + geometry.laneHeight() / 2);
      }
    }
  }

  private boolean startsPart(int line) {
    return line == 0 || lines.role(line - 1) != lines.role(line);
  }

  private static void drawRight(GC gc, String text, int middle) {
    var size = gc.textExtent(text);
    gc.drawText(text, Math.max(2, NUMBER_RIGHT - size.x), middle - size.y / 2, true);
  }

  /** Draws the bars of quotes in a part of the page, nested ones side by side. */
  void paintBars(GC gc, Rectangle clip, MarkSource marks, Set<Span> selected) {
    for (var bar : bars(clip, marks)) {
      var mark = bar.mark();
      var colour = PageColours.swt(colours.shape(mark.hue().on(colours.paper())));
      gc.setForeground(selected.contains(mark.span()) ? PageColours.swt(colours.ink()) : colour);
      gc.setLineWidth(selected.contains(mark.span()) ? BAR_WIDTH + 1 : BAR_WIDTH);
      if (mark.state() == MarkState.CONFIRMED) {
        gc.setLineStyle(SWT.LINE_SOLID);
      } else {
        gc.setLineDash(DASHES);
      }
      var x = bar.area().x + bar.area().width / 2;
      gc.drawLine(x, bar.area().y, x, bar.area().y + bar.area().height);
      gc.setLineStyle(SWT.LINE_SOLID);
      gc.setLineWidth(1);
      paintQuotationMark(gc, x, bar.area().y - 6);
    }
  }

  /** Two drops, because the letter of the label's font would be too small to be seen. */
  private static void paintQuotationMark(GC gc, int x, int y) {
    gc.setBackground(gc.getForeground());
    for (var left : new int[] {x - 4, x + 1}) {
      gc.fillOval(left, y, 4, 4);
      gc.fillPolygon(new int[] {left, y + 2, left + 3, y - 3, left + 4, y - 2, left + 2, y + 1});
    }
  }

  /**
   * A bar in the margin.
   *
   * @param mark quote
   * @param area where it is drawn
   */
  record Bar(Mark mark, Rectangle area) {
  }

  /** The bars in a part of the page. */
  List<Bar> bars(Rectangle clip, MarkSource marks) {
    var from = lines.start(geometry.firstLine(clip));
    var to = lines.end(geometry.lastLine(clip));
    var bars = new ArrayList<Bar>();
    for (var mark : marks.marks(from, to)) {
      if (!mark.inLanes() && mark.begin() < mark.end()) {
        bars.add(bar(mark, bars));
      }
    }
    return bars;
  }

  private Bar bar(Mark mark, List<Bar> before) {
    var first = lines.lineAt(mark.begin());
    var last = lines.lineAt(mark.end() - 1);
    var top = geometry.textTop(first);
    var height = geometry.textBottom(last) - top;
    var place = before.stream().filter(b -> b.area().y < top + height && top < b.area().y + b.area().height).count();
    return new Bar(mark, new Rectangle(BAR_LEFT + (int) (place % MOST_BARS) * BAR_STEP, top, BAR_STEP, height));
  }

  /** The names of the parts of the page in the user's language. */
  private static final class ZoneNames {
    private static final Map<TextRole, String> NAMES = new EnumMap<>(Map.of(TextRole.HEADLINE, Messages.headline,
        TextRole.LEAD, Messages.lead, TextRole.SUBHEAD, Messages.subhead, TextRole.BODY, Messages.body,
        TextRole.CAPTION, Messages.caption, TextRole.BYLINE, Messages.byline, TextRole.RELATED, Messages.related,
        TextRole.BOILERPLATE, Messages.boilerplate));

    private ZoneNames() {
    }

    static String of(TextRole role) {
      return NAMES.get(role);
    }
  }
}
