package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.Lexicon.Kind;

/** Tells whether "tới" or "qua" leads to a place rather than to a time: "chuyến đi cuối tuần tới Trại David". */
final class Movement {

  private static final int REACH = 7;

  private Movement() {
  }

  /** Whether a word of movement stands shortly before an index, in the same sentence. */
  static boolean isNear(Words words, int index) {
    for (int i = index - 1; i >= index - REACH && !words.endsSentence(i); i--) {
      if (words.has(Kind.MOVING, i)) {
        return true;
      }
    }
    return false;
  }
}
