package org.chugiai.pipeline.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.chugiai.pipeline.times.DateSpec.Century;
import org.chugiai.pipeline.times.DateSpec.Day;
import org.chugiai.pipeline.times.DateSpec.DayBy;
import org.chugiai.pipeline.times.DateSpec.Decade;
import org.chugiai.pipeline.times.DateSpec.Feast;
import org.chugiai.pipeline.times.DateSpec.Half;
import org.chugiai.pipeline.times.DateSpec.Month;
import org.chugiai.pipeline.times.DateSpec.NthOf;
import org.chugiai.pipeline.times.DateSpec.Quarter;
import org.chugiai.pipeline.times.DateSpec.Season;
import org.chugiai.pipeline.times.DateSpec.Week;
import org.chugiai.pipeline.times.DateSpec.Weekday;
import org.chugiai.pipeline.times.DateSpec.Year;
import org.chugiai.pipeline.times.TimeMention.Anchor;

/** Works out which date is meant, by calendar arithmetic against the creation time, the tense and the dates told. */
final class DateResolver {

  private static final int HALF_A_WEEK = 3;
  /** From November on the year that passes is this one. */
  private static final int LAST_MONTHS = 11;

  private final VietnameseLunarCalendar lunar = new VietnameseLunarCalendar();
  private final FeastRule feasts = new FeastRule(lunar);

  /** The date that is meant; null where there is no such day, as with 30/2. */
  Dated resolve(DateSpec spec, Mod mod, Situation at) {
    if (spec instanceof Day day) {
      return day(day, at);
    } else if (spec instanceof DayBy by) {
      return stepped(by.day(), at, n -> Granule.day(dayFrom(by.day(), at).plusDays(n)));
    } else if (spec instanceof Weekday weekday) {
      return weekday(weekday, at);
    } else if (spec instanceof Week week) {
      return week(week, at);
    } else if (spec instanceof Month month) {
      return month(month, mod, at);
    } else if (spec instanceof Quarter quarter) {
      return quarter(quarter, at);
    } else if (spec instanceof Half half) {
      return half(half, at);
    } else if (spec instanceof Season season) {
      return yearly(season.year(), at, year -> Granule.season(year, season.code()), "season");
    } else if (spec instanceof Year year) {
      return year(year, mod, at);
    } else if (spec instanceof Decade decade) {
      return decade(decade.decade(), at);
    } else if (spec instanceof Century century) {
      return century(century, at);
    } else if (spec instanceof Feast feast) {
      return yearly(feast.year(), at,
          year -> Granule.day(feasts.in(year, feast.rule()).plusDays(feast.days())),
          feast.rule().startsWith("L") ? "lunar feast" : "feast");
    }
    if (spec instanceof NthOf nth) {
      var period = resolve(nth.period(), Mod.NONE, at);
      var granule = period == null ? null : nth(nth, period.granule());
      return granule == null ? null : new Dated(granule, period.anchor(), period.confidence() - 0.05, "counted in "
          + period.reason());
    }
    throw new IllegalArgumentException("no date of its own: " + spec);
  }

  private static LocalDate from(Ref ref, Situation at) {
    return ref instanceof Ref.Told ? at.story().lastOr(at.today()) : at.today();
  }

  private static LocalDate dayFrom(Ref ref, Situation at) {
    return ref instanceof Ref.Told ? at.story().lastDayOr(at.sentence(), at.today()) : at.today();
  }

  /** Steps from the creation time or from the date told before. */
  private static Dated stepped(Ref ref, Situation at, IntFunction<Granule> step) {
    if (ref instanceof Ref.Told told && at.story().last() != null) {
      return new Dated(step.apply(told.by()), Anchor.of(at.story().lastMention()), 0.8,
          "counted from the date told before");
    }
    int by = ref instanceof Ref.Shift shift ? shift.by() : ref instanceof Ref.Told told ? told.by() : 0;
    return Dated.byCreation(step.apply(by), 0.95, "counted from the creation time");
  }

  private Dated day(Day day, Situation at) {
    if (day.lunar()) {
      return lunarDay(day, at);
    }
    if (day.month() instanceof Ref.Given month) {
      if (day.year() instanceof Ref.Open && day.weekday() > 0) {
        var matching = withWeekday(day, month.number(), at);
        if (matching != null) {
          return matching;
        }
      }
      return yearly(day.year(), at, year -> dayOf(year, month.number(), day.day()), "day and month");
    }
    if (day.month() instanceof Ref.Open) {
      return dayOfOpenMonth(day, at);
    }
    return stepped(day.month(), at, n -> {
      var month = YearMonth.from(from(day.month(), at)).plusMonths(n);
      return dayOf(month.getYear(), month.getMonthValue(), day.day());
    });
  }

