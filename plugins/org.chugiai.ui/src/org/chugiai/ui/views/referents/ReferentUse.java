package org.chugiai.ui.views.referents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chugiai.corpus.concordance.Hit;

/** How often referents are mentioned: counted article by article, so that a changed one can be counted again. */
final class ReferentUse {

  /** Mentions of each referent by article. */
  private final Map<String, Map<String, Integer>> articles = new HashMap<>();

  /** Counts the mentions of an article. */
  static Map<String, Integer> count(List<Hit> mentions) {
    var counts = new HashMap<String, Integer>();
    for (var hit : mentions) {
      hit.mark().filter(mark -> mark.referent() != null && !"rejected".equals(mark.status()))
          .ifPresent(mark -> counts.merge(mark.referent(), 1, Integer::sum));
    }
    return counts;
  }

  /** Notes the counts of an article, in place of those noted before. */
  void note(String article, Map<String, Integer> counts) {
    articles.put(article, counts);
  }

  /** Forgets articles that the corpus does not have any more. */
  void keep(Set<String> known) {
    articles.keySet().retainAll(known);
  }

  /** Forgets an article, so that it is counted again. */
  void forget(String article) {
    articles.remove(article);
  }

  /** The articles of these that nobody has counted yet. */
  Set<String> uncounted(Set<String> known) {
    var left = new HashSet<>(known);
    left.removeAll(articles.keySet());
    return left;
  }

  /** How often, and in how many articles, each referent is mentioned. */
  Map<String, Count> counts() {
    var counts = new HashMap<String, Count>();
    for (var article : articles.values()) {
      article.forEach((referent, number) -> counts.merge(referent, new Count(number, 1), Count::plus));
    }
    return counts;
  }

  /** Mentions, and articles that have some. */
  record Count(int mentions, int articles) {

    static final Count NONE = new Count(0, 0);

    private Count plus(Count other) {
      return new Count(mentions + other.mentions, articles + other.articles);
    }
  }
}
