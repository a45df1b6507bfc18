package org.chugiai.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Entity;
import org.chugiai.types.Suggestion;

/**
 * What people decided on one layer of an article, and which new suggestions that forbids: where they confirmed
 * something nothing else is suggested, and what they rejected is not suggested again.
 */
final class Decisions {

  static final String SUGGESTED = "suggested";
  private static final String REJECTED = "rejected";

  private final TreeMap<Integer, List<Suggestion>> byBegin = new TreeMap<>();
  /** In layers whose annotations may stand on the same span, each decision answers one suggestion only. */
  private final Set<Suggestion> answered = new HashSet<>();
  private int longest;

  Decisions(Iterable<? extends Suggestion> layer) {
    for (var suggestion : layer) {
      if (isDecided(suggestion)) {
        byBegin.computeIfAbsent(suggestion.getBegin(), begin -> new ArrayList<>()).add(suggestion);
        longest = Math.max(longest, suggestion.getEnd() - suggestion.getBegin());
      }
    }
  }

  static boolean isDecided(Suggestion suggestion) {
    return suggestion.getStatus() != null && !SUGGESTED.equals(suggestion.getStatus());
  }

  static boolean isRejected(Suggestion suggestion) {
    return REJECTED.equals(suggestion.getStatus());
  }

  /** The decisions that confirm what they annotate. */
  List<Suggestion> confirmed() {
    return byBegin.values().stream().flatMap(List::stream).filter(s -> !isRejected(s)).toList();
  }

  /** The decision that forbids a new suggestion, if there is one. A call counts as an answer of that decision. */
  Optional<Suggestion> against(Suggestion candidate) {
    Suggestion best = null;
    int begin = candidate.getBegin() - longest;
    for (var decisions : byBegin.subMap(begin, true, Math.max(begin, candidate.getEnd()), true).values()) {
      for (var decision : decisions) {
        if (forbids(decision, candidate)
            && (best == null || likeness(decision, candidate) > likeness(best, candidate))) {
          best = decision;
        }
      }
    }
    if (best != null) {
      answered.add(best);
    }
    return Optional.ofNullable(best);
  }

  private boolean forbids(Suggestion decision, Suggestion candidate) {
    boolean sameLabel = Objects.equals(label(decision), label(candidate));
    if (decision.getBegin() == candidate.getBegin() && decision.getEnd() == candidate.getEnd()) {
      return hasKinds(decision) ? sameLabel || !isRejected(decision)
          : !answered.contains(decision) && (sameLabel || !isRejected(decision));
    }
    boolean overlaps = decision.getBegin() < candidate.getEnd() && candidate.getBegin() < decision.getEnd();
    return overlaps && hasKinds(decision) && !isRejected(decision)
        && (sameLabel || !(decision instanceof Entity) || crosses(decision, candidate));
  }

  private static boolean crosses(Annotation a, Annotation b) {
    return a.getBegin() < b.getBegin() && a.getEnd() < b.getEnd()
        || b.getBegin() < a.getBegin() && b.getEnd() < a.getEnd();
  }

  private static boolean hasKinds(Suggestion suggestion) {
    return suggestion.getType().getFeatureByBaseName("kind") != null;
  }

  /** What a suggestion says its span is: the kind, or a stance's attitude; null in layers of neither. */
  static String label(Suggestion suggestion) {
    for (var name : List.of("kind", "attitude")) {
      var feature = suggestion.getType().getFeatureByBaseName(name);
      if (feature != null) {
        return suggestion.getFeatureValueAsString(feature);
      }
    }
    return null;
  }

  /** How many features agree. */
  static int likeness(Suggestion a, Suggestion b) {
    int likeness = a.getBegin() == b.getBegin() && a.getEnd() == b.getEnd() ? 100 : 0;
    for (var feature : a.getType().getFeatures()) {
      if (feature.getRange().isPrimitive()) {
        likeness += Objects.equals(a.getFeatureValueAsString(feature), b.getFeatureValueAsString(feature)) ? 1 : 0;
      } else if (a.getFeatureValue(feature) instanceof Annotation x
          && b.getFeatureValue(feature) instanceof Annotation y) {
        likeness += x.getBegin() == y.getBegin() && x.getEnd() == y.getEnd() ? 2 : 0;
      }
    }
    return likeness;
  }
}
