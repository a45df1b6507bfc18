package org.chugiai.formats.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles repeat parts of one another: syndicated news, updates, copies. Found over an index of shingles, in time
 * linear in the text; shingles that very many articles have (a site's standing lines) are passed over.
 */
final class Duplicates {

  /**
   * Two articles that share text.
   *
   * @param one index of the first
   * @param other index of the second, greater
   * @param similarity the share of the shorter one that the other repeats
   */
  record Pair(int one, int other, double similarity) {
  }

  private static final int STANDING = 200;
  private static final int ARTICLE_BITS = 24;
  private static final long ARTICLES = (1L << ARTICLE_BITS) - 1;
  /** Below this, similarity is chance and common phrases. */
  private static final double LEAST = 0.02;

  private final List<Pair> pairs;
  private final int articles;

  private Duplicates(List<Pair> pairs, int articles) {
    this.pairs = pairs;
    this.articles = articles;
  }

  static Duplicates among(List<Sketch> sketches) {
    var pairs = new ArrayList<Pair>();
    shared(sketches).forEach((key, count) -> {
      int one = (int) (key >>> Integer.SIZE);
      int other = key.intValue();
      double similarity = sketches.get(one).similarity(sketches.get(other), count);
      if (similarity >= LEAST) {
        pairs.add(new Pair(one, other, similarity));
      }
    });
    pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed().thenComparingInt(Pair::one)
        .thenComparingInt(Pair::other));
    return new Duplicates(List.copyOf(pairs), sketches.size());
  }

  /** For each pair of articles (the smaller index in the upper half) how many shingles they share. */
  private static Map<Long, Integer> shared(List<Sketch> sketches) {
    // the upper bits of a hash with its article; two different hashes of 40 equal bits are too rare to matter
    var postings = new long[sketches.stream().mapToInt(sketch -> sketch.hashes().length).sum()];
    int next = 0;
    for (int i = 0; i < sketches.size(); i++) {
      for (long hash : sketches.get(i).hashes()) {
        postings[next++] = hash & -1L << ARTICLE_BITS | i;
      }
    }
    Arrays.sort(postings);
    var shared = new HashMap<Long, Integer>();
    for (int begin = 0; begin < postings.length;) {
      int end = begin + 1;
      while (end < postings.length && postings[end] >>> ARTICLE_BITS == postings[begin] >>> ARTICLE_BITS) {
        end++;
      }
      if (end - begin <= STANDING) {
        count(postings, begin, end, shared);
      }
      begin = end;
    }
    return shared;
  }

  private static void count(long[] postings, int begin, int end, Map<Long, Integer> shared) {
    for (int i = begin; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        // sorted, so that the first article is the smaller index
        shared.merge((postings[i] & ARTICLES) << Integer.SIZE | postings[j] & ARTICLES, 1, Integer::sum);
      }
    }
  }

  /** All pairs that share text, the most similar first. */
  List<Pair> pairs() {
    return pairs;
  }

  /**
   * The group of each article: the least index among the articles that are linked to it by similarities of at least a
   * threshold.
   */
  int[] groups(double threshold) {
    var group = new int[articles];
    Arrays.setAll(group, i -> i);
    for (var pair : pairs) {
      if (pair.similarity() >= threshold) {
        unite(group, pair.one(), pair.other());
      }
    }
    for (int i = 0; i < articles; i++) {
      group[i] = root(group, i);
    }
    return group;
  }

  /** Puts two articles' groups together. */
  static void unite(int[] group, int one, int other) {
    int a = root(group, one);
    int b = root(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] group, int article) {
    int root = article;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
