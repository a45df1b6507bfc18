package org.chugiai.ui.editor.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Estimates how wide text is in one font by adding the widths of its characters. That is some hundred times faster than
 * setting the text, so a whole article can be broken into lines at once; kerning makes it off by a pixel or two per line.
 */
public final class Advances {

  private static final int TABLE = 0x2100;
  private static final double TAB = 4;

  private final IntToDoubleFunction measure;
  private final double[] table = new double[TABLE];
  private final Map<Integer, Double> others = new HashMap<>();

  /**
   * Begins an empty table.
   *
   * @param measure width of a code point in pixels; asked once for each
   */
  public Advances(IntToDoubleFunction measure) {
    this.measure = measure;
    Arrays.fill(table, Double.NaN);
  }

  /**
   * The width of a code point.
   *
   * @param codePoint code point
   * @return width in pixels; 0 for combining marks and format characters
   */
  public double of(int codePoint) {
    if (codePoint < TABLE) {
      var known = table[codePoint];
      if (Double.isNaN(known)) {
        known = measured(codePoint);
        table[codePoint] = known;
      }
      return known;
    }
    return others.computeIfAbsent(codePoint, this::measured);
  }

  private double measured(int codePoint) {
    if (codePoint == '\t') {
      return TAB * measure.applyAsDouble(' ');
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
      default -> measure.applyAsDouble(codePoint);
    };
  }

  /**
   * The width of a stretch of text.
   *
   * @param text text
   * @param from where it begins
   * @param to   where it ends
   * @return width in pixels
   */
  public double width(CharSequence text, int from, int to) {
    var width = 0.0;
    for (var i = from; i < to;) {
      var codePoint = Character.codePointAt(text, i);
      width += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /**
   * The width of a text.
   *
   * @param text text
   * @return width in pixels
   */
  public double width(CharSequence text) {
    return width(text, 0, text.length());
  }
}
