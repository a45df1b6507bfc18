package org.chugiai.pipeline.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When the article was written, in Viet Nam (UTC+7).
 *
 * @param date the day
 * @param time the clock time, or null where only the day is known
 */
public record CreationTime(LocalDate date, LocalTime time) {

  /**
   * Reads an ISO 8601 date or local date and time; seconds and an offset may be given, the offset is ignored.
   *
   * @throws IllegalArgumentException where it is neither; the message names the text
   */
  public static CreationTime parse(String text) {
    var stripped = text.strip();
    try {
      if (stripped.length() <= 10) {
        return new CreationTime(LocalDate.parse(stripped), null);
      }
      var clock = stripped.substring(11).replaceFirst("(?:Z|[+-]\\d\\d:?\\d\\d)$", "");
      return new CreationTime(LocalDate.parse(stripped.substring(0, 10)), LocalTime.parse(clock));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no document creation time: wanted is an ISO 8601 date or "
          + "date and time, such as 2021-12-31 or 2021-12-31T08:15", e);
    }
  }
}
