package org.chugiai.ui.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines that fit a column: at white space and after hyphens and dashes, inside a word only where the
 * word is longer than the column. Takes one pass over the text.
 */
public final class LineWrapper {

  private final Function<TextRole, Advances> advances;
  private final ToDoubleFunction<TextRole> columns;

  /**
   * Prepares wrapping.
   *
   * @param advances widths of characters by role
   * @param columns  width of the column in pixels by role; at least one character is set in each line
   */
  public LineWrapper(Function<TextRole, Advances> advances, ToDoubleFunction<TextRole> columns) {
    this.advances = advances;
    this.columns = columns;
  }

  /**
   * Breaks a text into lines. A new part of the page begins a new line; the last line is always empty, so that there is
   * room below the text. Empty lines between paragraphs are none of the page's: how far its paragraphs are apart does
   * not depend on how they were typed. They go with the line above, as its delimiter.
   *
   * @param text   text
   * @param blocks parts of the page
   * @return the lines
   */
  public VisualLines wrap(CharSequence text, Blocks blocks) {
    var pass = new Pass(text);
    for (var block : blocks.all()) {
      pass.block(block, advances.apply(block.role()), columns.applyAsDouble(block.role()));
    }
    return pass.lines();
  }

  static boolean isDelimiter(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\u000C', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** The state of one pass over a text. */
  private static final class Pass {
    private final CharSequence text;
    private int[] starts = new int[64];
    private int count;
    private final List<TextRole> roles = new ArrayList<>();

    Pass(CharSequence text) {
      this.text = text;
    }

    void block(Blocks.Block block, Advances widths, double column) {
      begin(block.begin(), block.role());
      var x = 0.0;
      var opportunity = -1;
      for (var i = block.begin(); i < block.end();) {
        var c = text.charAt(i);
        if (isDelimiter(c)) {
          var empty = i > 0 && i == starts[count - 1];
          i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
          if (empty) {
            starts[count - 1] = i;
          } else {
            begin(i, block.role());
          }
          x = 0;
          opportunity = -1;
          continue;
        }
        var codePoint = Character.codePointAt(text, i);
        var space = Character.isWhitespace(codePoint);
        var width = widths.of(codePoint);
        if (!space && x + width > column && i > starts[count - 1]) {
          var at = opportunity > starts[count - 1] ? opportunity : i;
          begin(at, block.role());
          x = widths.width(text, at, i);
          opportunity = -1;
        }
        x += width;
        i += Character.charCount(codePoint);
        if (space || isHyphen(codePoint)) {
          opportunity = i;
        }
      }
    }

    private static boolean isHyphen(int codePoint) {
      return codePoint == '-' || codePoint == '\u200B'
          || codePoint >= 0x2010 && codePoint <= 0x2015 && codePoint != 0x2011;
    }

    private void begin(int offset, TextRole role) {
      if (count > 0 && offset <= starts[count - 1]) {
        roles.set(count - 1, role);
        return;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = offset;
      roles.add(role);
    }

    VisualLines lines() {
      begin(text.length(), roles.getLast());
      return new VisualLines(text, Arrays.copyOf(starts, count), roles.toArray(TextRole[]::new));
    }
  }
}
