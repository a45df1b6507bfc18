package org.chugiai.quality.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Gold items and the predicted ones they were matched with, one to one. */
final class Pairs {

  /** A gold item and its prediction. */
  record Pair(Item gold, Item predicted) {
  }

  private record Candidate(boolean differs, int overlap, int distance, int gold, int predicted) {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::differs)
        .thenComparing(Comparator.comparingInt(Candidate::overlap).reversed())
        .thenComparingInt(Candidate::distance).thenComparingInt(Candidate::gold).thenComparingInt(Candidate::predicted);
  }

  private final List<Pair> list = new ArrayList<>();

  private Pairs() {
  }

  /** Greedy: exact extents first, then the longest overlap, then the nearest start. */
  static Pairs of(List<Item> gold, List<Item> predicted, BiPredicate<Item, Item> agree) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        var g = gold.get(i);
        var p = predicted.get(j);
        int overlap = g.overlap(p);
        if (overlap > 0 && agree.test(g, p)) {
          candidates.add(new Candidate(!g.same(p), overlap, Math.abs(g.start() - p.start()), i, j));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    var pairs = new Pairs();
    var goldTaken = new HashSet<Integer>();
    var predictedTaken = new HashSet<Integer>();
    for (var candidate : candidates) {
      if (!goldTaken.contains(candidate.gold) && !predictedTaken.contains(candidate.predicted)) {
        goldTaken.add(candidate.gold);
        predictedTaken.add(candidate.predicted);
        pairs.list.add(new Pair(gold.get(candidate.gold), predicted.get(candidate.predicted)));
      }
    }
    return pairs;
  }

  /** The pairs, best first. */
  List<Pair> list() {
    return list;
  }

  int size() {
    return list.size();
  }

  int count(BiPredicate<Item, Item> right) {
    return (int) list.stream().filter(pair -> right.test(pair.gold, pair.predicted)).count();
  }

  int countSame() {
    return count(Item::same);
  }

  /** Whether a gold item was not matched. */
  Predicate<Item> missed() {
    return item -> list.stream().noneMatch(pair -> pair.gold == item);
  }

  /** Whether a prediction was not matched. */
  Predicate<Item> spurious() {
    return item -> list.stream().noneMatch(pair -> pair.predicted == item);
  }
}
