package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The indexed annotations of one type, sorted, with a tree of the largest ends over them. Changes are gathered and
 * merged in by the next question, in time linear in the annotations of this type; a question takes O(log n + found).
 */
final class SpanIndex {

  /** UIMA's order of the annotation index; what is equal to UIMA stands in the order it was made. */
  static final Comparator<CasObject> ORDER = (a, b) -> {
    var byBegin = Integer.compare(a.begin(), b.begin());
    if (byBegin != 0) {
      return byBegin;
    }
    var byEnd = Integer.compare(b.end(), a.end());
    return byEnd != 0 ? byEnd : Integer.compare(a.id(), b.id());
  };

  /** Up to so many changes are worked in one by one. */
  private static final int FEW = 8;

  private CasObject[] sorted;
  /** Largest end below each node of a binary tree in array form; the leaves are the annotations in order. */
  private int[] largestEnd = {};
  private int leaves;
  private final Set<CasObject> fresh = new HashSet<>();
  private final Set<CasObject> stale = new HashSet<>();

  /**
   * Fills an index that is new.
   *
   * @param annotations annotations in any order
   */
  SpanIndex(List<CasObject> annotations) {
    sorted = annotations.toArray(CasObject[]::new);
    Arrays.sort(sorted, ORDER);
    growTree();
  }

  /** Puts an annotation where it belongs now, whether it was here before or not. */
  void put(CasObject annotation) {
    stale.add(annotation);
    fresh.add(annotation);
  }

  void remove(CasObject annotation) {
    stale.add(annotation);
    fresh.remove(annotation);
  }

  /** @return all annotations in order */
  List<CasObject> all() {
    refresh();
    return Collections.unmodifiableList(Arrays.asList(sorted));
  }

  /**
   * Finds what overlaps a range, as {@link CasDocument#spans(String, int, int)} defines it.
   *
   * @param from  begin of the range
   * @param to    end of the range
   * @param found takes what is found, in order
   */
  void collect(int from, int to, List<CasObject> found) {
    refresh();
    var before = firstFrom(from == to ? to + 1L : to);
    if (before > 0) {
      collect(1, 0, leaves, before, from, to, found);
    }
  }

  /** The first annotation that begins at a position or later. */
  private int firstFrom(long position) {
    var low = 0;
    var high = sorted.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sorted[middle].begin() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void collect(int node, int first, int count, int before, int from, int to, List<CasObject> found) {
    if (first >= before || largestEnd[node] < from) {
      return;
    }
    if (count == 1) {
      var annotation = sorted[first];
      var touches = annotation.end() == from && annotation.begin() < from;
      if (from == to || !touches) {
        found.add(annotation);
      }
      return;
    }
    var half = count / 2;
    collect(2 * node, first, half, before, from, to, found);
    collect(2 * node + 1, first + half, half, before, from, to, found);
  }

  private void refresh() {
    if (stale.isEmpty()) {
      return;
    }
    if (stale.size() <= FEW) {
      stale.forEach(this::takeOut);
      fresh.forEach(this::putIn);
    } else {
      var merged = new ArrayList<CasObject>(sorted.length + fresh.size());
      for (var annotation : sorted) {
        if (!stale.contains(annotation)) {
          merged.add(annotation);
        }
      }
      merged.addAll(fresh);
      sorted = merged.toArray(CasObject[]::new);
      Arrays.sort(sorted, ORDER);
    }
    stale.clear();
    fresh.clear();
    growTree();
  }

  /** Looks at every place, for the annotation may have moved since it was sorted in. */
  private void takeOut(CasObject annotation) {
    for (var at = 0; at < sorted.length; at++) {
      if (sorted[at] == annotation) {
        var rest = Arrays.copyOf(sorted, sorted.length - 1);
        System.arraycopy(sorted, at + 1, rest, at, rest.length - at);
        sorted = rest;
        return;
      }
    }
  }

  private void putIn(CasObject annotation) {
    var at = Arrays.binarySearch(sorted, annotation, ORDER);
    var place = at < 0 ? -at - 1 : at;
    var more = Arrays.copyOf(sorted, sorted.length + 1);
    System.arraycopy(sorted, place, more, place + 1, sorted.length - place);
    more[place] = annotation;
    sorted = more;
  }

  private void growTree() {
    leaves = Integer.highestOneBit(Math.max(1, 2 * sorted.length - 1));
    if (largestEnd.length != 2 * leaves) {
      largestEnd = new int[2 * leaves];
    }
    for (var i = 0; i < leaves; i++) {
      largestEnd[leaves + i] = i < sorted.length ? sorted[i].end() : -1;
    }
    for (var node = leaves - 1; node > 0; node--) {
      largestEnd[node] = Math.max(largestEnd[2 * node], largestEnd[2 * node + 1]);
    }
  }
}
