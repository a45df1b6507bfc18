package org.chugiai.pipeline.times;

import java.util.List;
import java.util.ListIterator;
import org.chugiai.pipeline.times.DateSpec.Day;
import org.chugiai.pipeline.times.DateSpec.DayBy;
import org.chugiai.pipeline.times.DateSpec.Month;
import org.chugiai.pipeline.times.DateSpec.Weekday;
import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.Meaning.Point;

/** Gives the first of two connected expressions what only the second says: "từ ngày 15 đến ngày 17/4". */
final class Sharing {

  private final Words words;

  Sharing(Words words) {
    this.words = words;
  }

  /** Completes the candidates of a text in place, from the last to the first. */
  void complete(List<Candidate> candidates) {
    Candidate next = null;
    for (ListIterator<Candidate> it = candidates.listIterator(candidates.size()); it.hasPrevious();) {
      var candidate = it.previous();
      if (next != null && candidate.meaning() instanceof Point first && next.meaning() instanceof Point second
          && areConnected(candidate.end(), next.begin())) {
        boolean between = first.mod() == Mod.MID && words.is(candidate.begin(), "giữa")
            && words.is(candidate.end(), "và") && next.begin() == candidate.end() + 1
            && first.date().getClass() == second.date().getClass() && second.mod() == Mod.NONE;
        var shared = complete(between ? new Point(first.date(), first.time(), Mod.NONE) : first, second);
        candidate = new Candidate(between ? candidate.begin() + 1 : candidate.begin(), candidate.end(), shared);
        it.set(candidate);
      }
      next = candidate;
    }
  }

  private boolean areConnected(int end, int begin) {
    if (begin == end) {
      return words.are(begin, "rạng", "sáng");
    }
    if (begin - end == 1) {
      return words.is(end, "đến", "tới", "-", "–", "và", "hoặc", "hay", ",");
    }
    return begin - end == 2 && (words.is(end, "cho", "và", "kéo") || words.is(end, ",") && words.is(begin - 1, "và"));
  }

  private static Point complete(Point first, Point second) {
    var date = date(first.date(), second.date());
    var time = first.time();
    boolean later = second.date() instanceof DayBy by && by.day() instanceof Ref.Told;
    if (date == DateSpec.OPEN && !later && time instanceof Clock && second.time() instanceof Clock) {
      date = second.date();
    }
    if (!later && time instanceof Clock one && one.part() == null && second.time() instanceof Clock other
        && other.part() != null
        && one.hour() < other.hour() && one.hour() <= 12) {
      time = one.withPart(other.part());
    }
    return new Point(date, time, first.mod());
  }

  private static DateSpec date(DateSpec first, DateSpec second) {
    if (first instanceof Day day) {
      return day(day, second);
    }
    if (first instanceof Month month && month.year() == Ref.OPEN && month.month() instanceof Ref.Given) {
      return second instanceof Month other && isSaid(other.year()) && other.month() instanceof Ref.Given
          ? new Month(month.month(), earlier(other.year(), number(month.month()) > number(other.month())),
          month.lunar())
          : first;
    }
    if (first instanceof Weekday weekday && weekday.week() == Ref.OPEN && weekday.turn() == 0
        && second instanceof Weekday other && weekday.iso() < other.iso()) {
      return new Weekday(weekday.iso(), other.week(), other.turn());
    }
    return first;
  }

  private static DateSpec day(Day day, DateSpec second) {
    if (!(second instanceof Day other)) {
      return day;
    }
    if (other.lunar() && !day.lunar() && day.month() instanceof Ref.Given && day.year() == Ref.OPEN) {
      return new Day(day.day(), day.month(), other.year(), true);
    }
    if (day.lunar() != other.lunar()) {
      return day;
    }
    if (day.month() == Ref.OPEN && other.month() != Ref.OPEN && day.day() < other.day()) {
      return new Day(day.day(), other.month(), other.year(), day.lunar(), day.weekday());
    }
    boolean yearless = day.year() == Ref.OPEN && isSaid(other.year()) && day.month() instanceof Ref.Given
        && other.month() instanceof Ref.Given;
    return yearless
        ? new Day(day.day(), day.month(), earlier(other.year(), number(day.month()) > number(other.month())),
        day.lunar(),
            day.weekday())
        : day;
  }

  private static boolean isSaid(Ref year) {
    return year instanceof Ref.Given || year instanceof Ref.Shift;
  }

  private static int number(Ref ref) {
    return ref instanceof Ref.Given given ? given.number() : 0;
  }

  /** The year, or the one before where the first month is the later one. */
  private static Ref earlier(Ref year, boolean before) {
    if (!before) {
      return year;
    }
    return year instanceof Ref.Given given ? new Ref.Given(given.number() - 1)
        : new Ref.Shift(((Ref.Shift) year).by() - 1);
  }
}
