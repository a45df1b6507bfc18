package org.chugiai.pipeline.structure;

import java.util.ArrayList;
import java.util.List;

/** Finds phrases of two letters and more as whole words in a text, in one pass. */
final class PhraseIndex<T> {

  private record Entry<T>(String phrase, T value) {
  }

  /** Is told where a phrase stands. */
  @FunctionalInterface
  interface Match<T> {

    void at(int begin, T value);
  }

  /** A power of two. */
  private static final int BUCKETS = 2048;

  /** By the first two letters. */
  private final List<List<Entry<T>>> buckets = new ArrayList<>(BUCKETS);

  PhraseIndex() {
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(List.of());
    }
  }

  /** Adds a phrase; a phrase of one letter cannot be told from an initial and is refused. */
  void add(String phrase, T value) {
    if (phrase.length() < 2) {
      throw new IllegalArgumentException("\"" + phrase + "\" is too short to be looked for in texts");
    }
    int bucket = bucket(phrase, 0);
    var entries = new ArrayList<>(buckets.get(bucket));
    entries.add(new Entry<>(phrase, value));
    buckets.set(bucket, List.copyOf(entries));
  }

  void find(String text, Match<T> match) {
    for (int i = 0; i < text.length() - 1; i++) {
      var entries = buckets.get(bucket(text, i));
      if (!entries.isEmpty() && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        for (var entry : entries) {
          if (isAt(text, i, entry.phrase())) {
            match.at(i, entry.value());
          }
        }
      }
    }
  }

  private static boolean isAt(String text, int at, String phrase) {
    int end = at + phrase.length();
    return text.startsWith(phrase, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static int bucket(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & BUCKETS - 1;
  }
}
