package org.chugiai.ui.views.analysis;

import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.Shape;
import org.chugiai.corpus.picture.Shape.Box;
import org.chugiai.corpus.picture.Shape.Curve;
import org.chugiai.corpus.picture.Shape.Disc;
import org.chugiai.corpus.picture.Shape.Line;
import org.chugiai.corpus.picture.Shape.Polygon;
import org.chugiai.corpus.picture.Shape.Stroke;
import org.chugiai.corpus.picture.Shape.Words;
import org.chugiai.ui.editor.colour.Rgb;
import org.chugiai.ui.editor.page.PageColours;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/**
 * Paints a picture with SWT.
 *
 * @param fonts of the words
 */
record ScenePainter(SceneFonts fonts) {

  private static final int[] DASHES = {4, 3};

  static Color colour(String colour) {
    return PageColours.swt(Rgb.parse(colour));
  }

  /** Paints the picture, with its top left corner at a point. */
  void paint(GC gc, Scene scene, double left, double top, double scale) {
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
    gc.setBackground(colour(scene.paper()));
    gc.fillRectangle(gc.getClipping());
    var transform = new Transform(gc.getDevice());
    try {
      transform.translate((float) left, (float) top);
      transform.scale((float) scale, (float) scale);
      gc.setTransform(transform);
      scene.shapes().forEach(shape -> paint(gc, shape));
    } finally {
      gc.setTransform(null);
      transform.dispose();
    }
  }

  private void paint(GC gc, Shape shape) {
    switch (shape) {
      case Box box -> box(gc, box);
      case Line(var from, var to, var stroke) -> {
        stroke(gc, stroke);
        var path = new Path(gc.getDevice());
        path.moveTo((float) from.x(), (float) from.y());
        path.lineTo((float) to.x(), (float) to.y());
        drawAndDispose(gc, path);
      }
      case Curve(var from, var control, var to, var stroke) -> {
        stroke(gc, stroke);
        var path = new Path(gc.getDevice());
        path.moveTo((float) from.x(), (float) from.y());
        path.quadTo((float) control.x(), (float) control.y(), (float) to.x(), (float) to.y());
        drawAndDispose(gc, path);
      }
      case Disc disc -> disc(gc, disc);
      case Polygon polygon -> polygon(gc, polygon);
      case Words words -> words(gc, words);
    }
  }

  private static void drawAndDispose(GC gc, Path path) {
    gc.drawPath(path);
    path.dispose();
  }

  private static void stroke(GC gc, Stroke stroke) {
    gc.setForeground(colour(stroke.colour()));
    gc.setLineWidth(Math.max(1, (int) Math.round(stroke.thickness())));
    gc.setLineDash(stroke.dashed() ? DASHES : null);
  }

  private static void box(GC gc, Box box) {
    int x = (int) Math.round(box.x());
    int y = (int) Math.round(box.y());
    int width = Math.max(1, (int) Math.round(box.x() + box.width()) - x);
    int height = Math.max(1, (int) Math.round(box.y() + box.height()) - y);
    int arc = (int) Math.round(box.radius() * 2);
    if (box.fill() != null) {
      gc.setBackground(colour(box.fill()));
      gc.fillRoundRectangle(x, y, width, height, arc, arc);
    }
    if (box.stroke() != null) {
      stroke(gc, box.stroke());
      gc.drawRoundRectangle(x, y, width, height, arc, arc);
    }
  }

  private static void disc(GC gc, Disc disc) {
    int x = (int) Math.round(disc.centre().x() - disc.radius());
    int y = (int) Math.round(disc.centre().y() - disc.radius());
    int size = (int) Math.round(disc.radius() * 2);
    if (disc.fill() != null) {
      gc.setBackground(colour(disc.fill()));
      gc.fillOval(x, y, size, size);
    }
    if (disc.stroke() != null) {
      stroke(gc, disc.stroke());
      gc.drawOval(x, y, size, size);
    }
  }

  private static void polygon(GC gc, Polygon polygon) {
    var path = new Path(gc.getDevice());
    var first = polygon.corners().getFirst();
    path.moveTo((float) first.x(), (float) first.y());
    polygon.corners().forEach(corner -> path.lineTo((float) corner.x(), (float) corner.y()));
    path.close();
    gc.setBackground(colour(polygon.fill()));
    gc.fillPath(path);
    path.dispose();
  }

  private void words(GC gc, Words words) {
    gc.setFont(fonts.font(words.size(), words.bold()));
    gc.setForeground(colour(words.fill()));
    double width = fonts.width(words.text(), words.size(), words.bold());
    double shift = switch (words.anchor()) {
      case START -> 0;
      case MIDDLE -> -width / 2;
      case END -> -width;
    };
    var metrics = gc.getFontMetrics();
    int rise = metrics.getAscent() + metrics.getLeading();
    if (words.angle() == 0) {
      gc.drawText(words.text(), (int) Math.round(words.at().x() + shift), (int) Math.round(words.at().y()) - rise,
          SWT.DRAW_TRANSPARENT);
    } else {
      turned(gc, words, (int) Math.round(shift), rise);
    }
  }

  private static void turned(GC gc, Words words, int shift, int rise) {
    var before = new Transform(gc.getDevice());
    var turned = new Transform(gc.getDevice());
    try {
      gc.getTransform(before);
      gc.getTransform(turned);
      turned.translate((float) words.at().x(), (float) words.at().y());
      turned.rotate((float) words.angle());
      gc.setTransform(turned);
      gc.drawText(words.text(), shift, -rise, SWT.DRAW_TRANSPARENT);
      gc.setTransform(before);
    } finally {
      before.dispose();
      turned.dispose();
    }
  }
}
