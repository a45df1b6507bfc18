package org.chugiai.pipeline.times;

import java.util.List;

/** Tells which expressions make up their whole sentence, but for prepositions and marks, as in a calendar entry. */
final class Surroundings {

  /** How many prepositions and marks may stand beside an expression that is alone. */
  private static final int FRINGE = 4;

  private final Words words;

  Surroundings(Words words) {
    this.words = words;
  }

  /** For each expression whether it stands alone, or with nothing but other expressions. */
  boolean[] alone(List<Candidate> candidates) {
    int size = candidates.size();
    var alone = new boolean[size];
    for (int i = 0; i < size; i++) {
      int before = i == 0 ? -1 : candidates.get(i - 1).end();
      alone[i] = opens(candidates.get(i).begin(), before, i > 0 && alone[i - 1]);
    }
    boolean next = false;
    for (int i = size - 1; i >= 0; i--) {
      int after = i == size - 1 ? Integer.MAX_VALUE : candidates.get(i + 1).begin();
      boolean closes = closes(candidates.get(i).end(), after, next);
      next = closes;
      alone[i] &= closes;
    }
    return alone;
  }

  private boolean opens(int begin, int previousEnd, boolean previousOpens) {
    for (int i = begin - 1; i >= begin - FRINGE; i--) {
      if (i < previousEnd) {
        return previousOpens;
      }
      if (words.endsSentence(i)) {
        return true;
      }
      if (!isBare(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean closes(int end, int nextBegin, boolean nextCloses) {
    for (int i = end; i < end + FRINGE; i++) {
      if (i >= nextBegin) {
        return nextCloses;
      }
      if (words.endsSentence(i)) {
        return true;
      }
      if (!isBare(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isBare(int index) {
    var word = words.get(index);
    return word.shape() == Word.Shape.MARK
        || words.is(index, "vào", "lúc", "từ", "đến", "trong", "ngày", "tới", "giữa", "và", "trước", "sau", "dịp",
        "lễ", "hôm");
  }
}
