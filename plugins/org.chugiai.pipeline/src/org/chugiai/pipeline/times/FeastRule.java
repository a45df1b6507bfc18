package org.chugiai.pipeline.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/** Works out on which day a feast falls, by its rule in the lexicon. */
final class FeastRule {

  /** What a rule may look like: 09-02, L01-15, 05-2-7, EASTER-2, and days to add in brackets. */
  static final String SYNTAX = "(?:L?\\d\\d-\\d\\d|\\d\\d--?\\d-[1-7]|EASTER(?:[+-]\\d{1,2})?)(?:\\(-?\\d{1,2}\\))?";

  private static final Pattern ADDED = Pattern.compile("\\((-?\\d+)\\)$");

  private final VietnameseLunarCalendar lunar;

  FeastRule(VietnameseLunarCalendar lunar) {
    this.lunar = lunar;
  }

  /** The feast's day in a year; a lunar feast's year is the one in which its lunar year begins. */
  LocalDate in(int year, String rule) {
    var added = ADDED.matcher(rule);
    int days = added.find() ? Integer.parseInt(added.group(1)) : 0;
    var plain = rule.replaceFirst("\\(.*", "");
    if (plain.startsWith("EASTER")) {
      var offset = plain.substring("EASTER".length()).replace("+", "");
      return easter(year).plusDays(days + (offset.isEmpty() ? 0 : Integer.parseInt(offset)));
    }
    boolean moon = plain.startsWith("L");
    int month = Integer.parseInt(plain.substring(moon ? 1 : 0, moon ? 3 : 2));
    var rest = plain.substring(moon ? 4 : 3);
    if (rest.length() == 2) {
      int day = Integer.parseInt(rest);
      return (moon ? lunar.toSolar(year, month, day) : LocalDate.of(year, month, day)).plusDays(days);
    }
    int dash = rest.lastIndexOf('-');
    int ordinal = Integer.parseInt(rest.substring(0, dash));
    var weekday = DayOfWeek.of(Integer.parseInt(rest.substring(dash + 1)));
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)).plusDays(days);
  }

  /** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
