package org.chugiai.pipeline.clause;

/**
 * A syllable as it is written and folded.
 *
 * @param written as it stands in the text
 * @param text lower case, NFC, tone marks where the newer spelling puts them
 * @param id its number in the vocabulary, or {@link Vocabulary#UNKNOWN}
 */
record Syllable(String written, String text, int id) {

  /** Whether it is written like a stretch of a text. */
  boolean isWritten(String other, int begin, int end) {
    return end - begin == written.length() && other.startsWith(written, begin);
  }
}
