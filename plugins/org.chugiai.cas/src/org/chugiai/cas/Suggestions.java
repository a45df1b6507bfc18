package org.chugiai.cas;

import java.util.Optional;
import java.util.Set;

/** What the built-in layers mean: suggestions that people judge, and the arguments of quotes and stances. */
public final class Suggestions {

  /** UIMA's name of the base of everything that people correct. */
  public static final String TYPE = "org.chugiai.types.Suggestion";
  /** UIMA's name of what fills a role of a quote or stance. */
  public static final String ARGUMENT = "org.chugiai.types.Argument";

  /** Features that tell about a suggestion rather than what is annotated: changing them corrects nothing. */
  private static final Set<String> ABOUT = Set.of("status", "origin", "confidence", "reason", "note");

  private Suggestions() {
  }

  /**
   * Tells whether a span is of a layer that people correct.
   *
   * @param span span
   * @return whether it is
   */
  public static boolean isSuggestion(Span span) {
    return span.isA(TYPE);
  }

  /**
   * The status of a span.
   *
   * @param span span
   * @return status; empty where the layer has none or the file holds no known one
   */
  public static Optional<Status> status(Span span) {
    return isSuggestion(span) ? Status.of(span.string("status")) : Optional.empty();
  }

  /**
   * Tells whether a person has yet to judge a span.
   *
   * @param span span
   * @return whether its status is suggested
   */
  public static boolean isOpen(Span span) {
    return status(span).filter(Status.SUGGESTED::equals).isPresent();
  }

  /**
   * Tells whether a span's data counts: judged right or made by a person.
   *
   * @param span span
   * @return whether its status is accepted, corrected or manual
   */
  public static boolean isConfirmed(Span span) {
    return status(span).filter(s -> s == Status.ACCEPTED || s == Status.CORRECTED || s == Status.MANUAL).isPresent();
  }

  /**
   * The engine's estimate that a suggestion is right.
   *
   * @param span span of a layer that people correct
   * @return 0 to 1; 0 where there is none
   */
  public static double confidence(Span span) {
    return span.real("confidence");
  }

  /**
   * Tells whether changing a feature corrects what was suggested.
   *
   * @param feature feature name
   * @return false for status, origin, confidence, reason and note
   */
  static boolean isContent(String feature) {
    return !ABOUT.contains(feature);
  }
}
