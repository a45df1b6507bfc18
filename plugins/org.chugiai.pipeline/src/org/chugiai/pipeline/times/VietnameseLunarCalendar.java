package org.chugiai.pipeline.times;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The lunar calendar of Viet Nam: months begin on the day of the new moon in UTC+7, the winter solstice lies in month
 * 11, and in a year of thirteen months the first month without a principal solar term is the leap month. New moons and
 * the sun's longitude are computed after J. Meeus, Astronomical Algorithms (1998), chapters 49 and 25 with the larger
 * periodic terms, which is exact to some minutes for 1900 to 2100. Before 1968 the North used UTC+8, so that single
 * dates may differ from those kept then.
 */
final class VietnameseLunarCalendar {

  private static final double OFFSET = 7 / 24.0;
  private static final double SYNODIC_MONTH = 29.530588861;
  /** Mean new moon of 6 January 2000 as Julian Ephemeris Day. */
  private static final double FIRST_NEW_MOON = 2451550.09766;

  /** A lunar date. */
  record LunarDate(int year, int month, int day, boolean leap) {
  }

  /**
   * The day on which a date of the lunar calendar falls; the ordinary month where there is also a leap one. Day 30 of a
   * month of 29 days is its last day, day 0 the one before its first.
   */
  LocalDate toSolar(int lunarYear, int month, int day) {
    long eleventh = eleventhMonth(month > 10 ? lunarYear : lunarYear - 1);
    long next = eleventhMonth(month > 10 ? lunarYear + 1 : lunarYear);
    int ordinal = (month + 1) % 12;
    int leap = leapMonth(eleventh, next);
    if (leap > 0 && ordinal >= leap) {
      ordinal++;
    }
    int moon = moonNumber(eleventh) + ordinal;
    long first = newMoonDay(moon);
    long length = newMoonDay(moon + 1) - first;
    return day(first + Math.min(day, length) - 1);
  }

  /** The lunar date of a day. */
  LunarDate toLunar(LocalDate solar) {
    long day = solar.getLong(JulianFields.JULIAN_DAY);
    int moon = moonNumber(day);
    long first = newMoonDay(moon);
    long eleventh = eleventhMonth(solar.getYear());
    long next = eleventhMonth(solar.getYear() + 1);
    if (eleventh > first) {
      next = eleventh;
      eleventh = eleventhMonth(solar.getYear() - 1);
    }
    int ordinal = moon - moonNumber(eleventh);
    int leap = leapMonth(eleventh, next);
    boolean isLeap = leap > 0 && ordinal == leap;
    int month = (leap > 0 && ordinal >= leap ? ordinal - 1 : ordinal) + 11;
    if (month > 12) {
      month -= 12;
    }
    int eleventhYear = day(eleventh).getYear();
    return new LunarDate(month >= 11 && ordinal < 4 ? eleventhYear : eleventhYear + 1, month, (int) (day - first + 1),
        isLeap);
  }

  private static LocalDate day(long julianDay) {
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
  }

  /** First day of the month that holds the winter solstice of a solar year. */
  private long eleventhMonth(int year) {
    long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    int moon = moonNumber(lastDay);
    long first = newMoonDay(moon);
    return sunSector(first) >= 9 ? newMoonDay(moon - 1) : first;
  }

  /** How many months after the eleventh the leap month is; 0 where there is none before the next eleventh. */
  private int leapMonth(long eleventh, long nextEleventh) {
    int moon = moonNumber(eleventh);
    if (moonNumber(nextEleventh) - moon < 13) {
      return 0;
    }
    for (int i = 1; i < 14; i++) {
      if (sunSector(newMoonDay(moon + i)) == sunSector(newMoonDay(moon + i + 1))) {
        return i;
      }
    }
    return 0;
  }

  /** Number of the new moon, counted from 6 January 2000, that begins the month in which a day lies. */
  private int moonNumber(long julianDay) {
    int moon = (int) Math.floor((julianDay - FIRST_NEW_MOON) / SYNODIC_MONTH) + 1;
    while (newMoonDay(moon) > julianDay) {
      moon--;
    }
    return moon;
  }

  /** Julian day number, in UTC+7, of a new moon. Meeus, chapter 49, for the new moon of number k. */
  private static long newMoonDay(int k) {
    double t = k / 1236.85;
    double mean = FIRST_NEW_MOON + SYNODIC_MONTH * k + 0.00015437 * t * t;
    double e = 1 - 0.002516 * t;
    double sun = radians(2.5534 + 29.1053567 * k - 0.0000014 * t * t);
    double moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
    double latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
    double node = radians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
    double correction = -0.4072 * Math.sin(moon) + 0.17241 * e * Math.sin(sun) + 0.01608 * Math.sin(2 * moon)
        + 0.01039 * Math.sin(2 * latitude) + 0.00739 * e * Math.sin(moon - sun) - 0.00514 * e * Math.sin(moon + sun)
        + 0.00208 * e * e * Math.sin(2 * sun) - 0.00111 * Math.sin(moon - 2 * latitude)
        - 0.00057 * Math.sin(moon + 2 * latitude) + 0.00056 * e * Math.sin(2 * moon + sun)
        - 0.00042 * Math.sin(3 * moon) + 0.00042 * e * Math.sin(sun + 2 * latitude)
        + 0.00038 * e * Math.sin(sun - 2 * latitude) - 0.00024 * e * Math.sin(2 * moon - sun)
        - 0.00017 * Math.sin(node);
    double planets = 0.000325 * Math.sin(radians(299.77 + 0.107408 * k - 0.009173 * t * t))
        + 0.000165 * Math.sin(radians(251.88 + 0.016321 * k)) + 0.000164 * Math.sin(radians(251.83 + 26.651886 * k))
        + 0.000126 * Math.sin(radians(349.42 + 36.412478 * k));
    return (long) Math.floor(mean + correction + planets - deltaT(t * 100) + OFFSET + 0.5);
  }

  /** Difference of dynamical and universal time in days, by a line that fits 1900 to 2100 within a minute or so. */
  private static double deltaT(double yearsSince2000) {
    return (63 + 0.6 * yearsSince2000) / 86400;
  }

  /** In which twelfth of the ecliptic the sun is when a day begins in UTC+7; 9 begins at the winter solstice. */
  private static int sunSector(long julianDay) {
    double t = (julianDay - 0.5 - OFFSET - 2451545) / 36525;
    double anomaly = radians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
    double centre = (1.914602 - 0.004817 * t) * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly)
        + 0.000289 * Math.sin(3 * anomaly);
    double node = radians(125.04 - 1934.136 * t);
    double apparent = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * Math.sin(node);
    return (int) Math.floor(((apparent % 360) + 360) % 360 / 30);
  }

  private static double radians(double degrees) {
    return Math.toRadians(degrees % 360);
  }
}
