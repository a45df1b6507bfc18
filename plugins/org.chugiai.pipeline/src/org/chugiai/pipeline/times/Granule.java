package org.chugiai.pipeline.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A piece of the calendar with its TIMEX3 value.
 *
 * @param value the value, e.g. 2021-W48
 * @param first its first day
 * @param last its last day
 */
record Granule(String value, LocalDate first, LocalDate last) {

  static Granule day(LocalDate day) {
    return new Granule(day.toString(), day, day);
  }

  static Granule month(YearMonth month) {
    return new Granule(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static Granule quarter(LocalDate inside) {
    int quarter = inside.get(IsoFields.QUARTER_OF_YEAR);
    var first = LocalDate.of(inside.getYear(), quarter * 3 - 2, 1);
    return new Granule(year(inside.getYear()) + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
  }

  static Granule half(int year, int half) {
    var first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    return new Granule(year(year) + "-H" + half, first, first.plusMonths(6).minusDays(1));
  }

  static Granule season(int year, String code) {
    int month = switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
    var first = LocalDate.of(year, month, 1);
    return new Granule(year(year) + "-" + code, first, first.plusMonths(3).minusDays(1));
  }

  static Granule ofYear(int year) {
    return new Granule(year(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The ten years that begin with a year such as 1990. */
  static Granule decade(int firstYear) {
    return new Granule(year(firstYear).substring(0, 3), LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear + 9, 12, 31));
  }

  /** The hundred years of a number: 20 is 19xx. */
  static Granule century(int number) {
    int firstYear = (number - 1) * 100;
    return new Granule(year(firstYear).substring(0, 2), LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear + 99, 12, 31));
  }

  /** The ISO week of a day. */
  static Granule week(LocalDate inside) {
    var monday = monday(inside);
    return new Granule(weekValue(monday), monday, monday.plusDays(6));
  }

  /** Saturday and Sunday of the ISO week of a day. */
  static Granule weekend(LocalDate inside) {
    var monday = monday(inside);
    return new Granule(weekValue(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
  }

  static LocalDate monday(LocalDate inside) {
    return inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String weekValue(LocalDate monday) {
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return year(monday.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
  }

  private static String year(int year) {
    var digits = String.valueOf(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** The day in its middle. */
  LocalDate middle() {
    return first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
  }
}
