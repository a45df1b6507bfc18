package org.chugiai.bench.corpus;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chugiai.corpus.concordance.Hit;

/**
 * What the corpus has most of, so that much has to be done.
 *
 * @param words     of the entity that stands in most articles
 * @param referents the two that are named in most articles
 */
record Choice(String words, List<String> referents) {

  static Choice of(List<Hit> entities) {
    var words = most(entities, Hit::key, 1);
    var referents = most(entities, hit -> hit.mark().map(Hit.Mark::referent).orElse(null), 2);
    return new Choice(words.getFirst(), referents);
  }

  private static List<String> most(List<Hit> hits, Function<Hit, String> by, int count) {
    Map<String, HashSet<String>> articles = hits.stream().filter(hit -> Objects.nonNull(by.apply(hit)))
        .collect(Collectors.groupingBy(by, Collectors.mapping(Hit::article, Collectors.toCollection(HashSet::new))));
    return articles.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, HashSet<String>> e) -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey)).limit(count).map(Map.Entry::getKey).toList();
  }
}
