package org.chugiai.corpus.picture;

import java.util.List;
import java.util.Objects;

/** A mark of a picture. Lengths are in pixels of 1/96 inch, y grows downwards; colours are {@code #RRGGBB}. */
public sealed interface Shape {

  /**
   * How lines are drawn.
   *
   * @param colour    of the line
   * @param thickness in pixels
   * @param dashed    whether it is broken, as everything unsure is
   */
  record Stroke(String colour, double thickness, boolean dashed) {

    /** An unbroken line. */
    public static Stroke of(String colour, double thickness) {
      return new Stroke(colour, thickness, false);
    }
  }

  /** Where a text's point lies in it. */
  enum Anchor {
    START, MIDDLE, END
  }

  /**
   * A corner or end.
   *
   * @param x to the right
   * @param y downwards
   */
  record Point(double x, double y) {
  }

  /**
   * A rectangle.
   *
   * @param radius of its corners
   * @param fill   null for none
   * @param stroke null for none
   */
  record Box(double x, double y, double width, double height, double radius, String fill, Stroke stroke)
      implements Shape {
  }

  /** A straight line. */
  record Line(Point from, Point to, Stroke stroke) implements Shape {
  }

  /** A quadratic Bézier curve. */
  record Curve(Point from, Point control, Point to, Stroke stroke) implements Shape {
  }

  /**
   * A circle.
   *
   * @param fill   null for none
   * @param stroke null for none
   */
  record Disc(Point centre, double radius, String fill, Stroke stroke) implements Shape {
  }

  /** A filled polygon. */
  record Polygon(List<Point> corners, String fill) implements Shape {

    /** Copies the corners. */
    public Polygon {
      corners = List.copyOf(corners);
    }
  }

  /**
   * A line of text.
   *
   * @param at     on the base line
   * @param size   of the font
   * @param anchor which part of the text is there
   * @param angle  in degrees, clockwise about the point
   */
  record Words(Point at, String text, double size, boolean bold, Anchor anchor, double angle, String fill)
      implements Shape {

    /** Checks that there is a text. */
    public Words {
      Objects.requireNonNull(text);
    }
  }
}
