package org.chugiai.pipeline.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A copy of a text that is made for matching, with the way back to the original's offsets. The original is never
 * altered. The copy is in Unicode NFC, writes đ for the look-alike ð, puts tone marks where the newer spelling puts
 * them (hòa, not hoà), has plain blanks and hyphens for their typographic kin and no zero-width characters. All
 * offsets are UTF-16 code units.
 */
public final class NormalisedText {

  /** Older placement of the tone mark at the end of a syllable, and the newer one; "quý" is no such case. */
  private static final String[] OLDER = {"oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ",
      "uỹ", "uỵ"};
  private static final String[] NEWER = {"òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy",
      "ũy", "ụy"};
  private static final Pattern OLDER_TONE =
      Pattern.compile("(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\\p{L})");

  private final String original;
  private final String text;
  /** For each unit of the copy, where its part of the original begins and ends. */
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
    var copy = new StringBuilder(original.length());
    var starts = new int[original.length() + 16];
    var ends = new int[original.length() + 16];
    for (int begin = 0; begin < original.length();) {
      int end = segmentEnd(original, begin);
      var segment = segment(original, begin, end);
      if (copy.length() + segment.length() > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2 + segment.length());
        ends = Arrays.copyOf(ends, starts.length);
      }
      Arrays.fill(starts, copy.length(), copy.length() + segment.length(), begin);
      Arrays.fill(ends, copy.length(), copy.length() + segment.length(), end);
      copy.append(segment);
      begin = end;
    }
    int length = copy.length();
    return new NormalisedText(original, newerTones(copy), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
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
    return codePoint >= 0x300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static String segment(String text, int begin, int end) {
    if (end - begin == 1) {
      char c = text.charAt(begin);
      return switch (c) {
        case 'ð' -> "đ";
        case 'Ð', 'Ɖ' -> "Đ";
        case '\u2010', '\u2011' -> "-";
        case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> "";
        default -> c != '\n' && Character.isSpaceChar(c) ? " " : String.valueOf(c);
      };
    }
    return Normalizer.normalize(text.substring(begin, end), Normalizer.Form.NFC);
  }

  private static String newerTones(StringBuilder copy) {
    var matcher = OLDER_TONE.matcher(copy.toString());
    while (matcher.find()) {
      var older = matcher.group();
      int index = Arrays.asList(OLDER).indexOf(older.toLowerCase());
      for (int i = 0; i < 2; i++) {
        char c = NEWER[index].charAt(i);
        copy.setCharAt(matcher.start() + i, Character.isUpperCase(older.charAt(i)) ? Character.toUpperCase(c) : c);
      }
    }
    return copy.toString();
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
    return begin < starts.length ? starts[begin] : original.length();
  }

  /** Offset in the original of what ends (exclusively) at an offset of the copy; 0 maps to 0. */
  public int originalEnd(int end) {
    return end == 0 ? 0 : ends[end - 1];
  }

  /** Offset in the copy of the first unit that comes from the original's offset or from behind it. */
  public int copyOffset(int originalOffset) {
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
