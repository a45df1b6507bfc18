package org.chugiai.formats;

import java.util.Arrays;

/**
 * Converts between offsets in UTF-16 code units, which UIMA uses, and in Unicode code points, which Python uses. Costs
 * nothing on texts without characters beyond the BMP, else a binary search over those.
 */
public final class CodePoints {

  /** UTF-16 offsets of the high surrogates of all pairs. */
  private final int[] pairs;
  private final int units;

  private CodePoints(int[] pairs, int units) {
    this.pairs = pairs;
    this.units = units;
  }

  /** Indexes a text; an unpaired surrogate counts as one code point, as in {@link String#codePointCount}. */
  public static CodePoints of(String text) {
    var pairs = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
        }
        pairs[count++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(pairs, count), text.length());
  }

  /** Length of the text in code points. */
  public int length() {
    return units - pairs.length;
  }

  /** Whether a UTF-16 offset lies between the two halves of a character. */
  public boolean splits(int utf16) {
    return Arrays.binarySearch(pairs, utf16 - 1) >= 0;
  }

  /** Code point offset of a UTF-16 offset; one that {@link #splits} a character gives that behind the character. */
  public int fromUtf16(int utf16) {
    int found = Arrays.binarySearch(pairs, utf16);
    int before = found >= 0 ? found : -found - 1;
    return splits(utf16) ? utf16 - before + 1 : utf16 - before;
  }

  /**
   * UTF-16 offset of a code point offset.
   *
   * @throws IndexOutOfBoundsException if it is negative or behind the end
   */
  public int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > length()) {
      throw new IndexOutOfBoundsException("Offset " + codePoint + " is outside the text of " + length()
          + " characters");
    }
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
