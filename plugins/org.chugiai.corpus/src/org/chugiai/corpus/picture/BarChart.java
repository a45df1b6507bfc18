package org.chugiai.corpus.picture;

import java.util.List;
import org.chugiai.corpus.picture.Shape.Anchor;
import org.chugiai.corpus.picture.Shape.Stroke;

/**
 * Paints divided bars, one below the other. Each part has its sign and number in it or, where there is no room, in the
 * tool tip; the legend gives each part's sign and pattern of outline.
 *
 * @param palette colours
 * @param measure of the font
 */
public record BarChart(Palette palette, TextMeasure measure) {

  private static final double FONT = 12;
  private static final double ROW = 24;
  private static final double NAME_ROOM = 210;
  private static final double MARGIN = 12;

  /**
   * What parts stand for.
   *
   * @param name   in the legend
   * @param sign   short and unlike the others'
   * @param colour its colour
   */
  public record Part(String name, String sign, String colour) {
  }

  /**
   * A bar.
   *
   * @param name   to its left
   * @param counts of the parts, in their order
   * @param note   to its right, such as a percentage; may be empty
   */
  public record Bar(String name, List<Integer> counts, String note) {

    /** Copies the counts. */
    public Bar {
      counts = List.copyOf(counts);
    }

    /** Sum of the counts. */
    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Paints bars.
   *
   * @param shares whether all bars are of one length, divided by shares
   */
  public Scene draw(String title, List<Part> parts, List<Bar> bars, boolean shares, double width) {
    var scene = new Scene.Builder();
    scene.bold(MARGIN, MARGIN + 4, title, FONT, Anchor.START, palette.ink());
    double y = legend(scene, parts, width);
    double names = bars.stream().mapToDouble(bar -> measure.width(shown(bar), FONT, false)).max().orElse(0);
    double notes = bars.stream().mapToDouble(bar -> measure.width(note(bar), FONT, false)).max().orElse(0);
    double left = MARGIN + names + 10;
    double room = Math.max(80, width - left - notes - 10 - MARGIN);
    int most = bars.stream().mapToInt(Bar::total).max().orElse(1);
    for (var bar : bars) {
      scene.text(left - 10, y + ROW / 2, shown(bar), FONT, Anchor.END, palette.ink());
      double length = shares ? room : room * bar.total() / Math.max(1, most);
      bar(scene, bar, parts, left, y, bar.total() == 0 ? 0 : Math.max(3, length));
      scene.text(left + (bar.total() == 0 ? 0 : Math.max(3, length)) + 8, y + ROW / 2, note(bar), FONT, Anchor.START,
          palette.quiet());
      y += ROW;
    }
    return scene.build(width, y + MARGIN, title, palette.paper());
  }

  private String shown(Bar bar) {
    return measure.fit(bar.name(), FONT, false, NAME_ROOM);
  }

  private static String note(Bar bar) {
    return bar.note().isEmpty() ? Integer.toString(bar.total()) : bar.total() + "  " + bar.note();
  }

  private double legend(Scene.Builder scene, List<Part> parts, double width) {
    double x = MARGIN;
    double y = MARGIN + 24;
    for (var part : parts) {
      var text = part.sign() + " " + part.name();
      double wide = 18 + measure.width(text, 11, false) + 16;
      if (x > MARGIN && x + wide > width) {
        x = MARGIN;
        y += 18;
      }
      scene.add(new Shape.Box(x, y - 6, 12, 12, 2, palette.tint(part.colour(), 0.35), Stroke.of(part.colour(), 1)));
      scene.text(x + 18, y, text, 11, Anchor.START, palette.ink());
      x += wide;
    }
    return y + 16;
  }

  private void bar(Scene.Builder scene, Bar bar, List<Part> parts, double left, double y, double length) {
    double x = left;
    for (int i = 0; i < parts.size(); i++) {
      int count = bar.counts().get(i);
      if (count > 0) {
        var part = parts.get(i);
        double wide = length * count / bar.total();
        scene.add(new Shape.Box(x, y + 3, wide, ROW - 6, 0, palette.tint(part.colour(), 0.35),
            Stroke.of(part.colour(), 1)));
        var text = part.sign() + count;
        if (measure.width(text, 10.5, false) + 6 < wide) {
          scene.text(x + wide / 2, y + ROW / 2, text, 10.5, Anchor.MIDDLE, palette.ink());
        }
        scene.region(new Scene.Region(x, y + 3, wide, ROW - 6, bar.name() + "/" + part.name(),
            bar.name() + ": " + part.name() + " " + count));
        x += wide;
      }
    }
  }
}