  private static Granule dayOf(int year, int month, int day) {
    return day > YearMonth.of(year, month).lengthOfMonth() ? null : Granule.day(LocalDate.of(year, month, day));
  }

  /** The year of a day whose weekday is said as well. */
  private static Dated withWeekday(Day day, int month, Situation at) {
    var matching = new ArrayList<Granule>();
    for (int year = at.today().getYear() - 1; year <= at.today().getYear() + 1; year++) {
      var granule = dayOf(year, month, day.day());
      if (granule != null && granule.first().getDayOfWeek().getValue() == day.weekday()) {
        matching.add(granule);
      }
    }
    return matching.isEmpty() ? null
        : Dated.byCreation(at.nearest().of(matching).granule(), 0.98, "year in which the weekday fits");
  }

  /** "ngày 15": of the month in which the story is, or nearest to the creation time. */
  private static Dated dayOfOpenMonth(Day day, Situation at) {
    var told = at.story().dayFor(at.sentence());
    var base = told == null ? at.today() : told.first();
    var candidates = new ArrayList<Granule>();
    for (int months = -1; months <= 1; months++) {
      var month = YearMonth.from(base).plusMonths(months);
      var granule = dayOf(month.getYear(), month.getMonthValue(), day.day());
      if (granule != null) {
        candidates.add(granule);
      }
    }
    var tense = told == null ? at.tense() : Tense.UNKNOWN;
    return Dated.byCreation(at.nearest(base, tense).of(candidates).granule(), 0.8, "day without its month");
  }

  private Dated lunarDay(Day day, Situation at) {
    if (day.month() instanceof Ref.Given month) {
      return yearly(day.year(), at,
          year -> Granule.day(lunar.toSolar(year, month.number(), day.day())), "lunar date");
    }
    var candidates = new ArrayList<Granule>();
    var today = lunar.toLunar(at.today());
    for (int months = -1; months <= 1; months++) {
      var firstOfMonth = at.today().minusDays(today.day() - 15L).plusMonths(months);
      var inside = lunar.toLunar(firstOfMonth);
      candidates.add(Granule.day(firstOfMonth.plusDays(day.day() - inside.day())));
    }
    return Dated.byCreation(at.nearest().of(candidates).granule(), 0.7, "lunar date, month not said");
  }

  private static Dated weekday(Weekday weekday, Situation at) {
    var day = DayOfWeek.of(weekday.iso());
    if (weekday.week() instanceof Ref.Shift || weekday.week() instanceof Ref.Told) {
      var found = stepped(weekday.week(), at,
          n -> Granule.day(Granule.monday(from(weekday.week(), at)).plusWeeks(n).plusDays(weekday.iso() - 1L)));
      return found;
    }
    var today = at.today();
    if (at.joined() != null && weekday.turn() == 0) {
      return Dated.byCreation(Granule.day(at.joined().with(TemporalAdjusters.nextOrSame(day))), 0.85,
          "weekday of a range");
    }
    if (weekday.turn() != 0) {
      var turned = weekday.turn() > 0 ? today.with(TemporalAdjusters.next(day))
          : today.with(TemporalAdjusters.previous(day));
      return Dated.byCreation(Granule.day(turned), 0.93, weekday.turn() > 0 ? "next weekday" : "last weekday");
    }
    var tense = at.tense();
    if (at.alone() && tense.direction() == 0) {
      return Dated.byCreation(Granule.day(today.with(TemporalAdjusters.next(day))), 0.8, "weekday to come");
    }
    boolean coming = tense.direction() > 0;
    var chosen = coming ? today.with(TemporalAdjusters.nextOrSame(day))
        : today.with(TemporalAdjusters.previousOrSame(day));
    return Dated.byCreation(Granule.day(chosen), tense.direction() == 0 ? 0.8 : 0.92,
        (coming ? "weekday after creation time" : "weekday before creation time") + cue(tense));
  }

  private static Dated week(Week week, Situation at) {
    if (week.weekend()) {
      return weekend(week, at);
    }
    if (week.week() instanceof Ref.Turn) {
      boolean ending = at.today().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
      return Dated.byCreation(Granule.week(ending ? at.today() : at.today().minusWeeks(1)), 0.85, "week that passes");
    }
    return stepped(week.week(), at, n -> Granule.week(from(week.week(), at).plusWeeks(n)));
  }

