package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DateSpec.Day;
import org.chugiai.pipeline.times.DateSpec.DayBy;
import org.chugiai.pipeline.times.DateSpec.Feast;
import org.chugiai.pipeline.times.DateSpec.Weekday;
import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.DayTime.Part;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Meaning.Point;

/**
 * Puts clock time, part of the day, weekday and day together in whatever order they come: "8h30 sáng thứ Hai (7/12)",
 * "sáng nay lúc 8 giờ", "20h35 (giờ GMT)", "thứ Ba, ngày 7/12".
 */
final class PointGrammar {

  private static final int MOST_COMPONENTS = 6;

  private final Words words;
  private final Numbers numbers;
  private final ClockGrammar clocks;
  private final DayGrammar days;
  private final RelativeGrammar relatives;

  PointGrammar(Words words, ClockGrammar clocks, DayGrammar days, RelativeGrammar relatives) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.clocks = clocks;
    this.days = days;
    this.relatives = relatives;
  }

  /** What was put together so far, up to a word. */
  private record Draft(DateSpec date, DayTime time, int end) {

    boolean isEmpty() {
      return date == DateSpec.OPEN && time == DayTime.OPEN;
    }

    boolean hasDate() {
      return date != DateSpec.OPEN;
    }

    Draft at(DateSpec newDate, int newEnd) {
      return new Draft(newDate, time, newEnd);
    }

    Draft at(DayTime newTime, int newEnd) {
      return new Draft(date, newTime, newEnd);
    }
  }

  /** A time or a day. */
  Found<Point> read(int index) {
    var first = words.match(Kind.MOD, index);
    var mod = first == null ? null : Found.longer(words.match(Kind.MOD, first.end()), first);
    boolean about = mod != null && !words.is(index, "trên", "dưới", "quá", "độ", "non");
    var portion = clocks.clock(index) != null || clocks.part(index) != null ? null : words.match(Kind.PORTION, index);
    int begin = about ? mod.end() : portion != null ? portion.end() : index;
    if (words.are(begin, "cùng", "ngày") && words.get(begin + 2).isNumber()) {
      return null;
    }
    var draft = new Draft(DateSpec.OPEN, DayTime.OPEN, begin);
    for (int i = 0; i < MOST_COMPONENTS; i++) {
      var longer = extend(draft);
      if (longer == null) {
        break;
      }
      draft = longer;
    }
    if (draft.isEmpty() || portion != null && (!draft.hasDate() || draft.time() != DayTime.OPEN)) {
      return null;
    }
    boolean exactly = about && !mod.what().equals("APPROX") && !(draft.time() instanceof Clock);
    if (exactly) {
      return null;
    }
    var said = about ? Mod.valueOf(mod.what()) : portion != null ? Mod.valueOf(portion.what()) : Mod.NONE;
    return new Found<>(new Point(draft.date(), draft.time(), said), draft.end());
  }

  private Draft extend(Draft draft) {
    int end = draft.end();
    var direct = component(draft, end, false);
    if (direct != null || draft.isEmpty()) {
      return direct;
    }
    var zoned = zone(draft);
    if (zoned != null) {
      return zoned;
    }
    if (words.is(end, "(")) {
      var inside = component(draft, end + 1, true);
      if (inside == null || !inside.hasDate()) {
        return null;
      }
      var note = clocks.zoneSaid(inside.end());
      int close = note == null ? inside.end() : note.end();
      return words.is(close, ")") ? new Draft(inside.date(), inside.time(), close + 1) : null;
    }
    return linked(draft);
  }

  private Draft zone(Draft draft) {
    if (draft.time() instanceof Clock clock && clock.zone() == null) {
      var zone = clocks.zone(draft.end());
      return zone == null ? null : draft.at(clock.withZone(zone.what()), zone.end());
    }
    boolean near = draft.time() instanceof Part || draft.date() instanceof Day || draft.date() instanceof Weekday;
    var note = near && !(draft.time() instanceof Clock) ? clocks.zoneSaid(draft.end()) : null;
    return note == null ? null : draft.at(draft.time(), note.end());
  }

  /** What follows a comma, "lúc", "vào" or "của". */
  private Draft linked(Draft draft) {
    int end = draft.end();
    if (draft.date() instanceof Day day && day.year() instanceof Ref.Given && words.is(end, ",", "-", "–", "|")
        && words.is(end + 2, ":")) {
      return clock(draft, end + 1);
    }
    if (words.is(end, ",", "-", "–")) {
      boolean full = words.is(end + 1, "ngày") || words.has(Kind.WEEKDAY, end + 1)
          || isLooseDay(draft) && words.get(end + 1).isNumber();
      var day = full ? day(draft, end + 1, true) : null;
      return day != null && !isRange(draft, end) ? day : null;
    }
    if (words.is(end, "lúc") || words.are(end, "vào", "lúc") || words.is(end, "khoảng") && draft.hasDate()) {
      return draft.hasDate() ? clock(draft, words.is(end, "vào") ? end + 2 : end + 1) : null;
    }
    boolean joins = draft.time() instanceof Clock && words.is(end, "của", "vào");
    return joins ? component(draft, end + 1, true) : null;
  }

  /** "thứ Hai - thứ Sáu" is a range. */
  private boolean isRange(Draft draft, int link) {
    return !words.is(link, ",") && !(draft.date() instanceof Weekday && !words.has(Kind.WEEKDAY, link + 1));
  }

  /** Whether a date may follow that says the same day more exactly. */
  private static boolean isLooseDay(Draft draft) {
    return draft.date() instanceof Weekday || draft.date() instanceof DayBy;
  }

  private Draft component(Draft draft, int index, boolean linked) {
    var clock = draft.isEmpty() || linked || draft.time() instanceof Part || draft.hasDate() ? clock(draft, index)
        : null;
    if (clock != null) {
      return clock;
    }
    boolean mayHavePart = !draft.hasDate() || words.is(index, "buổi");
    var part = mayHavePart ? part(draft, index) : null;
    return part != null ? part : day(draft, index, linked);
  }

  private Draft clock(Draft draft, int index) {
    if (draft.time() instanceof Clock) {
      return null;
    }
    var clock = clocks.clock(index);
    if (clock == null) {
      return null;
    }
    var said = clock.what();
    if (draft.time() instanceof Part part && said.part() == null) {
      said = said.withPart(part.code());
    } else if (draft.time() instanceof Part) {
      return null;
    }
    return draft.at(said, clock.end());
  }

  private Draft part(Draft draft, int index) {
    boolean free = draft.time() == DayTime.OPEN || draft.time() instanceof Clock clock && clock.part() == null;
    var part = free ? clocks.part(index) : null;
    if (part == null) {
      return null;
    }
    var code = part.what().code();
    return draft.at(draft.time() instanceof Clock clock ? clock.withPart(code) : part.what(), part.end());
  }

  private Draft day(Draft draft, int index, boolean linked) {
    boolean afterTime = draft.time() != DayTime.OPEN;
    if (afterTime && !draft.hasDate() && !linked) {
      var near = relatives.dayOfPart(index);
      if (near != null && (draft.time() instanceof Part || words.is(index, "mai") || hasPart(draft)
          || near.end() > index + 1)) {
        return draft.at(near.what(), near.end());
      }
    }
    boolean announced = afterTime || draft.hasDate() || words.is(index - 1, "(", "dịp", "lễ", "đợt");
    var found = relatives.weekday(index);
    if (found == null) {
      found = Found.longer(days.read(index, announced), Found.longer(relatives.day(index), relatives.feast(index)));
    }
    if (found == null && (draft.time() instanceof Part || hasPart(draft))) {
      found = dayAlone(index);
    }
    return found == null ? null : merge(draft, found);
  }

  private static boolean hasPart(Draft draft) {
    return draft.time() instanceof Clock clock && clock.part() != null;
  }

  /** "sáng 15", "đêm 30": a day without its month behind a part of the day. */
  private Found<DateSpec> dayAlone(int index) {
    var day = numbers.digits(1, 31, index);
    if (day == null) {
      return null;
    }
    boolean closes = !words.get(day.end()).isSyllable() && !words.get(day.end()).glued()
        || words.is(day.end(), ",", ".", ";", ")") && !words.get(day.end() + 1).isNumber()
        || words.is(day.end(), "và", "rạng", "đến", "tới", "tại", "ở")
        || day.what() > 12 && words.has(Kind.CLAUSE, day.end());
    return closes ? new Found<>(new Day(day.what(), Ref.OPEN, Ref.OPEN, false), day.end()) : null;
  }

  private static Draft merge(Draft draft, Found<DateSpec> found) {
    if (!draft.hasDate()) {
      return draft.at(found.what(), found.end());
    }
    if (found.what() instanceof Day day && draft.date() instanceof Weekday weekday) {
      return draft.at(day.on(weekday.iso()), found.end());
    }
    if (found.what() instanceof Day && (draft.date() instanceof DayBy || draft.date() instanceof Feast)) {
      return draft.at(found.what(), found.end());
    }
    if (found.what() instanceof Weekday weekday && draft.date() instanceof Day day && day.weekday() == 0) {
      return draft.at(day.on(weekday.iso()), found.end());
    }
    return null;
  }
}
