package org.chugiai.pipeline.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. */
public final class Lines {

  private Lines() {
  }

  /** The non-blank lines between two offsets, without their surrounding white space. */
  public static List<Span> of(CharSequence text, int begin, int end) {
    var lines = new ArrayList<Span>();
    int start = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || isBreak(text.charAt(i))) {
        var line = trim(text, start, i);
        if (line.length() > 0) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /** Whether a character ends a line. */
  public static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Whether a character is white space or has no shape of its own at a border (byte order mark, zero-width space). */
  public static boolean isBlank(char c) {
    return c <= ' ' || c >= 0x7F && (Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF' || c == '\u200B');
  }

  /** The span without blanks at its ends. */
  public static Span trim(CharSequence text, int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && isBlank(text.charAt(b))) {
      b++;
    }
    while (e > b && isBlank(text.charAt(e - 1))) {
      e--;
    }
    return new Span(b, e);
  }
}
