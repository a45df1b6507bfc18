package org.chugiai.quality.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes random gold articles and predictions that are right, nearly right and wrong. */
final class RandomArticles {

  private static final List<String> KINDS = List.of("PERSON", "ORGANIZATION", "LOCATION", "TITLE", "EVENT");
  private static final List<String> ZONES = List.of("headline", "lead", "body", "caption", "related", "byline");
  private static final List<String> VALUES = List.of("2024-09-05", "P2D", "2024-W36", "PRESENT_REF");

  private final Random random;
  private final ObjectMapper mapper = new ObjectMapper();
  private final StringBuilder gold = new StringBuilder();
  private final StringBuilder predicted = new StringBuilder();

  RandomArticles(long seed) {
    random = new Random(seed);
  }

  void write(Path goldFile, Path predictedFile) throws IOException {
    for (int i = 0; i < 4; i++) {
      article("bài-" + i);
    }
    Files.writeString(goldFile, gold);
    Files.writeString(predictedFile, predicted);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private void article(String id) {
    var text = "Tin 😀 mới\nvề 𝟙 vụ ấy ".repeat(12);
    int length = text.codePointCount(0, text.length());
    var right = mapper.createObjectNode().put("id", id).put("text", text);
    var guess = mapper.createObjectNode().put("id", id).put("text", text);
    sentences(right.putArray("sentences"), guess.putArray("sentences"), length);
    for (var layer : List.of("entities", "times", "stances")) {
      items(layer, right.putArray(layer), guess.putArray(layer), length);
    }
    gold.append(right).append('\n');
    predicted.append(guess).append('\n');
  }

  private void sentences(ArrayNode right, ArrayNode guess, int length) {
    for (int start = 0; start + 10 <= length; start += 10) {
      var sentence = span(right.addObject(), start, start + 10);
      if (chance(0.8)) {
        sentence.put("zone", any(ZONES));
      }
      span(guess.addObject(), start, start + (chance(0.8) ? 10 : 9));
    }
  }

  private static ObjectNode span(ObjectNode node, int start, int end) {
    return node.put("start", start).put("end", end);
  }

  private void items(String layer, ArrayNode right, ArrayNode guess, int length) {
    for (int i = 0; i < 20; i++) {
      int start = random.nextInt(length - 8);
      int end = start + 1 + random.nextInt(7);
      var item = fields(layer, span(mapper.createObjectNode(), start, end));
      if (chance(0.85)) {
        right.add(gold(item.deepCopy(), start, end));
      }
      if (chance(0.8)) {
        var copy = chance(0.6) ? item : fields(layer, span(mapper.createObjectNode(), start, end));
        guess.add(chance(0.7) ? copy : span(copy, Math.max(0, start - 1), end));
      }
    }
  }

  private ObjectNode gold(ObjectNode item, int start, int end) {
    if (chance(0.2)) {
      span(item.putArray("alternatives").addObject(), Math.max(0, start - 1), end);
    }
    if (chance(0.2)) {
      item.put("zone", any(ZONES));
    }
    if (item.has("value") && chance(0.2)) {
      item.putArray("alt_values").add(any(VALUES));
      item.putArray("alt_types").add("DURATION");
    }
    return item;
  }

  private ObjectNode fields(String layer, ObjectNode item) {
    if (chance(0.1)) {
      item.put("status", chance(0.5) ? "rejected" : "manual");
    }
    switch (layer) {
      case "entities" -> {
        item.put("kind", any(KINDS));
        if (chance(0.8)) {
          item.put("referent", "r" + random.nextInt(4));
        }
      }
      case "times" -> {
        item.put("type", any(List.of("DATE", "DURATION"))).put("value", any(VALUES));
        if (chance(0.3)) {
          item.put("mod", any(List.of("START", "END")));
        }
      }
      default -> stance(item);
    }
    return item;
  }

  private void stance(ObjectNode item) {
    item.put("polarity", any(List.of("support", "oppose"))).put("attitude", any(List.of("accuse", "deny", "hope")));
    for (var role : List.of("holder", "target", "topic")) {
      if (chance(0.7)) {
        var node = item.putObject(role);
        if (chance(0.7)) {
          int start = random.nextInt(60);
          span(node, start, start + 1 + random.nextInt(20));
        } else {
          node.putArray("referents");
        }
      }
    }
  }
}
