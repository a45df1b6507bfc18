package org.chugiai.pipeline.entities;

import java.util.Arrays;

/**
 * Splits normalised text into words for matching: runs of letters and digits (an apostrophe between letters belongs to
 * the run, as in "O'Brien" and "H'Mông"), every other visible character by itself. A hyphen is a word of its own.
 */
final class Tokeniser {

  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int count;

  private Tokeniser() {
  }

  static Tokeniser split(char[] text, int from, int to) {
    var result = new Tokeniser();
    result.run(text, from, to);
    return result;
  }

  private void run(char[] text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text[i];
      if (c == ' ' || c == '\n' || Character.isWhitespace(c)) {
        i++;
      } else {
        int end = wordEnd(text, i, to);
        add(i, end);
        i = end;
      }
    }
  }

  private static int wordEnd(char[] text, int begin, int to) {
    int i = begin;
    while (i < to && isWordPart(text, i, begin, to)) {
      i++;
    }
    if (i > begin) {
      return i;
    }
    boolean pair = begin + 1 < to && Character.isSurrogatePair(text[begin], text[begin + 1]);
    return begin + (pair ? 2 : 1);
  }

  private static boolean isWordPart(char[] text, int i, int begin, int to) {
    char c = text[i];
    if (c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c)) {
      return true;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return i > begin;
    }
    boolean apostrophe = c == '\'' || c == '\u2019';
    return apostrophe && i > begin && i + 1 < to && Character.isLetter(text[i - 1]) && Character.isLetter(text[i + 1]);
  }

  private void add(int begin, int end) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    begins[count] = begin;
    ends[count++] = end;
  }

  int count() {
    return count;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }
}
