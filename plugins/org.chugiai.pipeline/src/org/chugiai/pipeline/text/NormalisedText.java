package org.chugiai.pipeline.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A copy of a text that is made for matching, with the way back to the original's offsets. The original is never
 * altered. The copy is in Unicode NFC, writes đ for the look-alike ð, puts tone marks where the newer spelling puts
 * them (hòa, not hoà), has plain blanks and hyphens for their typographic kin and no zero-width characters. All
 * offsets are UTF-16 code units.
 */
public final class NormalisedText {

  /** The vowel that takes the tone mark in newer spelling, in place of the last: "oa", "oe", "uy" with each tone. */
  private static final String OLDER_LAST = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ";
  private static final String NEWER_FIRST = "òóỏõọòóỏõọùúủũụÒÓỎÕỌÒÓỎÕỌÙÚỦŨỤ";
  private static final String NEWER_LAST = "aaaaaeeeeeyyyyyAAAAAEEEEEYYYYY";

  private final String original;
  private final String text;
  /** For each unit of the copy, where its part of the original begins and ends; null where each unit has its own. */
  private final int[] starts;
  private final int[] ends;

  private NormalisedText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Normalises a text; the length of the copy may differ. */
  public static NormalisedText of(String original) {
    var units = original.toCharArray();
    int plain = 0;
    while (plain < units.length && isOneToOne(units, plain)) {
      units[plain] = plain(units[plain]);
      plain++;
    }
    if (plain == units.length) {
      moveTones(units, units.length);
      return new NormalisedText(original, new String(units), null, null);
    }
    return withOffsets(original, plain);
  }

  /** Whether a unit is a character of its own that stays one unit. */
  private static boolean isOneToOne(char[] units, int i) {
    char c = units[i];
    return c < 0x300 && c != '\u00AD' || !Character.isSurrogate(c) && !isMark(c) && !isInvisible(c);
  }

  private static NormalisedText withOffsets(String original, int plain) {
    int length = original.length();
    var copy = new char[length + 16];
    var starts = new int[length + 16];
    var ends = new int[length + 16];
    int size = 0;
    for (int begin = 0; begin < length;) {
      int end = begin + 1 < plain ? begin + 1 : segmentEnd(original, begin);
      if (end == begin + 1) {
        char c = original.charAt(begin);
        if (!isInvisible(c)) {
          copy[size] = plain(c);
          starts[size] = begin;
          ends[size++] = end;
        }
      } else {
        var segment = Normalizer.normalize(original.substring(begin, end), Normalizer.Form.NFC);
        if (size + segment.length() + length - end > copy.length) {
          int more = 2 * copy.length + segment.length();
          copy = Arrays.copyOf(copy, more);
          starts = Arrays.copyOf(starts, more);
          ends = Arrays.copyOf(ends, more);
        }
        Arrays.fill(starts, size, size + segment.length(), begin);
        Arrays.fill(ends, size, size + segment.length(), end);
        segment.getChars(0, segment.length(), copy, size);
        size += segment.length();
      }
      begin = end;
    }
    moveTones(copy, size);
    return new NormalisedText(original, new String(copy, 0, size), Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size));
  }

  /** A character with the combining marks that follow it. */
  private static int segmentEnd(String text, int begin) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    return codePoint >= 0x300 && (codePoint < 0x370 || codePoint > 0x482 && (codePoint < 0x1E00 || codePoint > 0x1EFF)
        && Character.getType(codePoint) == Character.NON_SPACING_MARK);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c >= '\u200B' && (c <= '\u200D' || c == '\u2060' || c == '\uFEFF');
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    return switch (c) {
      case 'ð' -> 'đ';
      case 'Ð', 'Ɖ' -> 'Đ';
      case '\u2010', '\u2011' -> '-';
      default -> Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  /** Writes "hòa" for "hoà"; "quý" and syllables that go on after the vowels are no such cases. */
  private static void moveTones(char[] units, int length) {
    for (int i = 1; i < length; i++) {
      if (units[i] < 0x80) {
        continue;
      }
      int index = OLDER_LAST.indexOf(units[i]);
      if (index >= 0 && Character.toLowerCase(units[i - 1]) == (index % 15 < 10 ? 'o' : 'u')
          && (i < 2 || Character.toLowerCase(units[i - 2]) != 'q')
          && (i + 1 == length || !Character.isLetter(units[i + 1]))) {
        boolean upper = Character.isUpperCase(units[i - 1]);
        char first = NEWER_FIRST.charAt(index % 15);
        units[i - 1] = upper ? Character.toUpperCase(first) : first;
        units[i] = NEWER_LAST.charAt(index);
      }
    }
  }

  /** A text in Unicode NFC and nothing else changed: most are, and come back as they are. */
  public static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stable = c < 0x300 || c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x2010 && c <= 0x2027;
      if (!stable) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** The text as it was given. */
  public String original() {
    return original;
  }

  /** The normalised copy. */
  public String text() {
    return text;
  }

  /** Offset in the original of what begins at an offset of the copy; the copy's length maps to the original's. */
  public int originalBegin(int begin) {
    if (starts == null) {
      return begin;
    }
    return begin < starts.length ? starts[begin] : original.length();
  }

  /** Offset in the original of what ends (exclusively) at an offset of the copy; 0 maps to 0. */
  public int originalEnd(int end) {
    return starts == null || end == 0 ? end : ends[end - 1];
  }

  /** Offset in the copy of the first unit that comes from the original's offset or from behind it. */
  public int copyOffset(int originalOffset) {
    if (starts == null) {
      return Math.min(Math.max(0, originalOffset), text.length());
    }
    int found = Arrays.binarySearch(starts, originalOffset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == originalOffset) {
      found--;
    }
    return found;
  }
}
