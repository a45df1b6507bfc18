package org.chugiai.formats.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Divides articles among splits: whole groups, so that each split gets its share of the articles and of every label
 * (after Sechidis et al. 2011, "On the Stratification of Multi-Label Data"), the same for the same seed and articles
 * whatever their order.
 */
final class Splitter {

  /**
   * An article to be placed.
   *
   * @param labels how often each label occurs
   * @param group what must stay together has the same
   */
  record Article(String id, Map<String, Integer> labels, int group) {
  }

  private static final String ARTICLES = "";

  private final Map<String, Double> shares;
  private final long seed;

  /**
   * A way to divide.
   *
   * @param shares of the splits, in their order; they sum up to 1
   */
  Splitter(Map<String, Double> shares, long seed) {
    this.shares = shares;
    this.seed = seed;
  }

  private static final class Group {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Article> articles = new ArrayList<>();
    private long key;

    private void add(Article article, long articleKey) {
      articles.add(article);
      counts.merge(ARTICLES, 1, Integer::sum);
      article.labels().forEach((label, count) -> counts.merge(label, count, Integer::sum));
      // the least key of its articles, so that it does not depend on their order
      key = articles.size() == 1 ? articleKey : Math.min(key, articleKey);
    }
  }

  /** The split of each article, by id. */
  Map<String, String> split(List<Article> articles) {
    var groups = new HashMap<Integer, Group>();
    for (var article : articles) {
      groups.computeIfAbsent(article.group(), group -> new Group()).add(article, key(article.id()));
    }
    var order = new ArrayList<>(groups.values());
    order.sort(Comparator.comparingInt((Group group) -> -group.articles.size()).thenComparingLong(group -> group.key));
    var totals = new HashMap<String, Integer>();
    order.forEach(group -> group.counts.forEach((label, count) -> totals.merge(label, count, Integer::sum)));
    var placed = new HashMap<String, Map<String, Integer>>();
    shares.keySet().forEach(split -> placed.put(split, new HashMap<>()));
    var splits = new HashMap<String, String>();
    for (var group : order) {
      var best = best(group, totals, placed);
      group.counts.forEach((label, count) -> placed.get(best).merge(label, count, Integer::sum));
      group.articles.forEach(article -> splits.put(article.id(), best));
    }
    return splits;
  }

  private long key(String id) {
    long hash = Sketch.mix(seed);
    for (int i = 0; i < id.length(); i++) {
      hash = Sketch.mix(hash ^ id.charAt(i));
    }
    return hash;
  }

  /** The split that lacks most of what the group has, measured against what it is to have. */
  private String best(Group group, Map<String, Integer> totals, Map<String, Map<String, Integer>> placed) {
    String best = null;
    double most = 0;
    for (var split : shares.entrySet()) {
      double need = 0;
      for (var label : group.counts.keySet()) {
        double wanted = split.getValue() * totals.get(label);
        double missing = wanted - placed.get(split.getKey()).getOrDefault(label, 0);
        // the number of articles weighs as much as all labels together
        need += (label.equals(ARTICLES) ? group.counts.size() : 1) * missing / totals.get(label);
      }
      if (split.getValue() > 0 && (best == null || need > most)) {
        best = split.getKey();
        most = need;
      }
    }
    return best;
  }
}
