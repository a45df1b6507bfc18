package org.chugiai.cas;

import java.util.Locale;
import java.util.Optional;

/** What became of a suggestion. */
public enum Status {
  /** Made by an engine, not yet judged. */
  SUGGESTED,
  /** Found right. */
  ACCEPTED,
  /** Found nearly right and corrected. */
  CORRECTED,
  /** Made by a person. */
  MANUAL,
  /** Found wrong; kept, never exported as data and never suggested again. */
  REJECTED;

  /** @return the value in the CAS: the name in lower case */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a status.
   *
   * @param value value in the CAS, or null
   * @return the status, or empty where the value is null or none of them
   */
  public static Optional<Status> of(String value) {
    for (var status : values()) {
      if (status.value().equals(value)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
