package org.chugiai.pipeline.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases as paths of word numbers, with values where they end. A walk costs one look-up a word, whatever the number of
 * phrases.
 *
 * @param <T> the values
 */
final class Trie<T> {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** For each slot an edge and, right behind it, the node that it leads to. */
  private long[] edges = new long[1 << 15];
  /** The nodes after the first word, by its number: that is what is asked for most. */
  private int[] first = {};
  private int edgeCount;
  private final List<List<T>> values = new ArrayList<>();

  Trie() {
    values.add(List.of());
  }

  /** Adds a phrase's value; a phrase may have several, in the order of adding. */
  void add(int[] words, T value) {
    int node = ROOT;
    for (int word : words) {
      node = childOrNew(node, word);
    }
    var old = values.get(node);
    if (old.isEmpty()) {
      values.set(node, List.of(value));
    } else {
      var longer = new ArrayList<>(old);
      longer.add(value);
      values.set(node, List.copyOf(longer));
    }
  }

  /** The node after one more word, or {@link #NONE}. */
  int child(int node, int word) {
    if (word < 0) {
      return NONE;
    }
    if (node == ROOT) {
      return word < first.length ? first[word] : NONE;
    }
    long key = key(node, word);
    int slot = slot(key);
    return edges[slot] == key ? (int) edges[slot + 1] : NONE;
  }

  /** The values of the phrase that ends at a node. */
  List<T> at(int node) {
    return values.get(node);
  }

  private int childOrNew(int node, int word) {
    int child = child(node, word);
    if (child != NONE) {
      return child;
    }
    values.add(List.of());
    int added = values.size() - 1;
    if (node == ROOT) {
      putFirst(word, added);
      return added;
    }
    if (edgeCount * 4 >= edges.length) {
      grow();
    }
    put(key(node, word), added);
    edgeCount++;
    return added;
  }

  private void putFirst(int word, int target) {
    int length = first.length;
    if (word >= length) {
      first = Arrays.copyOf(first, Math.max(word + 1, 2 * length));
      Arrays.fill(first, length, first.length, NONE);
    }
    first[word] = target;
  }

  /** Never 0, which marks a free slot. */
  private static long key(int node, int word) {
    return (long) node << 32 | word + 1;
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 40) & edges.length / 2 - 1;
    while (edges[2 * slot] != 0 && edges[2 * slot] != key) {
      slot = slot + 1 & edges.length / 2 - 1;
    }
    return 2 * slot;
  }

  private void put(long key, long target) {
    int slot = slot(key);
    edges[slot] = key;
    edges[slot + 1] = target;
  }

  private void grow() {
    var old = edges;
    edges = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        put(old[i], old[i + 1]);
      }
    }
  }
}
