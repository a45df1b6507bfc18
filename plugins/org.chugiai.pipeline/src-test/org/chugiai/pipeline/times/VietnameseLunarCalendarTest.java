package org.chugiai.pipeline.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chugiai.pipeline.times.VietnameseLunarCalendar.LunarDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseLunarCalendarTest {

  private final VietnameseLunarCalendar calendar = new VietnameseLunarCalendar();

  /** Published dates of Tết, those where Viet Nam and China differ (1985, 2007, 2030) among them. */
  @ParameterizedTest
  @ValueSource(strings = {"1975-02-11", "1976-01-31", "1985-01-21", "1990-01-27", "2000-02-05", "2001-01-24",
      "2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09", "2006-01-29", "2007-02-17", "2008-02-07", "2009-01-26",
      "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10", "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28",
      "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29",
      "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02"})
  void newYear(LocalDate tet) {
    assertEquals(tet, calendar.toSolar(tet.getYear(), 1, 1));
    assertEquals(new LunarDate(tet.getYear(), 1, 1, false), calendar.toLunar(tet));
  }

  @ParameterizedTest
  @CsvSource({"2020-05-23, 2020, 4, 1, true", "2017-08-22, 2017, 7, 1, false", "2017-07-23, 2017, 6, 1, true",
      "2023-03-22, 2023, 2, 1, true", "2014-10-24, 2014, 9, 1, true", "2022-01-31, 2021, 12, 29, false",
      "2021-09-21, 2021, 8, 15, false", "2022-04-10, 2022, 3, 10, false"})
  void leapMonthsAndFeasts(LocalDate solar, int year, int month, int day, boolean leap) {
    assertEquals(new LunarDate(year, month, day, leap), calendar.toLunar(solar));
    if (!leap) {
      assertEquals(solar, calendar.toSolar(year, month, day));
    }
  }

  @Test
  void lastDayOfAShortMonthStandsForTheThirtieth() {
    assertEquals(LocalDate.of(2022, 1, 31), calendar.toSolar(2021, 12, 30));
    assertEquals(LocalDate.of(2022, 1, 31), calendar.toSolar(2022, 1, 0));
  }

  @Test
  void thereAndBackForEveryDay() {
    for (var day = LocalDate.of(1950, 1, 1); day.getYear() < 2060; day = day.plusDays(1)) {
      var lunar = calendar.toLunar(day);
      if (!lunar.leap()) {
        assertEquals(day, calendar.toSolar(lunar.year(), lunar.month(), lunar.day()), lunar.toString());
      }
    }
  }

  /**
   * The Chinese calendar follows the same rules in UTC+8: some months begin a day later there, nothing else differs.
   */
  @Test
  void agreesWithTheChineseCalendarButForTheTimeZone() {
    var chinese = new ChineseCalendar(TimeZone.GMT_ZONE);
    int same = 0;
    int all = 0;
    for (var day = LocalDate.of(1990, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
      chinese.setTimeInMillis(day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
      var lunar = calendar.toLunar(day);
      all++;
      if (chinese.get(ChineseCalendar.DATE) == lunar.day() && chinese.get(ChineseCalendar.MONTH) + 1 == lunar.month()) {
        same++;
      }
    }
    assertTrue(same > 0.94 * all, same + " of " + all);
  }
}
