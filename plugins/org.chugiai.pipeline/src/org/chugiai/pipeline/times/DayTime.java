package org.chugiai.pipeline.times;

/** What is said of the time of day. */
sealed interface DayTime {

  /** Nothing. */
  DayTime OPEN = new Open();

  /** Nothing is said. */
  record Open() implements DayTime {
  }

  /** A part of the day: MO, MI, AF, EV, NI. */
  record Part(String code) implements DayTime {
  }

  /**
   * A clock time as it was read: hours beyond 23 belong to the next day.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59, or -1 where it was not said
   * @param second 0 to 59, or -1 where it was not said
   * @param part the part of the day that was said with it, or null
   * @param zone the zone as the lexicon gives it (Z, +07:00, or local), or null
   */
  record Clock(int hour, int minute, int second, String part, String zone) implements DayTime {

    Clock withZone(String said) {
      return new Clock(hour, minute, second, part, said);
    }

    Clock withPart(String said) {
      return new Clock(hour, minute, second, said, zone);
    }
  }
}
