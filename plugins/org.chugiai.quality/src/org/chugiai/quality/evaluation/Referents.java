package org.chugiai.quality.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares referents, whatever their ids are called. */
final class Referents {

  private record Mention(String gold, String predicted) {
  }

  /** For each gold referent, how often its mentions got which predicted id. */
  private final Map<String, Map<String, Integer>> predictions = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** Counts a mention that both sides found, to learn which id a referent usually got. */
  void learn(Item gold, Item predicted) {
    if (gold.has("referent") && predicted.has("referent")) {
      predictions.computeIfAbsent(gold.string("referent"), referent -> new LinkedHashMap<>())
          .merge(predicted.string("referent"), 1, Integer::sum);
    }
  }

  /** Whether a mention did not get the id that most mentions of its referent got. */
  boolean isWrong(Item gold, Item predicted) {
    return gold.has("referent")
        && !Objects.equals(predicted.string("referent"), usual(gold.string("referent")));
  }

  private String usual(String referent) {
    String usual = null;
    int most = 0;
    for (var entry : predictions.getOrDefault(referent, Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        usual = entry.getKey();
        most = entry.getValue();
      }
    }
    return usual;
  }

  /** Adds a mention of the same span and kind on both sides. */
  void score(String article, Item gold, Item predicted) {
    if (gold.has("referent")) {
      mentions.add(new Mention(gold.string("referent"),
          predicted.has("referent") ? predicted.string("referent") : article + "/" + predicted.start()));
    }
  }

  /** B-cubed F1 (Bagga and Baldwin 1998) over the mentions scored. */
  double bCubed() {
    if (mentions.isEmpty()) {
      return 0;
    }
    var gold = new HashMap<String, Set<Integer>>();
    var predicted = new HashMap<String, Set<Integer>>();
    for (int i = 0; i < mentions.size(); i++) {
      gold.computeIfAbsent(mentions.get(i).gold(), key -> new HashSet<>()).add(i);
      predicted.computeIfAbsent(mentions.get(i).predicted(), key -> new HashSet<>()).add(i);
    }
    double precision = 0;
    double recall = 0;
    for (var mention : mentions) {
      var common = new HashSet<>(gold.get(mention.gold()));
      common.retainAll(predicted.get(mention.predicted()));
      precision += (double) common.size() / predicted.get(mention.predicted()).size();
      recall += (double) common.size() / gold.get(mention.gold()).size();
    }
    precision /= mentions.size();
    recall /= mentions.size();
    return Scores.round(2 * precision * recall / (precision + recall));
  }
}
