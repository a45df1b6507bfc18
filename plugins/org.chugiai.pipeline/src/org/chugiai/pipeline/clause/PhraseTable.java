package org.chugiai.pipeline.clause;

import java.util.Arrays;
import java.util.List;

/** Finds the longest phrase of a lexicon that begins at a syllable. */
public final class PhraseTable<T> {

  /** A phrase that was found: its value, and how many syllables it takes. */
  public record Match<T>(T value, int length) {
  }

  /** What can follow: numbers of syllables, sorted, and the node behind each. */
  private static final class Node<T> {
    private int[] keys = {};
    @SuppressWarnings("unchecked")
    private Node<T>[] nodes = (Node<T>[]) new Node<?>[0];
    private Match<T> match;

    Node<T> next(int key) {
      int found = keys.length == 0 ? -1 : Arrays.binarySearch(keys, key);
      return found < 0 ? null : nodes[found];
    }

    Node<T> add(int key) {
      int found = Arrays.binarySearch(keys, key);
      if (found >= 0) {
        return nodes[found];
      }
      int at = -found - 1;
      keys = Arrays.copyOf(keys, keys.length + 1);
      nodes = Arrays.copyOf(nodes, keys.length);
      System.arraycopy(keys, at, keys, at + 1, keys.length - 1 - at);
      System.arraycopy(nodes, at, nodes, at + 1, keys.length - 1 - at);
      keys[at] = key;
      nodes[at] = new Node<>();
      return nodes[at];
    }
  }

  private final Vocabulary vocabulary;
  /** What can follow on nothing, by the number of the first syllable; null where no phrase begins so. */
  @SuppressWarnings("unchecked")
  private Node<T>[] first = (Node<T>[]) new Node<?>[0];

  /** An empty table over a vocabulary, which it extends. */
  public PhraseTable(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a phrase of folded syllables, or replaces its value; a null value removes it. */
  public void put(List<String> syllables, T value) {
    var node = firstOrNew(vocabulary.add(syllables.get(0)));
    for (var syllable : syllables.subList(1, syllables.size())) {
      node = node.add(vocabulary.add(syllable));
    }
    node.match = value == null ? null : new Match<>(value, syllables.size());
  }

  /** The value of exactly this phrase, or null. */
  T get(List<String> syllables) {
    var node = first(vocabulary.id(syllables.get(0)));
    for (int i = 1; i < syllables.size() && node != null; i++) {
      node = node.next(vocabulary.id(syllables.get(i)));
    }
    return node == null || node.match == null ? null : node.match.value();
  }

  private Node<T> first(int id) {
    return id < 0 || id >= first.length ? null : first[id];
  }

  private Node<T> firstOrNew(int id) {
    if (id >= first.length) {
      first = Arrays.copyOf(first, Math.max(id + 1, 2 * first.length));
    }
    if (first[id] == null) {
      first[id] = new Node<>();
    }
    return first[id];
  }

  /** The longest phrase that begins at an index and ends before a limit, or null. */
  public Match<T> longest(Syllable[] syllables, int index, int limit) {
    if (index >= limit) {
      return null;
    }
    var node = first(syllables[index].id());
    Match<T> found = null;
    for (int i = index + 1; node != null; i++) {
      if (node.match != null) {
        found = node.match;
      }
      node = i < limit ? node.next(syllables[i].id()) : null;
    }
    return found;
  }
}
