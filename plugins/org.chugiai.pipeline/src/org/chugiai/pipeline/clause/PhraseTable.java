package org.chugiai.pipeline.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest phrase of a lexicon that begins at a syllable. */
public final class PhraseTable<T> {

  /** A phrase that was found: its value, and how many syllables it takes. */
  public record Match<T>(T value, int length) {
  }

  private static final class Node<T> {
    private Map<String, Node<T>> next = Map.of();
    private Match<T> match;
  }

  private final Node<T> root = new Node<>();

  /** Adds a phrase, or replaces its value; a null value removes it. */
  public void put(List<String> syllables, T value) {
    var node = root;
    for (var syllable : syllables) {
      if (!(node.next instanceof HashMap)) {
        node.next = new HashMap<>();
      }
      node = node.next.computeIfAbsent(syllable, s -> new Node<>());
    }
    node.match = value == null ? null : new Match<>(value, syllables.size());
  }

  /** The longest phrase that begins at an index and ends before a limit, or null. */
  public Match<T> longest(String[] syllables, int index, int limit) {
    Match<T> found = null;
    var node = root;
    for (int i = index; i < limit; i++) {
      node = node.next.get(syllables[i]);
      if (node == null) {
        return found;
      }
      if (node.match != null) {
        found = node.match;
      }
    }
    return found;
  }
}
