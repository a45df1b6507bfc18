package org.chugiai.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The form of publication dates: ISO 8601 date, or local date and time in Viet Nam. */
public final class Published {

  private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

  private Published() {
  }

  /**
   * Checks a date or date and time, e.g. 2021-12-31 or 2021-12-31T08:15; one with an offset from UTC is converted to
   * the local time of Viet Nam.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static String normalise(String published) {
    try {
      if (published.length() <= "2021-12-31".length()) {
        return LocalDate.parse(published).toString();
      }
      return published.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
          ? OffsetDateTime.parse(published.replaceFirst("(\\d\\d)(\\d\\d)$", "$1:$2"))
              .withOffsetSameInstant(VIET_NAM).toLocalDateTime().toString()
          : LocalDateTime.parse(published).toString();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("published: \"" + published
          + "\" is no ISO 8601 date (2021-12-31) or local date and time (2021-12-31T08:15)", e);
    }
  }
}
