package org.chugiai.ui.tests.looks;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Whether a window of the dark theme is dark, and its text readable. */
final class Darkness {

  /** Contrast that WCAG 2.2 asks of text for its level AAA, and of any text for AA. */
  private static final double READABLE = 7;
  private static final double LEGIBLE = 4.5;
  private static final double DARK = 0.2;
  /** Whatever is smaller than this is a sign, not a surface. */
  private static final int SMALL = 24;

  private Darkness() {
  }

  /** What is light in a window, and what cannot be read in it. */
  static Stream<String> spoiledBy(Shell window, Screen screen) {
    return Words.visible(window).flatMap(control -> Stream.concat(light(control, screen),
        control instanceof StyledText text ? faint(text) : Stream.<String>empty()));
  }

  private static Stream<String> light(Control control, Screen screen) {
    var size = control.getSize();
    boolean surface = size.x >= SMALL && size.y >= SMALL
        && !(control instanceof Composite composite && composite.getChildren().length > 0);
    if (!surface) {
      return Stream.empty();
    }
    var at = control.toDisplay(0, 0);
    var part = new Rectangle(at.x, at.y, size.x, size.y).intersection(screen.area());
    if (part.isEmpty()) {
      return Stream.empty();
    }
    var paper = screen.paper(part);
    return luminance(paper) < DARK ? Stream.empty()
        : Stream.of(control.getClass().getSimpleName() + " " + Words.of(control).limit(3).toList()
            + " is light: " + paper);
  }

  private static Stream<String> faint(StyledText text) {
    var paper = text.getBackground().getRGB();
    double ink = contrast(text.getForeground().getRGB(), paper);
    var parts = Arrays.stream(text.getStyleRanges()).filter(range -> range.foreground != null
            && contrast(range.foreground.getRGB(), range.background == null ? paper : range.background.getRGB())
            < LEGIBLE)
        .map(range -> "faint " + range.foreground.getRGB() + " on " + paper + ": “"
            + text.getTextRange(range.start, range.length) + "”").distinct();
    return ink >= READABLE ? parts : Stream.concat(Stream.of("text has contrast " + ink), parts);
  }

  private static double contrast(RGB one, RGB other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(RGB colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
