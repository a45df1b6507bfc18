package org.chugiai.pipeline.clause;

/** A stretch of units of one sentence, the end exclusive. */
public record Phrase(int from, int to) {

  public boolean isEmpty() {
    return to <= from;
  }

  public boolean contains(int index) {
    return from <= index && index < to;
  }
}