  /** On a Sunday "cuối tuần qua" is that weekend; early in a week a past "cuối tuần" is that of the week before. */
  private static Dated weekend(Week week, Situation at) {
    int today = at.today().getDayOfWeek().getValue();
    boolean open = week.week() instanceof Ref.Open;
    boolean lastOne = week.week() instanceof Ref.Shift shift && shift.by() == -1;
    if (open && at.tense().direction() < 0 && today <= 3) {
      return Dated.byCreation(Granule.weekend(at.today().minusWeeks(1)), 0.8, "last weekend" + cue(at.tense()));
    }
    if (lastOne && today == 7) {
      return Dated.byCreation(Granule.weekend(at.today()), 0.85, "weekend that ends");
    }
    return stepped(week.week(), at, n -> Granule.weekend(from(week.week(), at).plusWeeks(n)));
  }

  private Dated month(Month month, Mod mod, Situation at) {
    if (month.month() instanceof Ref.Given given) {
      if (month.lunar()) {
        return yearly(month.year(), at, year -> lunarMonth(year, given.number()), "lunar month");
      }
      return yearly(month.year(), at, year -> Granule.month(YearMonth.of(year, given.number())), "month");
    }
    var current = YearMonth.from(from(month.month(), at));
    if (month.month() instanceof Ref.Open && mod == Mod.END && at.tense().direction() < 0
        && at.today().getDayOfMonth() <= 12) {
      return Dated.byCreation(Granule.month(current.minusMonths(1)), 0.75, "end of last month" + cue(at.tense()));
    }
    return stepped(month.month(), at, n -> Granule.month(current.plusMonths(n)));
  }

  /** A lunar month stands for the month in which most of it lies. */
  private Granule lunarMonth(int year, int month) {
    return Granule.month(YearMonth.from(lunar.toSolar(year, month, 15)));
  }

  private static Dated quarter(Quarter quarter, Situation at) {
    if (quarter.quarter() instanceof Ref.Given given) {
      return yearly(quarter.year(), at,
          year -> Granule.quarter(LocalDate.of(year, given.number() * 3 - 2, 1)), "quarter");
    }
    return stepped(quarter.quarter(), at, n -> Granule.quarter(from(quarter.quarter(), at).plusMonths(3L * n)));
  }

  private static Dated year(Year year, Mod mod, Situation at) {
    if (year.beforeChrist() && year.year() instanceof Ref.Given given) {
      var value = String.format("BC%04d", given.number());
      return Dated.said(new Granule(value, LocalDate.of(1 - given.number(), 1, 1),
          LocalDate.of(1 - given.number(), 12, 31)),
          "year before Christ");
    }
    if (year.year() instanceof Ref.Open) {
      var tense = at.tense();
      int thisMonth = at.today().getMonthValue();
      boolean next = mod == Mod.START && tense.direction() > 0 && thisMonth >= 9;
      boolean last = mod == Mod.END && tense.direction() < 0 && thisMonth <= 6;
      int by = tense.strength() <= 0.5 ? 0 : next ? 1 : last ? -1 : 0;
      return Dated.byCreation(Granule.ofYear(at.today().getYear() + by), 0.85, "part of the year" + cue(tense));
    }
    if (year.year() instanceof Ref.Turn) {
      boolean ending = at.today().getMonthValue() >= LAST_MONTHS;
      return Dated.byCreation(Granule.ofYear(at.today().getYear() - (ending ? 0 : 1)), 0.8, "year that passes");
    }
    return yearly(year.year(), at, Granule::ofYear, "year");
  }

  private static Dated half(Half half, Situation at) {
    if (half.year() instanceof Ref.Open) {
      var part = year(new Year(Ref.OPEN, false), half.half() == 1 ? Mod.START : Mod.END, at);
      return Dated.byCreation(Granule.half(part.granule().first().getYear(), half.half()), 0.85, "half of the year");
    }
    return yearly(half.year(), at, year -> Granule.half(year, half.half()), "half of a year");
  }

