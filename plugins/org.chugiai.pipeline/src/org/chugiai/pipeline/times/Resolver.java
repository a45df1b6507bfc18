package org.chugiai.pipeline.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.chugiai.pipeline.times.DateSpec.Away;
import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.DayTime.Part;
import org.chugiai.pipeline.times.Meaning.Length;
import org.chugiai.pipeline.times.Meaning.Point;
import org.chugiai.pipeline.times.Meaning.Reference;
import org.chugiai.pipeline.times.Meaning.Repeated;
import org.chugiai.pipeline.times.TimeMention.Anchor;

/** Turns what an expression says into TIMEX3's type and value. */
final class Resolver {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int HALF_MONTH = 15;

  private final DateResolver dates = new DateResolver();

  /** The value; null where there is no such date. */
  Resolved resolve(Meaning meaning, Situation at) {
    if (meaning instanceof Point point) {
      return point(point, at);
    }
    if (meaning instanceof Length length) {
      return Resolved.lasting(length.span(), length.mod(), length.side() > 0 ? Anchor.CREATION : Anchor.NONE,
          length.side() < 0 ? Anchor.CREATION : Anchor.NONE, length.side() < 0 ? "length up to the creation time"
              : length.side() > 0 ? "length from the creation time on" : "length");
    }
    if (meaning instanceof Repeated repeated) {
      return new Resolved("SET", repeated.value(), Mod.NONE, repeated.quant(), repeated.freq(), Anchor.NONE,
          Anchor.NONE,
          Anchor.NONE, null, 0.9, "recurring time");
    }
    var reference = (Reference) meaning;
    return Resolved.vague(reference.value(), 0.9, "vague reference");
  }

  private Resolved point(Point point, Situation at) {
    if (point.date() instanceof DateSpec.Decade decade && decade.decade() instanceof Ref.Shift shift
        && shift.by() == -1) {
      return Resolved.lasting(Span.of(1, Unit.DECADE), point.mod(), Anchor.NONE, Anchor.CREATION, "the ten years past");
    }
    if (point.date() instanceof Away away) {
      return away(away, point.mod(), at);
    }
    var dated = point.date() == DateSpec.OPEN ? ofStory(at) : dates.resolve(point.date(), point.mod(), at);
    if (dated == null) {
      return null;
    }
    if (point.time() instanceof Part part) {
      return Resolved.at("TIME", dated.granule().value() + "T" + part.code(), point.mod(), dated);
    }
    if (point.time() instanceof Clock clock) {
      var reading = ClockValue.of(clock);
      var granule = reading.nextDay() ? Granule.day(dated.granule().first().plusDays(1)) : dated.granule();
      return Resolved.at("TIME", granule.value() + reading.suffix(), point.mod(), dated);
    }
    return Resolved.at("DATE", dated.granule().value(), point.mod(), dated);
  }

  /** The day of a time that says none. */
  private static Dated ofStory(Situation at) {
    var told = at.story().dayFor(at.sentence());
    return told == null ? Dated.byCreation(Granule.day(at.today()), 0.65, "time of the creation day")
        : new Dated(told, Anchor.of(at.story().dayMention()), 0.85, "time of the day told before");
  }

  private Resolved away(Away away, Mod mod, Situation at) {
    var span = away.span();
    boolean told = away.told() && !(at.alone() && at.story().last() == null);
    var anchor = told && at.story().last() != null ? Anchor.of(at.story().lastMention()) : Anchor.CREATION;
    boolean anchored = !told || at.story().last() != null;
    if (span.isVague() && !told) {
      return Resolved.vague(away.direction() < 0 ? "PAST_REF" : "FUTURE_REF", 0.8,
          "vague distance from the creation time");
    }
    var base = away.told() ? at.story().lastOr(at.today()) : at.today();
    if (span.smallest().isOfClock()) {
      return awayByClock(away, mod, anchor, at);
    }
    var granule = anchored && !span.isVague() ? step(span, away.direction(), base) : null;
    if (granule == null) {
      return Resolved.lasting(span, mod, Anchor.NONE, Anchor.NONE, "length before or after something told");
    }
    return Resolved.at("DATE", granule.value(), mod,
        new Dated(granule, anchor, away.told() ? 0.8 : 0.9, "distance from the "
            + (away.told() ? "date told before" : "creation time")));
  }

  /** "30 phút nữa" is a time where the creation time has a clock time, else a length that begins or ends then. */
  private static Resolved awayByClock(Away away, Mod mod, Anchor anchor, Situation at) {
    var span = away.span();
    if (away.told() || at.created().time() == null || !span.isCountable()) {
      boolean past = away.direction() < 0;
      return Resolved.lasting(span, mod, past || away.told() ? Anchor.NONE : Anchor.CREATION,
          past && !away.told() ? Anchor.CREATION : Anchor.NONE, "length before or after");
    }
    var moment = LocalDateTime.of(at.today(), at.created().time());
    for (var amount : span.amounts()) {
      moment = moment.plus(away.direction() * amount.number().longValue() * amount.unit().size(),
          amount.unit().chronoUnit());
    }
    boolean seconds = span.smallest() == Unit.SECOND;
    var value = seconds ? moment.withNano(0).toString() : moment.toLocalDate() + "T"
        + moment.toLocalTime().toString().substring(0, 5);
    return Resolved.at("TIME", value, mod,
        new Dated(Granule.day(moment.toLocalDate()), anchor, 0.9, "distance from the creation time"));
  }

  /** The date so far away, as coarse as the smallest unit; null where it cannot be counted. */
  private static Granule step(Span span, int direction, LocalDate base) {
    var day = base;
    var finest = span.smallest();
    for (var amount : span.amounts()) {
      var number = amount.number();
      if (!amount.isWhole()) {
        boolean halfMonth = amount.unit() == Unit.MONTH && number.remainder(BigDecimal.ONE).compareTo(HALF) == 0;
        if (halfMonth) {
          day = day.plusMonths(direction * number.longValue()).plusDays(direction * HALF_MONTH);
          finest = Unit.DAY;
          continue;
        }
        if (amount.unit() != Unit.YEAR) {
          return null;
        }
        number = number.multiply(BigDecimal.valueOf(12));
        finest = Unit.MONTH;
        day = day.plusMonths(direction * number.longValue());
        continue;
      }
      if (number.longValue() > 100_000) {
        return null;
      }
      day = day.plus(direction * number.longValue() * amount.unit().size(), amount.unit().chronoUnit());
    }
    if (day.getYear() < 1 || day.getYear() > 9999) {
      return null;
    }
    return switch (finest) {
      case WEEK -> Granule.week(day);
      case MONTH -> Granule.month(YearMonth.from(day));
      case QUARTER -> Granule.quarter(day);
      case YEAR -> Granule.ofYear(day.getYear());
      case DECADE -> Granule.decade(day.getYear() / 10 * 10);
      case CENTURY, MILLENNIUM -> Granule.century(day.getYear() / 100 + 1);
      default -> Granule.day(day);
    };
  }
}
