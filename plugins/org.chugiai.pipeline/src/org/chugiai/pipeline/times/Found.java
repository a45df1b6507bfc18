package org.chugiai.pipeline.times;

/**
 * What was read at a place.
 *
 * @param what the reading
 * @param end index of the first word behind it
 */
record Found<T>(T what, int end) {

  /** The longer of two readings, either of which may be missing; the first where they are equally long. */
  static <T> Found<T> longer(Found<T> one, Found<T> other) {
    if (one == null) {
      return other;
    }
    return other == null || one.end >= other.end ? one : other;
  }
}
