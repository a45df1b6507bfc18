package org.chugiai.formats.casjson;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.chugiai.formats.CodePoints;

/** What begin and end count. */
enum OffsetUnit {
  /** Bytes. */
  UTF_8,
  /** UTF-16 code units, the standard. */
  UTF_16,
  /** Code points. */
  UTF_32;

  static OffsetUnit of(String name) {
    return Arrays.stream(values()).filter(unit -> unit.name().replace('_', '-').equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the offset-encoding " + name + " is unknown"));
  }

  /**
   * Converts offsets in a text to UTF-16; a text that is null has no other.
   *
   * @throws IllegalArgumentException when an offset is asked for that is in no character's beginning, nor the end
   */
  IntUnaryOperator in(String text) {
    if (text == null || this == UTF_16) {
      return offset -> offset;
    }
    if (this == UTF_32) {
      return CodePoints.of(text)::toUtf16;
    }
    var units = units(text);
    return offset -> {
      if (offset < 0 || offset >= units.length || units[offset] < 0) {
        throw new IllegalArgumentException("the byte " + offset + " begins no character");
      }
      return units[offset];
    };
  }

  private static int[] units(String text) {
    var units = new int[4 * text.length() + 1];
    Arrays.fill(units, -1);
    int bytes = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      units[bytes] = i;
      int codePoint = text.codePointAt(i);
      bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
    units[bytes] = text.length();
    return units;
  }
}
