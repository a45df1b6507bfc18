package org.chugiai.formats.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which article is in which split, and what was kept together.
 *
 * @param splits the split of each article, by id
 * @param groups articles that were kept together because they repeat one another, two or more in each
 * @param leak the greatest similarity of articles in different splits; null if no two share text
 */
record Division(Map<String, String> splits, List<List<String>> groups, Leak leak) {

  /** Two articles in different splits that share text. */
  record Leak(String one, String other, double similarity) {
  }

  static Division of(List<ArticleEntry> entries, DatasetOptions options) {
    var duplicates = Duplicates.among(entries.stream().map(ArticleEntry::sketch).toList());
    var repeated = duplicates.groups(options.threshold());
    var groups = repeated.clone();
    together(entries, options, groups);
    var articles = new ArrayList<Splitter.Article>();
    for (int i = 0; i < entries.size(); i++) {
      articles.add(new Splitter.Article(entries.get(i).id(), entries.get(i).labels(), Duplicates.root(groups, i)));
    }
    var splits = new HashMap<>(new Splitter(options.shares(), options.seed()).split(articles));
    if (!options.fixed().isEmpty()) {
      for (var entry : entries) {
        var fixed = options.fixed().get(entry.id());
        if (fixed == null) {
          throw new IllegalArgumentException("The file of splits does not name the article " + entry.id() + ".");
        }
        splits.put(entry.id(), fixed);
      }
    }
    return new Division(Map.copyOf(splits), named(entries, repeated), leak(entries, duplicates, splits));
  }

  /** Puts articles of one source or month together. */
  private static void together(List<ArticleEntry> entries, DatasetOptions options, int[] groups) {
    var first = new HashMap<String, Integer>();
    for (int i = 0; i < entries.size(); i++) {
      int article = i;
      var key = switch (options.groupBy()) {
        case "source" -> entries.get(i).source();
        case "month" -> month(entries.get(i).published());
        default -> null;
      };
      if (key != null) {
        Duplicates.unite(groups, first.computeIfAbsent(key, k -> article), i);
      }
    }
  }

  private static String month(String published) {
    return published == null || published.length() < 7 ? null : published.substring(0, 7);
  }

  private static List<List<String>> named(List<ArticleEntry> entries, int[] groups) {
    var byGroup = new TreeMap<Integer, List<String>>();
    for (int i = 0; i < groups.length; i++) {
      byGroup.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(entries.get(i).id());
    }
    return byGroup.values().stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
  }

  private static Leak leak(List<ArticleEntry> entries, Duplicates duplicates, Map<String, String> splits) {
    return duplicates.pairs()
        .map(pair -> new Leak(entries.get(pair.one()).id(), entries.get(pair.other()).id(), pair.similarity()))
        .filter(leak -> !splits.get(leak.one()).equals(splits.get(leak.other())))
        .max(Comparator.comparingDouble(Leak::similarity)).orElse(null);
  }

  /** For the report: the groups, and how similar articles across splits are. */
  List<String> notes(double threshold) {
    var notes = new ArrayList<String>();
    notes.add(String.format(Locale.ROOT, "Groups of articles that repeat one another by %.2f or more: %d", threshold,
        groups.size()));
    groups.forEach(group -> notes.add("  " + String.join(", ", group)));
    notes.add("Largest similarity across splits: " + (leak == null ? "none"
        : String.format(Locale.ROOT, "%.2f (%s and %s)", leak.similarity(), leak.one(), leak.other())));
    return notes;
  }

  String split(String id) {
    return splits.get(id);
  }
}
