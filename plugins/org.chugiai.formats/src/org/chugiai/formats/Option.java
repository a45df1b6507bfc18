package org.chugiai.formats;

import java.util.List;

/**
 * A setting of a format.
 *
 * @param name as written on the command line
 * @param description one sentence
 * @param standard the value where none is given
 * @param choices all values allowed; empty for free text
 */
public record Option(String name, String description, String standard, List<String> choices) {

  /** Copies the choices. */
  public Option {
    choices = List.copyOf(choices);
    if (!choices.isEmpty() && !choices.contains(standard)) {
      throw new IllegalArgumentException(name + ": " + standard + " is none of " + choices);
    }
  }

  /** An option with given choices, the first of them standard. */
  public static Option of(String name, String description, String... choices) {
    return new Option(name, description, choices[0], List.of(choices));
  }

  /** An option that is off unless it is set to true. */
  public static Option flag(String name, String description) {
    return of(name, description, "false", "true");
  }
}