  /** The n-th piece of a period; null where it lies outside. */
  private static Granule nth(NthOf nth, Granule period) {
    boolean fromEnd = nth.n() < 0;
    var edge = fromEnd ? period.last() : period.first();
    int steps = fromEnd ? nth.n() + 1 : nth.n() - 1;
    if (nth.weekday() > 0) {
      var day = DayOfWeek.of(nth.weekday());
      var first = edge.with(fromEnd ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day));
      return inside(period, Granule.day(first.plusWeeks(steps)));
    }
    return inside(period, switch (nth.unit()) {
      case DAY -> Granule.day(edge.plusDays(steps));
      // a week belongs to the period that most of its days lie in
      case WEEK -> Granule.week(edge.plusDays(fromEnd ? -HALF_A_WEEK : HALF_A_WEEK).plusWeeks(steps));
      case MONTH -> Granule.month(YearMonth.from(edge).plusMonths(steps));
      default -> Granule.quarter(edge.plusMonths(3L * steps));
    });
  }

  private static Granule inside(Granule period, Granule piece) {
    return piece.last().isBefore(period.first()) || piece.first().isAfter(period.last()) ? null : piece;
  }

  private static Dated decade(Ref decade, Situation at) {
    if (decade instanceof Ref.Given given) {
      int year = given.number();
      if (year < 100) {
        int century = at.today().getYear() / 100 * 100;
        year += year + century <= at.today().getYear() ? century : century - 100;
      }
      return Dated.said(Granule.decade(year), "decade");
    }
    return stepped(decade, at, n -> Granule.decade(from(decade, at).getYear() / 10 * 10 + 10 * n));
  }

  private static Dated century(Century century, Situation at) {
    if (century.century() instanceof Ref.Given given) {
      if (century.beforeChrist()) {
        var value = String.format("BC%02d", given.number() - 1);
        return Dated.said(new Granule(value, LocalDate.of(-100 * given.number() + 1, 1, 1),
            LocalDate.of(-100 * given.number() + 100, 12, 31)), "century before Christ");
      }
      return Dated.said(Granule.century(given.number()), "century");
    }
    return stepped(century.century(), at, n -> Granule.century((from(century.century(), at).getYear()) / 100 + 1 + n));
  }

  /** A date that is known but for its year. */
  private static Dated yearly(Ref year, Situation at, IntFunction<Granule> in, String what) {
    if (year instanceof Ref.Given given) {
      var granule = in.apply(given.number());
      return granule == null ? null : Dated.said(granule, what + ", year said");
    }
    if (year instanceof Ref.Shift || year instanceof Ref.Told) {
      int base = from(year, at).getYear();
      return in.apply(base) == null ? null : stepped(year, at, n -> in.apply(base + n));
    }
    int said = year instanceof Ref.Open ? at.story().yearSaidIn(at.sentence()) : 0;
    if (said != 0 && Math.abs(said - at.today().getYear()) > 1 && in.apply(said) != null) {
      return new Dated(in.apply(said), Anchor.of(at.story().lastMention()), 0.8, what + ", year said before");
    }
    var tense = at.tense();
    int narrated = year instanceof Ref.Open && tense.direction() <= 0 && tense != Tense.CAPTION
        ? at.story().narratedIn(at.sentence(), at.today().getYear()) : 0;
    if (narrated != 0 && in.apply(narrated) != null) {
      return new Dated(in.apply(narrated), Anchor.of(at.story().lastMention()), 0.75, what + ", year of the story");
    }
    if (year instanceof Ref.Open && at.alone() && tense.direction() == 0 && in.apply(at.today().getYear()) != null) {
      return Dated.byCreation(in.apply(at.today().getYear()), 0.8, what + ", this year");
    }
    var candidates = candidates(year, at.joined() == null ? at.today() : at.joined(), in);
    if (candidates.isEmpty()) {
      return null;
    }
    var choice = at.nearestYear().of(candidates);
    double confidence = choice.margin() > 120 ? 0.95 : choice.margin() > 40 ? 0.85 : 0.7;
    return Dated.byCreation(choice.granule(), confidence, what + ", year nearest to the creation time" + cue(tense));
  }

  private static List<Granule> candidates(Ref year, LocalDate today, IntFunction<Granule> in) {
    if (year instanceof Ref.Cycle cycle) {
      int behind = Math.floorMod(today.getYear() - 4 - cycle.place(), 60);
      var granule = in.apply(behind < 55 ? today.getYear() - behind : today.getYear() - behind + 60);
      return granule == null ? List.of() : List.of(granule);
    }
    var candidates = new ArrayList<Granule>();
    for (int i = today.getYear() - 1; i <= today.getYear() + 1; i++) {
      var granule = in.apply(i);
      boolean fits = granule != null && !(year instanceof Ref.Turn turn
          && (turn.direction() > 0 ? !granule.first().isAfter(today) : !granule.last().isBefore(today)));
      if (fits) {
        candidates.add(granule);
      }
    }
    return candidates;
  }

  private static String cue(Tense tense) {
    return tense.cue() == null ? "" : (tense.direction() > 0 ? ", future \"" : ", past \"") + tense.cue() + "\"";
  }
}
