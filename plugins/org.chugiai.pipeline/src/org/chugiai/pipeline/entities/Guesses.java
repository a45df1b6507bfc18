package org.chugiai.pipeline.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrects guesses at unknown names by what surer mentions of the same words in the article are. */
final class Guesses {

  private static final double AGREED = 0.65;

  private final Words words;
  private final List<Mention> guesses = new ArrayList<>();
  private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();

  Guesses(Words words) {
    this.words = words;
  }

  /** Notes a mention of an unknown name. */
  void note(Mention mention) {
    if (mention.confidence() <= UnknownNameRule.GUESSED) {
      guesses.add(mention);
    } else {
      votes.computeIfAbsent(key(mention), k -> new EnumMap<>(Kind.class)).merge(mention.kind(), 1, Integer::sum);
    }
  }

  /** The guesses that have to be corrected, each with its correction. */
  Map<Mention, Mention> corrections() {
    var corrections = new HashMap<Mention, Mention>();
    for (var guess : guesses) {
      var kinds = votes.get(key(guess));
      if (kinds != null) {
        var kind = kinds.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        corrections.put(guess, new Mention(guess.from(), guess.to(), kind, AGREED, "as elsewhere in the article"));
      }
    }
    return corrections;
  }

  private String key(Mention mention) {
    return words.lowerText(mention.from(), mention.to());
  }
}
