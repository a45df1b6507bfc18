package org.chugiai.quality.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** An annotation, or a role of one: offsets in code points, other fields by name. Compared by identity. */
final class Item {

  private record Extent(int start, int end) {
  }

  private final JsonNode json;
  private final boolean placed;
  private final int start;
  private final int end;
  private final List<Extent> extents = new ArrayList<>();

  Item(JsonNode json) {
    this.json = json;
    this.placed = json.has("start");
    this.start = placed ? required(json, "start").asInt() : 0;
    this.end = placed ? required(json, "end").asInt() : 0;
    if (placed) {
      extents.add(new Extent(start, end));
      json.path("alternatives").forEach(alternative -> extents
          .add(new Extent(required(alternative, "start").asInt(), required(alternative, "end").asInt())));
    }
  }

  static JsonNode required(JsonNode json, String key) {
    if (!json.hasNonNull(key)) {
      throw new IllegalArgumentException("there is no \"" + key + "\" in " + json.toString().transform(Item::shorten));
    }
    return json.get(key);
  }

  private static String shorten(String text) {
    return text.length() > 100 ? text.substring(0, 100) + "…" : text;
  }

  /** Whether it has offsets. */
  boolean placed() {
    return placed;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether a field is there and not empty. */
  boolean has(String key) {
    var value = json.path(key);
    return !value.isMissingNode() && !value.isNull()
        && !(value.isContainerNode() && value.isEmpty()) && !(value.isTextual() && value.textValue().isEmpty());
  }

  /** A field's text, or null. */
  String string(String key) {
    return json.hasNonNull(key) ? json.get(key).asText() : null;
  }

  /** A field's number, or 0. */
  double number(String key) {
    return json.path(key).asDouble();
  }

  /** A field's text, which must be there. */
  String requiredString(String key) {
    return required(json, key).asText();
  }

  /** A role; without offsets where there is none. */
  Item role(String key) {
    return new Item(json.path(key));
  }

  /** Whether a value is that of a field, or one of the alternatives listed in another. */
  boolean allows(String value, String key, String alternatives) {
    if (requiredString(key).equals(value)) {
      return true;
    }
    for (var alternative : json.path(alternatives)) {
      if (alternative.asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** Longest overlap of any extents, negative where they are apart. */
  int overlap(Item other) {
    int longest = Integer.MIN_VALUE;
    for (var mine : extents) {
      for (var its : other.extents) {
        longest = Math.max(longest, Math.min(mine.end, its.end) - Math.max(mine.start, its.start));
      }
    }
    return longest;
  }

  /** Whether the other's offsets are one of this one's extents. */
  boolean same(Item other) {
    return extents.contains(new Extent(other.start, other.end));
  }

  /** Whether a role is right: both without offsets, or overlapping. */
  boolean sameRole(Item other, String key) {
    var mine = role(key);
    var its = other.role(key);
    return mine.placed == its.placed && (!mine.placed || mine.overlap(its) > 0);
  }
}
