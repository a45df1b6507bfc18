package org.chugiai.corpus.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chugiai.corpus.picture.Shape.Anchor;
import org.chugiai.corpus.picture.Shape.Point;
import org.chugiai.corpus.picture.Shape.Stroke;

/**
 * A picture that knows nothing of screens or files: the same is painted in a window and written as SVG.
 *
 * @param width   in pixels of 1/96 inch
 * @param height  likewise
 * @param title   what it shows, for those who cannot see it
 * @param paper   its background, {@code #RRGGBB}
 * @param shapes  from back to front
 * @param regions what can be pointed at, in reading order
 */
public record Scene(double width, double height, String title, String paper, List<Shape> shapes,
    List<Region> regions) {

  /** Copies the lists. */
  public Scene {
    shapes = List.copyOf(shapes);
    regions = List.copyOf(regions);
  }

  /**
   * A part that stands for something.
   *
   * @param subject what it stands for
   * @param label   that in words
   */
  public record Region(double x, double y, double width, double height, Object subject, String label) {

    /** Whether a point is in it. */
    public boolean contains(double px, double py) {
      return px >= x && px < x + width && py >= y && py < y + height;
    }
  }

  /** The front most region at a point. */
  public Optional<Region> regionAt(double x, double y) {
    return regions.reversed().stream().filter(region -> region.contains(x, y)).findFirst();
  }

  /** The region of a subject. */
  public Optional<Region> regionOf(Object subject) {
    return regions.stream().filter(region -> region.subject().equals(subject)).findFirst();
  }

  /** Puts shapes together. */
  public static final class Builder {

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    /** Adds a shape in front. */
    public Builder add(Shape shape) {
      shapes.add(shape);
      return this;
    }

    /** Adds upright text whose middle is at a height. */
    public Builder text(double x, double middle, String text, double size, Anchor anchor, String fill) {
      return add(new Shape.Words(new Point(x, middle + size * 0.36), text, size, false, anchor, 0, fill));
    }

    /** Adds bold upright text whose middle is at a height. */
    public Builder bold(double x, double middle, String text, double size, Anchor anchor, String fill) {
      return add(new Shape.Words(new Point(x, middle + size * 0.36), text, size, true, anchor, 0, fill));
    }

    /** Adds an unbroken line. */
    public Builder line(double x1, double y1, double x2, double y2, String colour, double thickness) {
      return add(new Shape.Line(new Point(x1, y1), new Point(x2, y2), Stroke.of(colour, thickness)));
    }

    /** Adds a part that can be pointed at. */
    public Builder region(Region region) {
      regions.add(region);
      return this;
    }

    /** The picture. */
    public Scene build(double width, double height, String title, String paper) {
      return new Scene(width, height, title, paper, shapes, regions);
    }
  }
}
