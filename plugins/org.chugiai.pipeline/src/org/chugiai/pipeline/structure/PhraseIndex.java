package org.chugiai.pipeline.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds phrases as whole words in a text, in one pass. */
final class PhraseIndex<T> {

  private record Entry<T>(String phrase, T value) {
  }

  /** Is told where a phrase stands. */
  @FunctionalInterface
  interface Match<T> {

    void at(int begin, T value);
  }

  private static final int LONGEST_WORD = 24;

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  void add(String phrase, T value) {
    byFirstWord.computeIfAbsent(firstWord(phrase, 0), word -> new ArrayList<>()).add(new Entry<>(phrase, value));
  }

  void find(String text, Match<T> match) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i)) || i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
        continue;
      }
      for (var entry : byFirstWord.getOrDefault(firstWord(text, i), List.of())) {
        int end = i + entry.phrase().length();
        if (text.startsWith(entry.phrase(), i)
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
          match.at(i, entry.value());
        }
      }
    }
  }

  private static String firstWord(String text, int begin) {
    int end = begin;
    while (end < text.length() && end - begin < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }
}
