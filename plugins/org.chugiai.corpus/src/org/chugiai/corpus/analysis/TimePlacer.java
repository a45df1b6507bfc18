package org.chugiai.corpus.analysis;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the value of a TIMEX3 (TimeML 1.2.1, TIDES 2005) lies on the calendar. Durations, sets and values with unknown
 * parts have no place. Clock times are local; a zone in the value is not applied. Seasons are the northern ones of
 * meteorology.
 */
public final class TimePlacer {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(-XX)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-([1-7X]|WE))?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)");
  private static final Pattern YEARS = Pattern.compile("(?:FY)?(\\d{2,4})X{0,2}(-XX(-XX)?)?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{2})(?::(\\d{2}))?(?::(\\d{2}))?.*");
  /** How far into past and future the references reach that name no date: drawn only to show the direction. */
  private static final int REFERENCE_DAYS = 30;

  private final Optional<Placement> created;

  /**
   * Places the times of an article.
   *
   * @param published its creation time as its metadata have it; null where that is not known
   */
  public TimePlacer(String published) {
    created = published == null ? Optional.empty() : calendar(published);
  }

  /** The creation time. */
  public Optional<Placement> created() {
    return created;
  }

  /**
   * Where a value lies.
   *
   * @param value TIMEX3 value, or null
   * @param mod   TIMEX3 mod, or null
   */
  public Optional<Placement> place(String value, String mod) {
    if (value == null) {
      return Optional.empty();
    }
    var place = switch (value) {
      case "PRESENT_REF" -> created.map(Placement::blurred);
      case "PAST_REF" -> created.map(c -> new Placement(c.from().minusDays(REFERENCE_DAYS), c.from(), true));
      case "FUTURE_REF" -> created.map(c -> new Placement(c.to(), c.to().plusDays(REFERENCE_DAYS), true));
      default -> calendar(value);
    };
    return mod == null ? place : place.map(p -> modified(p, mod));
  }

  private static Placement modified(Placement place, String mod) {
    var third = Duration.between(place.from(), place.to()).dividedBy(3);
    return switch (mod) {
      case "START" -> new Placement(place.from(), place.from().plus(third), true);
      case "MID" -> new Placement(place.from().plus(third), place.to().minus(third), true);
      case "END" -> new Placement(place.to().minus(third), place.to(), true);
      case "BEFORE" -> new Placement(place.from().minus(third), place.from(), true);
      case "AFTER" -> new Placement(place.to(), place.to().plus(third), true);
      case "ON_OR_BEFORE" -> new Placement(place.from().minus(third), place.to(), true);
      case "ON_OR_AFTER" -> new Placement(place.from(), place.to().plus(third), true);
      default -> place.blurred();
    };
  }

  /** A value outside the calendar, such as a 31 February, has no place. */
  private static Optional<Placement> calendar(String value) {
    try {
      int t = value.indexOf('T');
      return t > 0 ? day(value.substring(0, t)).flatMap(day -> time(day, value.substring(t + 1))) : date(value);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String value) {
    var day = DAY.matcher(value);
    return day.matches() ? Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)))
        : Optional.empty();
  }

  private static Optional<Placement> date(String value) {
    var day = day(value);
    if (day.isPresent()) {
      return day.map(d -> days(d, d.plusDays(1)));
    }
    var month = MONTH.matcher(value);
    if (month.matches()) {
      var first = LocalDate.of(number(month, 1), number(month, 2), 1);
      return Optional.of(days(first, first.plusMonths(1)));
    }
    var week = WEEK.matcher(value);
    if (week.matches()) {
      return Optional.of(week(week));
    }
    var part = PART.matcher(value);
    return part.matches() ? Optional.of(part(number(part, 1), part.group(2))) : years(value);
  }

  private static Placement week(Matcher week) {
    var monday = LocalDate.of(number(week, 1), 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
        .with(DayOfWeek.MONDAY);
    return switch (week.group(3)) {
      case null -> days(monday, monday.plusDays(7));
      case "X" -> days(monday, monday.plusDays(7));
      case "WE" -> days(monday.plusDays(5), monday.plusDays(7));
      default -> days(monday.plusDays(number(week, 3) - 1), monday.plusDays(number(week, 3)));
    };
  }

  private static Placement part(int year, String part) {
    return switch (part.charAt(0)) {
      case 'Q' -> months(year, part.charAt(1) * 3 - '1' * 3 + 1, 3);
      case 'H' -> months(year, part.charAt(1) == '1' ? 1 : 7, 6);
      default -> months(year, switch (part) {
        case "SP" -> 3;
        case "SU" -> 6;
        case "FA", "AU" -> 9;
        default -> 12;
      }, 3).blurred();
    };
  }

  /** Years; decades have three digits, centuries two. */
  private static Optional<Placement> years(String value) {
    var years = YEARS.matcher(value);
    if (!years.matches()) {
      return Optional.empty();
    }
    int length = switch (years.group(1).length()) {
      case 2 -> 100;
      case 3 -> 10;
      default -> 1;
    };
    var first = LocalDate.of(number(years, 1) * length, 1, 1);
    return Optional.of(days(first, first.plusYears(length)));
  }

  private static Optional<Placement> time(LocalDate day, String time) {
    var clock = CLOCK.matcher(time);
    if (clock.matches()) {
      // 24:00 is the end of the day.
      var at = day.atStartOfDay().plusHours(number(clock, 1));
      if (number(clock, 1) > 24) {
        return Optional.empty();
      }
      return Optional.of(clock.group(2) == null ? new Placement(at, at.plusHours(1), true)
          : instant(at.plusMinutes(number(clock, 2)).plusSeconds(clock.group(3) == null ? 0 : number(clock, 3))));
    }
    return switch (time) {
      case "MO", "AM" -> Optional.of(hours(day, 5, 12));
      case "MI" -> Optional.of(hours(day, 11, 13));
      case "AF", "PM" -> Optional.of(hours(day, 12, 18));
      case "DT" -> Optional.of(hours(day, 6, 18));
      case "EV" -> Optional.of(hours(day, 18, 22));
      case "NI" -> Optional.of(hours(day, 21, 29));
      default -> Optional.empty();
    };
  }

  private static Placement instant(LocalDateTime at) {
    return new Placement(at, at, false);
  }

  private static Placement hours(LocalDate day, int from, int to) {
    return new Placement(day.atStartOfDay().plusHours(from), day.atStartOfDay().plusHours(to), true);
  }

  private static Placement months(int year, int first, int months) {
    var from = LocalDate.of(year, first, 1);
    return days(from, from.plusMonths(months));
  }

  private static Placement days(LocalDate from, LocalDate to) {
    return new Placement(from.atStartOfDay(), to.atStartOfDay(), false);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
