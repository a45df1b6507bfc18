package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DateSpec.Away;
import org.chugiai.pipeline.times.DateSpec.Century;
import org.chugiai.pipeline.times.DateSpec.Day;
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
import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.DayTime.Part;
import org.chugiai.pipeline.times.Meaning.Point;
import org.chugiai.pipeline.times.TimeMention.Anchor;

/** Values of dates that only a creation time could tell, where there is none: X stands for what is not known. */
final class Undated {

  private static final String DAY = "XXXX-XX-XX";
  private static final int FEAST_LENGTH = 5;

  private Undated() {
  }

  /** What can be said of a point without a creation time. */
  static Resolved of(Point point) {
    var date = date(point.date());
    var time = point.time() instanceof Clock clock ? ClockValue.of(clock).suffix()
        : point.time() instanceof Part part ? "T" + part.code() : "";
    boolean clock = point.date() instanceof Away away && away.span().smallest().isOfClock();
    return new Resolved(time.isEmpty() && !clock ? "DATE" : "TIME", clock ? date + "TXX:XX" : date + time, point.mod(),
        null, null, Anchor.NONE, Anchor.NONE, Anchor.NONE, null, 0.5, "no creation time to count from");
  }

  private static String date(DateSpec spec) {
    if (spec instanceof Day day) {
      return day.lunar() ? DAY : "XXXX-" + two(day.month()) + "-" + two(new Ref.Given(day.day()));
    } else if (spec instanceof Weekday weekday) {
      return "XXXX-WXX-" + weekday.iso();
    } else if (spec instanceof Month month) {
      return "XXXX-" + (month.lunar() ? "XX" : two(month.month()));
    } else if (spec instanceof Quarter quarter) {
      return "XXXX-Q" + (quarter.quarter() instanceof Ref.Given given ? given.number() : "X");
    } else if (spec instanceof Half half) {
      return "XXXX-H" + half.half();
    } else if (spec instanceof Season season) {
      return "XXXX-" + season.code();
    } else if (spec instanceof Feast feast && feast.rule().length() == FEAST_LENGTH && feast.days() == 0) {
      return "XXXX-" + feast.rule();
    } else if (spec instanceof Week week) {
      return week.weekend() ? "XXXX-WXX-WE" : coarse(Unit.WEEK);
    } else if (spec instanceof Year || spec instanceof Decade || spec instanceof Century) {
      return coarse(Unit.YEAR);
    } else if (spec instanceof NthOf nth) {
      return coarse(nth.unit());
    }
    return spec instanceof Away away ? coarse(away.span().smallest()) : DAY;
  }

  private static String coarse(Unit unit) {
    return switch (unit) {
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR, DECADE, CENTURY, MILLENNIUM -> "XXXX";
      default -> DAY;
    };
  }

  private static String two(Ref ref) {
    return !(ref instanceof Ref.Given given) ? "XX" : given.number() < 10 ? "0" + given.number()
        : String.valueOf(given.number());
  }
}
