package org.chugiai.ui.editor.page;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.marks.Link;
import org.chugiai.ui.editor.select.TextSpan;
import org.chugiai.ui.editor.text.VisualLines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws arrows from a selected annotation to what it refers to, e.g. from the cue of a stance to its holder and target.
 * Each end is framed and named, so that the arrows need no colours to be told apart.
 */
final class LinkPainter {

  private static final int HEAD = 5;
  private static final int RISE = 14;
  private static final int[] DASHES = {5, 3};

  private final PageGeometry geometry;
  private final VisualLines lines;
  private final Typography typography;
  private final PageColours colours;

  LinkPainter(PageGeometry geometry, VisualLines lines, Typography typography, PageColours colours) {
    this.geometry = geometry;
    this.lines = lines;
    this.typography = typography;
    this.colours = colours;
  }

  void paint(GC gc, Span from, List<Link> links) {
    var source = frames(from.begin(), from.end());
    if (source.isEmpty()) {
      return;
    }
    gc.setAntialias(SWT.ON);
    for (var link : links) {
      var target = frames(link.begin(), link.end());
      if (!target.isEmpty()) {
        paint(gc, source.getFirst(), target, link);
      }
    }
  }

  /** Frames words, e.g. those that the line of a list is about. */
  void frame(GC gc, TextSpan words) {
    if (!words.isEmpty()) {
      gc.setForeground(PageColours.swt(colours.ink()));
      gc.setLineWidth(2);
      gc.setLineDash(DASHES);
      frames(words.begin(), words.end())
          .forEach(part -> gc.drawRectangle(part.x - 2, part.y - 1, part.width + 4, part.height + 2));
      gc.setLineStyle(SWT.LINE_SOLID);
      gc.setLineWidth(1);
    }
  }

  /** Draws an arrow that ends at the pointer. */
  void paintTo(GC gc, Span from, Point to) {
    var source = frames(from.begin(), from.end());
    if (!source.isEmpty()) {
      gc.setForeground(PageColours.swt(colours.ink()));
      gc.setBackground(PageColours.swt(colours.ink()));
      arrow(gc, source.getFirst(), new Rectangle(to.x, to.y, 1, 1));
    }
  }

  private void paint(GC gc, Rectangle source, List<Rectangle> target, Link link) {
    gc.setForeground(PageColours.swt(colours.ink()));
    gc.setBackground(PageColours.swt(colours.ink()));
    gc.setLineWidth(1);
    gc.setLineDash(DASHES);
    for (var part : target) {
      gc.drawRectangle(part.x - 1, part.y, part.width + 2, part.height);
    }
    gc.setLineStyle(SWT.LINE_SOLID);
    arrow(gc, source, target.getFirst());
    name(gc, target.getFirst(), link.name());
  }

  private static void arrow(GC gc, Rectangle source, Rectangle target) {
    var fromX = source.x + source.width / 2;
    var toX = target.x + target.width / 2;
    var below = target.y > source.y + source.height;
    var fromY = below ? source.y + source.height : source.y;
    var toY = target.y;
    var rise = Math.min(fromY, toY) - RISE;
    var path = new Path(gc.getDevice());
    try {
      path.moveTo(fromX, fromY);
      if (below) {
        path.cubicTo(fromX, (fromY + toY) / 2f, toX, (fromY + toY) / 2f, toX, toY - HEAD);
      } else {
        path.cubicTo(fromX, rise, toX, rise, toX, toY - HEAD);
      }
      gc.drawPath(path);
    } finally {
      path.dispose();
    }
    gc.fillPolygon(new int[] {toX, toY, toX - HEAD, toY - HEAD - 2, toX + HEAD, toY - HEAD - 2});
  }

  private void name(GC gc, Rectangle target, String name) {
    gc.setFont(typography.boldLabel());
    var size = gc.textExtent(name);
    var x = target.x + target.width / 2 + HEAD + 2;
    var y = target.y - size.y + 2;
    gc.setBackground(PageColours.swt(colours.paper()));
    gc.setAlpha(225);
    gc.fillRoundRectangle(x - 2, y + 1, size.x + 4, size.y - 2, 4, 4);
    gc.setAlpha(255);
    gc.drawText(name, x, y, true);
  }

  /** Where a range lies, line by line. */
  private List<Rectangle> frames(int begin, int end) {
    var frames = new ArrayList<Rectangle>();
    var last = lines.lineAt(Math.max(begin, end - 1));
    for (var line = lines.lineAt(begin); line <= last; line++) {
      var from = Math.max(begin, lines.start(line));
      var to = Math.min(end, lines.inkEnd(line));
      if (from <= to) {
        var x = geometry.x(line, from);
        var top = geometry.textTop(line);
        frames.add(new Rectangle(x, top, geometry.x(line, to) - x, geometry.textBottom(line) - top));
      }
    }
    return frames;
  }
}
