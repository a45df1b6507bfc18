package org.chugiai.quality.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** What a person does to get from the predictions to the gold, and what from nothing. */
final class Effort {

  private static final String ALL = "all layers";

  private static final class Gestures {
    private int used;
    private int scratch;
  }

  private final Map<String, Gestures> layers = new LinkedHashMap<>();

  /** Adds an article's layer; {@code wrong} counts the wrong fields of an item that was found. */
  void add(Layer layer, List<Item> gold, List<Item> predicted, Pairs pairs, ToIntBiFunction<Item, Item> wrong) {
    int used = predicted.size() - pairs.size();
    int scratch = 0;
    for (var pair : pairs.list()) {
      int corrections = (pair.gold().same(pair.predicted()) ? 0 : 1)
          + wrong.applyAsInt(pair.gold(), pair.predicted());
      used += Math.min(1 + corrections, 1 + layer.gestures(pair.gold()));
    }
    var missed = pairs.missed();
    for (var item : gold) {
      scratch += layer.gestures(item);
      used += missed.test(item) ? layer.gestures(item) : 0;
    }
    for (var name : List.of(layer.key(), ALL)) {
      var gestures = layers.computeIfAbsent(name, key -> new Gestures());
      gestures.used += used;
      gestures.scratch += scratch;
    }
  }

  void report(Scores scores) {
    layers.forEach((layer, gestures) -> scores.put("gestures, " + layer + " (share of from nothing)",
        gestures.scratch == 0 ? 0 : Scores.round((double) gestures.used / gestures.scratch)));
  }
}
