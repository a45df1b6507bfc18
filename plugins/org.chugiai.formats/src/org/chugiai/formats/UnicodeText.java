package org.chugiai.formats;

/** Makes texts fit for files; the replaced text has the same length, so that offsets stay valid. */
public final class UnicodeText {

  private static final char REPLACEMENT = '\uFFFD';

  private UnicodeText() {
  }

  /**
   * A text whose unpaired surrogates, which no encoding form of Unicode can hold, are replaced by U+FFFD.
   *
   * @param losses is told of each
   */
  public static String wellFormed(String text, String article, LossReport losses) {
    return replace(text, article, losses, "half of a character (unpaired surrogate) in the text",
        codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
  }

  /** A predicate on code points. */
  @FunctionalInterface
  public interface Holds {
    /** Whether a code point can stay. */
    boolean test(int codePoint);
  }

  /** A text whose code points that cannot stay are replaced by U+FFFD, unit by unit. */
  public static String replace(String text, String article, LossReport losses, String what, Holds holds) {
    StringBuilder copy = null;
    for (int i = 0; i < text.length();) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      if (!holds.test(codePoint)) {
        if (copy == null) {
          copy = new StringBuilder(text);
        }
        for (int j = i; j < i + length; j++) {
          copy.setCharAt(j, REPLACEMENT);
        }
        losses.lost(what, article, String.format("U+%04X at %d", codePoint, i));
      }
      i += length;
    }
    return copy == null ? text : copy.toString();
  }
}
