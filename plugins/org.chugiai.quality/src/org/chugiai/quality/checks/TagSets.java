package org.chugiai.quality.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The values that features may have.
 *
 * @param values for each feature (by its full name, type:feature) its tags; features without an entry take any value
 */
public record TagSets(Map<String, Set<String>> values) {

  private static final String TYPES = "org.chugiai.types.";

  /** Copies the map. */
  public TagSets {
    values = Map.copyOf(values);
  }

  /** Those of the built-in layers. */
  public static TagSets builtIn() {
    return new TagSets(Map.of(
        TYPES + "Article:publishedFrom", Set.of("given", "inferred"),
        TYPES + "Zone:kind",
        Set.of("headline", "lead", "subhead", "body", "caption", "byline", "related", "boilerplate"),
        TYPES + "Suggestion:status", Set.of("suggested", "accepted", "corrected", "manual", "rejected"),
        TYPES + "Entity:kind",
        Set.of("PERSON", "ORGANIZATION", "LOCATION", "NORP", "EVENT", "MISC", "TITLE"),
        TYPES + "TimeExpression:kind", Set.of("DATE", "TIME", "DURATION", "SET"),
        TYPES + "TimeExpression:mod",
        Set.of("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS",
            "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"),
        TYPES + "Stance:polarity", Set.of("support", "oppose"),
        TYPES + "Stance:mode", Set.of("direct_quote", "partial_quote", "reported"),
        TYPES + "Stance:attitude",
        Set.of("accuse", "blame", "criticize", "warn", "threaten", "demand", "urge", "request", "propose", "promise",
            "willing", "desire", "hope", "expect", "believe", "support", "defend", "satisfied", "assess", "concern",
            "deny", "reject", "oppose")));
  }

  /** These with some replaced or added. */
  public TagSets with(Map<String, Set<String>> more) {
    var all = new HashMap<>(values);
    all.putAll(more);
    return new TagSets(all);
  }
}
