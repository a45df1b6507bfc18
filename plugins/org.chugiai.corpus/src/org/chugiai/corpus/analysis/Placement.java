package org.chugiai.corpus.analysis;

import java.time.LocalDateTime;

/**
 * A stretch of the calendar, in local time.
 *
 * @param from  its begin
 * @param to    its end, exclusive; equal to the begin for an instant
 * @param vague whether its ends are not sharp
 */
public record Placement(LocalDateTime from, LocalDateTime to, boolean vague) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException where it ends before it begins
   */
  public Placement {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** The same with blurred ends. */
  Placement blurred() {
    return new Placement(from, to, true);
  }
}
