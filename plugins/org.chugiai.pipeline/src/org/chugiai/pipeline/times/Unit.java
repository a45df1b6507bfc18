package org.chugiai.pipeline.times;

import java.time.temporal.ChronoUnit;

/** A unit of time, with its letters in a TIMEX3 duration. */
enum Unit {
  SECOND("S", ChronoUnit.SECONDS), MINUTE("M", ChronoUnit.MINUTES), HOUR("H", ChronoUnit.HOURS),
  DAY("D", ChronoUnit.DAYS), WEEK("W", ChronoUnit.WEEKS), MONTH("M", ChronoUnit.MONTHS),
  QUARTER("Q", ChronoUnit.MONTHS), YEAR("Y", ChronoUnit.YEARS), DECADE("DE", ChronoUnit.DECADES),
  CENTURY("CE", ChronoUnit.CENTURIES), MILLENNIUM("ML", ChronoUnit.MILLENNIA);

  private final String letters;
  private final ChronoUnit chronoUnit;

  Unit(String letters, ChronoUnit chronoUnit) {
    this.letters = letters;
    this.chronoUnit = chronoUnit;
  }

  String letters() {
    return letters;
  }

  /** Whether it is written behind the T of a duration. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  /** The unit to count in; a quarter is counted in months. */
  ChronoUnit chronoUnit() {
    return chronoUnit;
  }

  /** How many of {@link #chronoUnit()} it is. */
  int size() {
    return this == QUARTER ? 3 : 1;
  }
}
