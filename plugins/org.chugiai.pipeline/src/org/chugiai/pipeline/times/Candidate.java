package org.chugiai.pipeline.times;

/**
 * An expression that was read.
 *
 * @param begin index of its first word
 * @param end index of the first word behind it
 * @param meaning what it says
 */
record Candidate(int begin, int end, Meaning meaning) {

  Candidate meaning(Meaning other) {
    return new Candidate(begin, end, other);
  }
}
