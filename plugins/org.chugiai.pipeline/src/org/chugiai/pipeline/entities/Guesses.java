package org.chugiai.pipeline.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrects guesses at unknown names by what surer mentions of the same words in the article are. */
final class Guesses {

  private static final double AGREED = 0.65;
  /** A surer mention outweighs so many guesses. */
  private static final int WEIGHT = 4;

  private final Words words;
  private final List<Mention> guesses = new ArrayList<>();
  private final Map<String, Integer> guessed = new HashMap<>();
  private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();

  Guesses(Words words) {
    this.words = words;
  }

  /** Notes a mention of an unknown name. */
  void note(Mention mention) {
    if (mention.confidence() <= UnknownNameRule.GUESSED) {
      guesses.add(mention);
      guessed.merge(key(mention), 1, Integer::sum);
    } else {
      votes.computeIfAbsent(key(mention), k -> new EnumMap<>(Kind.class)).merge(mention.kind(), 1, Integer::sum);
    }
  }

  /** The guesses that have to be corrected, each with its correction. */
  Map<Mention, Mention> corrections() {
    var corrections = new HashMap<Mention, Mention>();
    for (var guess : guesses) {
      var best = votes.getOrDefault(key(guess), Map.of()).entrySet().stream().max(Map.Entry.comparingByValue());
      if (best.isPresent() && best.get().getValue() * WEIGHT >= guessed.get(key(guess))) {
        corrections.put(guess, new Mention(guess.from(), guess.to(), best.get().getKey(), AGREED,
            "as elsewhere in the article"));
      }
    }
    return corrections;
  }

  private String key(Mention mention) {
    return words.lowerText(mention.from(), mention.to());
  }
}
