package org.chugiai.ui.editor.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Set;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.colour.Rgb;
import org.chugiai.ui.editor.colour.Tints;
import org.chugiai.ui.editor.layout.LineLayout;
import org.chugiai.ui.editor.layout.Mark;
import org.chugiai.ui.editor.layout.MarkState;
import org.chugiai.ui.editor.layout.PageLayout;
import org.chugiai.ui.editor.layout.Placed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the marks of the lines in sight: tints and outlines on the words, bars and labels in the lanes under them.
 * Dashed is suggested, solid is confirmed, dotted and struck out is rejected.
 */
final class MarkPainter {

  private static final int ROUND = 5;
  private static final int BAR = 2;
  private static final int HANDLE = 10;
  private static final int[] DASHES = {4, 3};
  private static final int[] DOTS = {1, 3};
  private static final double LIGHTER = 0.22;

  private final PageLayout layout;
  private final PageGeometry geometry;
  private final Typography typography;
  private final PageColours colours;
  private final Set<Span> selected;

  MarkPainter(PageLayout layout, PageGeometry geometry, Typography typography, PageColours colours,
      Set<Span> selected) {
    this.layout = layout;
    this.geometry = geometry;
    this.typography = typography;
    this.colours = colours;
    this.selected = selected;
  }

  void paint(GC gc, Rectangle clip) {
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
    var last = geometry.lastLine(clip);
    for (var line = geometry.firstLine(clip); line <= last; line++) {
      paintLine(gc, line);
    }
  }

  private void paintLine(GC gc, int line) {
    var placed = layout.line(line).placed();
    if (placed.isEmpty()) {
      return;
    }
    var outerFirst = placed.stream()
        .sorted(Comparator.<Placed>comparingInt(p -> p.end() - p.begin()).reversed()).toList();
    var words = new IdentityHashMap<Placed, Rectangle>();
    placed.forEach(part -> words.put(part, words(line, part)));
    for (var part : outerFirst) {
      paintWords(gc, part, words.get(part));
    }
    for (var part : placed) {
      paintLane(gc, part, words.get(part), geometry.laneTop(line, part.lane()));
    }
  }

  private Rectangle words(int line, Placed part) {
    var left = geometry.x(line, part.begin());
    var right = geometry.x(line, part.end());
    var top = geometry.textTop(line);
    return new Rectangle(Math.min(left, right), top, Math.abs(right - left), geometry.textBottom(line) - top);
  }

  private void paintWords(GC gc, Placed part, Rectangle words) {
    var mark = part.mark();
    var colour = mark.hue().on(colours.paper());
    switch (mark.shape()) {
      case TINT -> {
        if (mark.state() != MarkState.REJECTED) {
          gc.setAlpha((int) (255 * Tints.strength(mark.state() == MarkState.CONFIRMED)));
          gc.setBackground(PageColours.swt(colour));
          gc.fillRoundRectangle(words.x - 1, words.y, words.width + 2, words.height, ROUND, ROUND);
          gc.setAlpha(255);
        }
      }
      case CHIP -> {
        stroke(gc, mark.state(), 1);
        gc.setForeground(PageColours.swt(colours.shape(colour)));
        gc.drawRoundRectangle(words.x - 2, words.y, words.width + 3, words.height - 1, 2 * ROUND, 2 * ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
      }
      case UNDERLINE, BAR -> {
        // Nothing on the words themselves.
      }
    }
    if (mark.state() == MarkState.REJECTED) {
      strikeOut(gc, words);
    }
    if (selected.contains(mark.span())) {
      paintSelection(gc, part, words);
    }
  }

  private void strikeOut(GC gc, Rectangle words) {
    gc.setForeground(PageColours.swt(colours.quiet()));
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
    var middle = words.y + words.height * 3 / 5;
    gc.drawLine(words.x, middle, words.x + words.width, middle);
  }

  private void paintSelection(GC gc, Placed part, Rectangle words) {
    gc.setForeground(PageColours.swt(colours.ink()));
    gc.setBackground(PageColours.swt(colours.ink()));
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(2);
    gc.drawRoundRectangle(words.x - 2, words.y - 1, words.width + 4, words.height + 2, ROUND, ROUND);
    gc.setLineWidth(1);
    var middle = words.y + words.height / 2;
    if (!part.continues()) {
      gc.fillRoundRectangle(words.x - 4, middle - HANDLE / 2, 4, HANDLE, 4, 4);
    }
    if (!part.isContinued()) {
      gc.fillRoundRectangle(words.x + words.width, middle - HANDLE / 2, 4, HANDLE, 4, 4);
    }
  }

  private void paintLane(GC gc, Placed part, Rectangle words, int top) {
    var mark = part.mark();
    var colour = mark.hue().on(colours.paper());
    gc.setForeground(PageColours.swt(lighter(mark, colours.shape(colour))));
    stroke(gc, mark.state(), BAR);
    gc.drawLine(words.x, top + 1, words.x + words.width, top + 1);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
    if (!part.label().isEmpty()) {
      paintLabel(gc, part, (int) Math.round(words.x - part.labelShift()), top + BAR, colour);
    }
  }

  private void paintLabel(GC gc, Placed part, int x, int y, Rgb colour) {
    var mark = part.mark();
    var chosen = selected.contains(mark.span());
    gc.setFont(mark.state() == MarkState.SUGGESTED ? typography.label() : typography.boldLabel());
    var size = gc.textExtent(part.label());
    var inset = (int) LineLayout.PADDING / 2;
    if (chosen) {
      gc.setBackground(PageColours.swt(colours.words(colour)));
      gc.fillRoundRectangle(x, y, size.x + 2 * inset, size.y, ROUND, ROUND);
      gc.setForeground(PageColours.swt(colours.paper()));
    } else {
      switch (mark.shape()) {
        case UNDERLINE, CHIP -> {
          gc.setForeground(PageColours.swt(colour.mix(colours.paper(), mark.state() == MarkState.CONFIRMED ? 0 : 0.5)));
          gc.drawRoundRectangle(x, y + 1, size.x + 2 * inset, size.y - 2, ROUND, ROUND);
        }
        case TINT, BAR -> {
          // The label stands by itself.
        }
      }
      gc.setForeground(PageColours.swt(colours.words(lighter(mark, colours.words(colour)))));
    }
    gc.drawText(part.label(), x + inset, y, true);
  }

  private Rgb lighter(Mark mark, Rgb colour) {
    return mark.state() == MarkState.CONFIRMED ? colour : colour.mix(colours.paper(), LIGHTER);
  }

  private static void stroke(GC gc, MarkState state, int width) {
    gc.setLineWidth(width);
    switch (state) {
      case CONFIRMED -> gc.setLineStyle(SWT.LINE_SOLID);
      case SUGGESTED -> gc.setLineDash(DASHES);
      case REJECTED -> gc.setLineDash(DOTS);
    }
  }
}
