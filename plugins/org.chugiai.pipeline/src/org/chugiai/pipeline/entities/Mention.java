package org.chugiai.pipeline.entities;

/**
 * A stretch of words that names something.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param kind what is named
 * @param referent what it refers to; null until it is resolved
 * @param confidence estimated probability that extent and kind are right, 0 to 1
 * @param reason why, in a few words
 */
record Mention(int from, int to, Kind kind, Referent referent, double confidence, String reason) {

  Mention(int from, int to, Kind kind, double confidence, String reason) {
    this(from, to, kind, null, confidence, reason);
  }

  Mention with(Referent resolved) {
    return new Mention(from, to, kind, resolved, confidence, reason);
  }

  int length() {
    return to - from;
  }

  boolean overlaps(Mention other) {
    return from < other.to && other.from < to;
  }

  boolean contains(Mention other) {
    return from <= other.from && other.to <= to;
  }
}
