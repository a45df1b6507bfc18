package org.chugiai.pipeline.structure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * A calendar date that the text names.
 *
 * @param words as it stands in the text
 * @param year 0 where none is written
 * @param month 0 where none is written
 * @param day 0 where none is written
 * @param weekday the day of the week written beside it
 * @param tense whether the sentence tells of what was or of what is to come
 * @param style how the day is introduced, which tells how near the publication is
 */
record DateMention(String words, int year, int month, int day, Optional<DayOfWeek> weekday, Tense tense,
    Style style) {

  /** Of the sentence that a date stands in. */
  enum Tense { PAST, FUTURE, OPEN }

  /** How a day is introduced. */
  enum Style {
    /** "hôm nay (7/12)", "sáng nay": published on that day. */
    TODAY,
    /** "hôm qua (7/12)": published on the day after. */
    YESTERDAY,
    /** "hôm 7/12", "hôm thứ Ba (7/12)": mostly published on the day after. */
    HOM,
    /** "ngày 7/12", "sáng 7/12", or nothing. */
    PLAIN
  }

  /** Whether it is a year that is aimed at: plans are made for it in any of the years before. */
  boolean isTarget() {
    return tense == Tense.FUTURE && month == 0;
  }

  /** Whether it is a year alone that plans are mostly made for, such as 2030. */
  boolean isRoundYear() {
    return month == 0 && year % 5 == 0 && year > 0;
  }

  boolean isDay() {
    return day > 0;
  }

  DateMention in(Tense other) {
    return new DateMention(words, year, month, day, weekday, other, style);
  }

  /** The day in a year; empty for 29 February of a common year. */
  Optional<LocalDate> in(int someYear) {
    return isIn(someYear) ? Optional.of(LocalDate.of(someYear, month, day)) : Optional.empty();
  }

  /** The day as it is nearest to a publication: back for what was, ahead for what is to come. */
  Optional<LocalDate> near(LocalDate published) {
    if (year > 0) {
      return in(year);
    }
    long best = Long.MAX_VALUE;
    long day = published.toEpochDay();
    for (int y = published.getYear() - 1; y <= published.getYear() + 1; y++) {
      if (isIn(y)) {
        long date = LocalDate.of(y, month, this.day).toEpochDay();
        boolean allowed = tense != Tense.PAST && date >= day || tense != Tense.FUTURE && date <= day;
        best = allowed && Math.abs(date - day) < Math.abs(best - day) ? date : best;
      }
    }
    return best == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(best));
  }

  private boolean isIn(int someYear) {
    return day <= (month == 2 && !Year.isLeap(someYear) ? 28 : Month.of(month).maxLength());
  }

  /** A line such as "Thứ Ba, 7/12/2021 | 08:15": the day and, where it is written, the time of publication. */
  record Line(String words, LocalDate date, Optional<LocalTime> time) {
  }
}
