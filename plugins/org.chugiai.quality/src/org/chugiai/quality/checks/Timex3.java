package org.chugiai.quality.checks;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The syntax of TIMEX3 values: ISO 8601 with the extensions of TIDES 2005 (Ferro et al., TIDES Standard for the
 * Annotation of Temporal Expressions) and TimeML 1.2.1. X stands for a digit or number that is not known.
 */
public final class Timex3 {

  private static final String YEAR = "(?:BC)?(?:\\d{4}|[\\dX]{4})";
  private static final String MONTH = "(?:0[1-9]|1[0-2]|XX)";
  private static final String DAY = "(?:0[1-9]|[12]\\d|3[01]|XX)";
  private static final String WEEK = "W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)";
  private static final String DATE_TEXT = YEAR + "(?:-(?:" + MONTH + "(?:-(?:" + DAY + "|WE))?|" + WEEK
      + "(?:-(?:[1-7X]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|AU|WI))?";
  private static final Pattern DATE = Pattern.compile(DATE_TEXT);
  /** Centuries and decades have two and three digits; fiscal years a prefix. */
  private static final Pattern LONG = Pattern.compile("(?:BC)?(?:\\d{2}X{0,2}|\\d{3}X?)|FY\\d{4}");
  private static final Pattern REFERENCE = Pattern.compile("(?:PAST|PRESENT|FUTURE)_REF");
  private static final Pattern TIME = Pattern.compile(DATE_TEXT + "T(?:(?:MO|MI|AF|EV|NI|DT|AM|PM)"
      + "|(?:[01]\\d|2[0-4]|XX)(?::(?:[0-5]\\d|XX)(?::(?:[0-5]\\d|60|XX)(?:[.,]\\d+)?)?)?"
      + "(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)");
  private static final String NUMBER = "(?:\\d+(?:[.,]\\d+)?|X+)";
  private static final Pattern DURATION = Pattern.compile("P(?=.)(?:" + NUMBER
      + "(?:ML|CE|DE|Y|Q|H(?!.*T)|SP|SU|FA|AU|WI|M|WE|W|D))*(?:T(?:" + NUMBER + "(?:H|M|S|MO|MI|AF|EV|NI|DT))+)?");
  private static final Pattern FULL_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");

  private Timex3() {
  }

  /**
   * Whether a value has the form that its type wants.
   *
   * @param type DATE, TIME, DURATION or SET; of other types any form is taken
   */
  public static boolean isWellFormed(String type, String value) {
    if (REFERENCE.matcher(value).matches()) {
      return true;
    }
    return switch (type) {
      case "DATE" -> isDate(value);
      case "TIME" -> isTime(value);
      case "DURATION" -> DURATION.matcher(value).matches();
      default -> isDate(value) || isTime(value) || DURATION.matcher(value).matches();
    };
  }

  private static boolean isDate(String value) {
    return DATE.matcher(value).matches() && isInCalendar(value) || LONG.matcher(value).matches();
  }

  private static boolean isTime(String value) {
    return TIME.matcher(value).matches() && isInCalendar(value);
  }

  private static boolean isInCalendar(String value) {
    var date = FULL_DATE.matcher(value);
    return !date.matches() || Integer.parseInt(date.group(3)) <= YearMonth
        .of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2))).lengthOfMonth();
  }
}
