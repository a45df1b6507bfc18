package org.chugiai.quality.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article as the scorer sees it. */
final class ScoredArticle {

  /** Zones that do not count. */
  private static final Set<String> UNSCORED = Set.of("related", "byline", "boilerplate");

  private final String id;
  private final String text;
  private final boolean hasSentences;
  private final Map<String, List<Item>> layers = new HashMap<>();

  /**
   * Takes an article's JSON object apart.
   *
   * @throws IllegalArgumentException naming what is missing
   */
  ScoredArticle(JsonNode json) {
    id = Item.required(json, "id").asText();
    text = Item.required(json, "text").asText();
    hasSentences = json.hasNonNull("sentences");
    for (var layer : List.of("sentences", "entities", "times", "stances")) {
      var items = new ArrayList<Item>();
      json.path(layer).forEach(item -> items.add(new Item(item)));
      layers.put(layer, List.copyOf(items));
    }
  }

  String id() {
    return id;
  }

  String text() {
    return text;
  }

  boolean hasSentences() {
    return hasSentences;
  }

  /** All items of a layer. */
  List<Item> all(String layer) {
    return layers.get(layer);
  }

  /** Sentences in which nothing counts. */
  List<Item> unscoredSentences() {
    return all("sentences").stream().filter(ScoredArticle::isUnscored).toList();
  }

  private static boolean isUnscored(Item item) {
    return item.has("zone") && UNSCORED.contains(item.string("zone"));
  }

  /** Items of a layer that count, given the gold's unscored sentences. */
  List<Item> scored(String layer, List<Item> unscored) {
    return all(layer).stream().filter(item -> !"rejected".equals(item.string("status")) && !isUnscored(item)
        && unscored.stream().noneMatch(sentence -> sentence.start() <= item.start() && item.end() <= sentence.end()))
        .toList();
  }

  /** The text of an item. */
  String quote(Item item) {
    int length = text.codePointCount(0, text.length());
    int end = Math.min(item.end(), length);
    int start = Math.min(item.start(), end);
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
