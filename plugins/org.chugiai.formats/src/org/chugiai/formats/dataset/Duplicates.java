package org.chugiai.formats.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which articles repeat parts of one another: syndicated news, updates, copies. Found over an index of shingles, in time
 * linear in the text; shingles that very many articles have (a site's standing lines) are passed over. Pairs are found
 * anew each time they are asked for, for there can be far more of them than articles.
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

  private final List<Sketch> sketches;
  /**
   * The upper bits of each shingle's hash with an article that has it, sorted; only shingles of several articles. Two
   * different hashes of 40 equal bits are too rare to matter.
   */
  private final long[] postings;

  private Duplicates(List<Sketch> sketches, long[] postings) {
    this.sketches = sketches;
    this.postings = postings;
  }

  static Duplicates among(List<Sketch> sketches) {
    var postings = new long[sketches.stream().mapToInt(sketch -> sketch.hashes().length).sum()];
    int next = 0;
    for (int i = 0; i < sketches.size(); i++) {
      for (long hash : sketches.get(i).hashes()) {
        postings[next++] = shingle(hash) | i;
      }
    }
    Arrays.sort(postings);
    return new Duplicates(sketches, Arrays.copyOf(postings, keepShared(postings)));
  }

  private static long shingle(long hash) {
    return hash & ~ARTICLES;
  }

  /** Moves what several, but not very many, articles have to the front, and tells how much that is. */
  private static int keepShared(long[] postings) {
    int kept = 0;
    for (int begin = 0; begin < postings.length;) {
      int end = begin + 1;
      while (end < postings.length && shingle(postings[end]) == shingle(postings[begin])) {
        end++;
      }
      if (end - begin > 1 && end - begin <= STANDING) {
        System.arraycopy(postings, begin, postings, kept, end - begin);
        kept += end - begin;
      }
      begin = end;
    }
    return kept;
  }

  /** All pairs that share text, in the order of their first and then of their second article. */
  Stream<Pair> pairs() {
    var shared = new int[sketches.size()];
    var others = new int[sketches.size()];
    return IntStream.range(0, sketches.size()).boxed().flatMap(one -> pairs(one, shared, others));
  }

  private Stream<Pair> pairs(int one, int[] shared, int[] others) {
    int found = count(one, shared, others);
    Arrays.sort(others, 0, found);
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < found; i++) {
      int other = others[i];
      double similarity = sketches.get(one).similarity(sketches.get(other), shared[other]);
      shared[other] = 0;
      if (similarity >= LEAST) {
        pairs.add(new Pair(one, other, similarity));
      }
    }
    return pairs.stream();
  }

  /** Counts how many shingles each later article shares with one, and puts those that share any to the front. */
  private int count(int one, int[] shared, int[] others) {
    int found = 0;
    for (long hash : sketches.get(one).hashes()) {
      int i = Arrays.binarySearch(postings, shingle(hash) | one);
      for (i = i < 0 ? postings.length : i + 1; i < postings.length && shingle(postings[i]) == shingle(hash); i++) {
        int other = (int) (postings[i] & ARTICLES);
        if (shared[other]++ == 0) {
          others[found++] = other;
        }
      }
    }
    return found;
  }

  /**
   * The group of each article: the least index among the articles that are linked to it by similarities of at least a
   * threshold.
   */
  int[] groups(double threshold) {
    var group = new int[sketches.size()];
    Arrays.setAll(group, i -> i);
    pairs().filter(pair -> pair.similarity() >= threshold).forEach(pair -> unite(group, pair.one(), pair.other()));
    for (int i = 0; i < group.length; i++) {
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

  /** The least article of an article's group. */
  static int root(int[] group, int article) {
    int root = article;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
