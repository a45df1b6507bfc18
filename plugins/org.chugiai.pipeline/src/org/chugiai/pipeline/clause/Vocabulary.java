package org.chugiai.pipeline.clause;

import java.util.HashMap;
import java.util.Map;

/** Numbers the syllables of lexicons, so that phrases are found by comparing numbers. */
public final class Vocabulary {

  /** The number of a syllable that no lexicon holds. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> ids = new HashMap<>();

  /** The number of a folded syllable, which is given one if it has none. */
  int add(String syllable) {
    return ids.computeIfAbsent(syllable, s -> ids.size());
  }

  /** The number of a folded syllable, or {@link #UNKNOWN}. */
  int id(String syllable) {
    return ids.getOrDefault(syllable, UNKNOWN);
  }
}
