package org.chugiai.corpus.picture;

import java.util.Locale;
import java.util.stream.Collectors;
import org.chugiai.corpus.picture.Shape.Anchor;
import org.chugiai.corpus.picture.Shape.Box;
import org.chugiai.corpus.picture.Shape.Curve;
import org.chugiai.corpus.picture.Shape.Disc;
import org.chugiai.corpus.picture.Shape.Line;
import org.chugiai.corpus.picture.Shape.Point;
import org.chugiai.corpus.picture.Shape.Polygon;
import org.chugiai.corpus.picture.Shape.Stroke;
import org.chugiai.corpus.picture.Shape.Words;

/** Writes a picture as SVG 1.1: text stays text, so that it can be searched, edited and read aloud. */
public final class SvgWriter {

  /** Fonts with all of Vietnamese, whichever the reader has. */
  private static final String FONTS = "Noto Sans, DejaVu Sans, Segoe UI, Helvetica Neue, Arial, sans-serif";

  private final StringBuilder svg = new StringBuilder();

  private SvgWriter() {
  }

  /**
   * The picture as an SVG document, to be stored in UTF-8.
   *
   * @param language of its words, e.g. vi
   */
  public static String write(Scene scene, String language) {
    return new SvgWriter().document(scene, language);
  }

  private String document(Scene scene, String language) {
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"");
    attribute("xml:lang", language);
    attribute("width", number(scene.width()));
    attribute("height", number(scene.height()));
    attribute("viewBox", "0 0 " + number(scene.width()) + " " + number(scene.height()));
    attribute("role", "img");
    attribute("font-family", FONTS);
    svg.append(">\n<title>").append(escape(scene.title())).append("</title>\n<desc>")
        .append(escape(scene.regions().stream().map(Scene.Region::label).collect(Collectors.joining("; "))))
        .append("</desc>\n");
    shape(new Box(0, 0, scene.width(), scene.height(), 0, scene.paper(), null));
    scene.shapes().forEach(this::shape);
    return svg.append("</svg>\n").toString();
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Box box -> box(box);
      case Line line -> line(line);
      case Curve curve -> {
        svg.append("<path");
        attribute("d", "M" + point(curve.from()) + " Q" + point(curve.control()) + " " + point(curve.to()));
        end(null, curve.stroke());
      }
      case Disc disc -> {
        svg.append("<circle");
        attribute("cx", number(disc.centre().x()));
        attribute("cy", number(disc.centre().y()));
        attribute("r", number(disc.radius()));
        end(disc.fill(), disc.stroke());
      }
      case Polygon polygon -> {
        svg.append("<polygon");
        attribute("points", polygon.corners().stream().map(SvgWriter::point).collect(Collectors.joining(" ")));
        end(polygon.fill(), null);
      }
      case Words words -> words(words);
    }
  }

  private void box(Box box) {
    svg.append("<rect");
    attribute("x", number(box.x()));
    attribute("y", number(box.y()));
    attribute("width", number(box.width()));
    attribute("height", number(box.height()));
    if (box.radius() > 0) {
      attribute("rx", number(box.radius()));
    }
    end(box.fill(), box.stroke());
  }

  private void line(Line line) {
    svg.append("<line");
    attribute("x1", number(line.from().x()));
    attribute("y1", number(line.from().y()));
    attribute("x2", number(line.to().x()));
    attribute("y2", number(line.to().y()));
    end(null, line.stroke());
  }

  private void words(Words words) {
    svg.append("<text");
    attribute("x", number(words.at().x()));
    attribute("y", number(words.at().y()));
    attribute("font-size", number(words.size()));
    if (words.bold()) {
      attribute("font-weight", "bold");
    }
    if (words.anchor() != Anchor.START) {
      attribute("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
    }
    if (words.angle() != 0) {
      attribute("transform", "rotate(" + number(words.angle()) + " " + point(words.at()).replace(',', ' ') + ")");
    }
    attribute("fill", words.fill());
    svg.append('>').append(escape(words.text())).append("</text>\n");
  }

  private void end(String fill, Stroke stroke) {
    attribute("fill", fill == null ? "none" : fill);
    if (stroke != null) {
      attribute("stroke", stroke.colour());
      attribute("stroke-width", number(stroke.thickness()));
      if (stroke.dashed()) {
        attribute("stroke-dasharray", "4 3");
      }
    }
    svg.append("/>\n");
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  private static String point(Point point) {
    return number(point.x()) + "," + number(point.y());
  }

  private static String number(double value) {
    var text = String.format(Locale.ROOT, "%.2f", value);
    var shorter = text.replaceFirst("\\.?0+$", "");
    return shorter.equals("-0") ? "0" : shorter;
  }

  /** What XML 1.0 cannot hold becomes the replacement character. */
  private static String escape(String text) {
    var safe = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
      }
    });
    return safe.toString();
  }

  private static boolean isCharacter(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
