package org.chugiai.formats.dataset;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Hashes of a text's shingles (runs of five words), by which the share of a text that another one repeats is estimated.
 * Of long texts a fixed sample of all possible hashes is kept, so that two texts keep the same shingles (FracMinHash,
 * Irber et al. 2022); of short ones all.
 *
 * @param hashes sorted, each once
 * @param isComplete whether all are kept
 * @param sampled how many of them are in the sample
 */
record Sketch(long[] hashes, boolean isComplete, int sampled) {

  private static final int WORDS = 5;
  private static final int SAMPLE = 8;
  private static final int SHORT_TEXT = 200;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  /** The sketch of a text; case, punctuation and the form of Unicode do not matter. */
  static Sketch of(String text) {
    var words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).results()
        .mapToLong(match -> hash(match.group())).toArray();
    var all = new long[Math.max(0, words.length - WORDS + 1)];
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < WORDS; j++) {
        all[i] = mix(all[i] * 31 + words[i + j]);
      }
    }
    boolean complete = all.length <= SHORT_TEXT;
    var kept = Arrays.stream(all).filter(hash -> complete || isSampled(hash)).sorted().distinct().toArray();
    return new Sketch(kept, complete, (int) Arrays.stream(kept).filter(Sketch::isSampled).count());
  }

  private static boolean isSampled(long hash) {
    return Long.remainderUnsigned(hash, SAMPLE) == 0;
  }

  private static long hash(String word) {
    long hash = GAMMA;
    for (int i = 0; i < word.length(); i++) {
      hash = mix(hash ^ word.charAt(i));
    }
    return hash;
  }

  /** The finaliser of SplitMix64 (Steele et al. 2014). */
  static long mix(long value) {
    long z = value + GAMMA;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** How many hashes can be compared with those of another sketch. */
  private int comparable(Sketch other) {
    return isComplete && other.isComplete ? hashes.length : sampled;
  }

  /**
   * The share of the shorter text that the other one repeats, 0 to 1.
   *
   * @param shared number of hashes that both have
   */
  double similarity(Sketch other, int shared) {
    int smaller = Math.min(comparable(other), other.comparable(this));
    return smaller == 0 ? 0 : Math.min(1, (double) shared / smaller);
  }
}
