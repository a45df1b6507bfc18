package org.chugiai.pipeline.clause;

/**
 * A stretch of text in quotation marks; offsets are UTF-16.
 *
 * @param open offset of the opening mark
 * @param begin offset of the content
 * @param end offset behind the content
 * @param close offset behind the closing mark; equal to end where the mark is missing
 * @param full whether whole sentences or clauses are quoted, not only some words of the writer's sentence
 */
public record Quotation(int open, int begin, int end, int close, boolean full) {

  /** Whether a position lies in the content. */
  public boolean covers(int position) {
    return begin <= position && position < end;
  }
}
