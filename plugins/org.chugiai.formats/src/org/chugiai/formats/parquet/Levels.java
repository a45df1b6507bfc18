package org.chugiai.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Repetition or definition levels, encoded as runs (Parquet's RLE/bit-packing hybrid, of which runs are a part). */
final class Levels {

  private byte[] levels = new byte[256];
  private int size;

  void add(int level) {
    if (size == levels.length) {
      levels = Arrays.copyOf(levels, size * 2);
    }
    levels[size++] = (byte) level;
  }

  void clear() {
    size = 0;
  }

  /**
   * Encodes.
   *
   * @param bitWidth of the levels, at most 8, so that each run's value takes a byte
   */
  byte[] encode(int bitWidth) {
    if (bitWidth > Byte.SIZE) {
      throw new IllegalArgumentException("Levels of " + bitWidth + " bits");
    }
    var out = new ByteArrayOutputStream();
    for (int begin = 0; begin < size;) {
      int end = begin + 1;
      while (end < size && levels[end] == levels[begin]) {
        end++;
      }
      int header = end - begin << 1;
      while ((header & ~0x7F) != 0) {
        out.write(header & 0x7F | 0x80);
        header >>>= 7;
      }
      out.write(header);
      out.write(levels[begin]);
      begin = end;
    }
    return out.toByteArray();
  }
}
