package org.chugiai.cas;

import java.util.List;
import java.util.Optional;

/**
 * Who or what fills a role of a quote or stance. Positions are UTF-16 code units, the end exclusive.
 *
 * @param begin     where the span begins
 * @param end       where it ends; equal to begin where the text does not name the argument
 * @param entity    entity mention that heads the span, if any
 * @param referents identifiers of the referents named
 * @param implied   whether the text does not name it
 */
public record ArgumentValue(int begin, int end, Optional<Span> entity, List<String> referents, boolean implied) {

  /**
   * Copies the referents and checks the span.
   *
   * @throws IllegalArgumentException where begin is negative or after end
   */
  public ArgumentValue {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("No span: " + begin + " to " + end);
    }
    referents = List.copyOf(referents);
  }

  /**
   * An argument that is an entity mention, with the mention's referent.
   *
   * @param entity entity mention
   * @return the argument
   */
  public static ArgumentValue of(Span entity) {
    var referent = entity.string("referent");
    return new ArgumentValue(entity.begin(), entity.end(), Optional.of(entity),
        referent == null || referent.isEmpty() ? List.of() : List.of(referent), false);
  }

  /**
   * An argument that is a stretch of text without an entity mention.
   *
   * @param begin where it begins
   * @param end   where it ends
   * @return the argument
   */
  public static ArgumentValue of(int begin, int end) {
    return new ArgumentValue(begin, end, Optional.empty(), List.of(), false);
  }

  /**
   * What fills a role now.
   *
   * @param argument argument, as a quote or stance refers to it
   * @return its value
   */
  public static ArgumentValue read(Span argument) {
    return argument.has("referents")
        ? new ArgumentValue(argument.begin(), argument.end(), argument.reference("entity"),
            argument.strings("referents"), argument.bool("implied"))
        : of(argument.begin(), argument.end());
  }
}
