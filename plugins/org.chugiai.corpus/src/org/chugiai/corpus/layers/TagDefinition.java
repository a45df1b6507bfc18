package org.chugiai.corpus.layers;

import java.util.Objects;

/**
 * A value that a field offers.
 *
 * @param name        the value as it is stored
 * @param label       what people read; empty for the value itself
 * @param key         key that stands for it; empty for none
 * @param description what the guidelines say on it; may be empty
 */
public record TagDefinition(String name, String label, String key, String description) {

  /** Checks that nothing is null. */
  public TagDefinition {
    Objects.requireNonNull(name);
    Objects.requireNonNull(label);
    Objects.requireNonNull(key);
    Objects.requireNonNull(description);
  }

  /** A value that says what it is. */
  public static TagDefinition of(String name) {
    return new TagDefinition(name, "", "", "");
  }
}
