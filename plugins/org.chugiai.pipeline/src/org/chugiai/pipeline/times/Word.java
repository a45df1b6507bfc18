package org.chugiai.pipeline.times;

/**
 * A syllable, number, mark or line break.
 *
 * @param shape what it is
 * @param form lower-case form of a syllable; digits of a number; the mark itself
 * @param begin offset in the searched copy
 * @param end offset behind it
 * @param capital whether a syllable begins with a capital letter
 * @param glued whether nothing separates it from the one before
 */
record Word(Shape shape, String form, int begin, int end, boolean capital, boolean glued) {

  /** What a word is. */
  enum Shape { SYLLABLE, NUMBER, MARK, BREAK, END }

  /** Longest number that is read as such; longer digit strings are identifiers. */
  private static final int MOST_DIGITS = 9;

  boolean is(String other) {
    return form.equals(other);
  }

  boolean isNumber() {
    return shape == Shape.NUMBER && form.length() <= MOST_DIGITS;
  }

  boolean isSyllable() {
    return shape == Shape.SYLLABLE;
  }

  /** Whether a line or the text ends here. */
  boolean isEnd() {
    return shape == Shape.BREAK || shape == Shape.END;
  }

  /** Value of a number; -1 for anything else. */
  int number() {
    return isNumber() ? Integer.parseInt(form) : -1;
  }

  /** Whether it is a number of so many digits. */
  boolean hasDigits(int least, int most) {
    return shape == Shape.NUMBER && form.length() >= least && form.length() <= most;
  }
}
