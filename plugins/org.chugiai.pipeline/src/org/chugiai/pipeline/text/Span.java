package org.chugiai.pipeline.text;

/** A stretch of a text, in UTF-16 code units, the end exclusive. */
public record Span(int begin, int end) {

  /** The text it covers. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Its length. */
  public int length() {
    return end - begin;
  }
}
