package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DateSpec.Day;
import org.chugiai.pipeline.times.DateSpec.Month;
import org.chugiai.pipeline.times.DateSpec.Season;
import org.chugiai.pipeline.times.DateSpec.Weekday;
import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.DayTime.Part;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Meaning.Point;
import org.chugiai.pipeline.times.Meaning.Repeated;

/** Reads what recurs: mỗi ngày, hằng năm, chủ nhật hằng tuần, hai tuần một lần, 3 lần một ngày. */
final class SetGrammar {

  private final Words words;
  private final Numbers numbers;
  private final LengthGrammar lengths;
  private final ClockGrammar clocks;
  private final RelativeGrammar relatives;

  SetGrammar(Words words, LengthGrammar lengths, ClockGrammar clocks, RelativeGrammar relatives) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.lengths = lengths;
    this.clocks = clocks;
    this.relatives = relatives;
  }

  /** Something that recurs, beginning at a word; point is the date or time read there, or null. */
  Found<Meaning> read(int index, Found<Point> point) {
    var set = every(index);
    if (set == null) {
      set = timesPer(index);
    }
    if (set == null) {
      set = once(index);
    }
    if (set == null) {
      set = doubled(index);
    }
    if (set == null && point != null) {
      set = ofEach(point);
    }
    return set;
  }

  /** mỗi ngày, hằng tuần, mỗi 3 tháng, mỗi sáng, mỗi thứ Hai; "mỗi ngày 3 lần", "mỗi năm một lần". */
  private Found<Meaning> every(int index) {
    int begin = words.is(index, "cứ") ? index + 1 : index;
    var every = words.match(Kind.EVERY, begin);
    if (every == null && words.is(begin, "các", "những")) {
      var weekday = relatives.weekday(begin + 1);
      boolean open = weekday != null && weekday.what() instanceof Weekday day && day.week() == Ref.OPEN
          && day.turn() == 0
          && (words.is(begin + 1, "ngày") || words.is(begin + 1, "chủ"));
      return open ? new Found<>(new Repeated("XXXX-WXX-" + ((Weekday) weekday.what()).iso(), "EVERY", null),
          weekday.end())
          : null;
    }
    if (every == null || words.is(begin, "hàng") && words.is(every.end(), "nghìn", "trăm", "chục", "ngàn", "triệu")) {
      return null;
    }
    var recurring = recurring(every.end(), words.is(begin, "hàng", "hằng"));
    if (recurring == null) {
      return null;
    }
    var clock = recurring.what().equals("P1D") && words.is(recurring.end(), "lúc") ? clocks.clock(recurring.end() + 1)
        : null;
    if (clock != null) {
      var value = "XXXX-XX-XX" + ClockValue.of(clock.what()).suffix();
      return new Found<>(new Repeated(value, every.what(), null), clock.end());
    }
    var times = numbers.between(1, 99, recurring.end());
    if (times != null && words.is(times.end(), "lần")) {
      return new Found<>(new Repeated(recurring.what(), every.what(), times.what() + "X"), times.end() + 1);
    }
    return new Found<>(new Repeated(recurring.what(), every.what(), null), recurring.end());
  }

  /** What recurs, as a value. */
  private Found<String> recurring(int index, boolean plainUnit) {
    var unit = words.match(Kind.UNIT, index);
    if (unit != null) {
      boolean lasting = plainUnit && (Unit.valueOf(unit.what()).compareTo(Unit.YEAR) > 0 || words.is(unit.end(), "liền", "trời") || words.is(unit.end() - 1, "trời", "hồ"));
      boolean other = words.is(index, "tiếng", "hôm") || words.is(index, "năm")
          && words.is(index + 1, "người", "triệu");
      boolean night = words.is(index, "đêm");
      return lasting || other ? null
          : night ? new Found<>("XXXX-XX-XXTNI", unit.end())
          : new Found<>(Span.of(1, Unit.valueOf(unit.what())).value(), unit.end());
    }
    var weekday = relatives.weekday(index);
    if (weekday != null && weekday.what() instanceof Weekday day) {
      return new Found<>("XXXX-WXX-" + day.iso(), weekday.end());
    }
    if (words.are(index, "cuối", "tuần")) {
      return new Found<>("XXXX-WXX-WE", index + 2);
    }
    var part = clocks.part(index);
    var dayOfPart = part == null ? null : relatives.weekday(part.end());
    if (dayOfPart != null && dayOfPart.what() instanceof Weekday day) {
      return new Found<>("XXXX-WXX-" + day.iso() + "T" + part.what().code(), dayOfPart.end());
    }
    if (part != null) {
      return new Found<>("XXXX-XX-XXT" + part.what().code(), part.end());
    }
    var season = words.is(index, "mùa") ? words.match(Kind.SEASON, index) : null;
    if (season != null) {
      return new Found<>("XXXX-" + season.what(), season.end());
    }
    var length = plainUnit ? null : lengths.length(index);
    return length == null || length.what().span().isVague() ? null
        : new Found<>(length.what().span().value(), length.end());
  }

  /** 3 lần một ngày, 2 lần/tuần, một lần mỗi tháng. */
  private Found<Meaning> timesPer(int index) {
    var times = numbers.between(1, 99, index);
    if (times == null || !words.is(times.end(), "lần")) {
      return null;
    }
    int at = times.end() + 1;
    boolean per = words.is(at, "một", "mỗi", "1", "/", "hằng", "hàng", "trong");
    if (!per) {
      return null;
    }
    at += words.are(at, "trong", "một") || words.are(at, "trong", "1") ? 2 : words.is(at, "trong") ? 0 : 1;
    var unit = words.match(Kind.UNIT, at);
    if (unit == null || !words.is(at - 1, "một", "mỗi", "1", "/", "hằng", "hàng")) {
      return null;
    }
    return new Found<>(new Repeated(Span.of(1, Unit.valueOf(unit.what())).value(), null, times.what() + "X"),
        unit.end());
  }

  /** hai tuần một lần, 3 tháng/lần, cứ 5 năm một lần, một tuần hai lần, ngày 3 lần. */
  private Found<Meaning> once(int index) {
    int begin = words.is(index, "cứ") ? index + 1 : index;
    var bare = words.match(Kind.UNIT, begin);
    var length = lengths.length(begin);
    if (length == null && bare != null && words.is(begin, "ngày", "tuần", "tháng", "năm")) {
      var times = numbers.digits(1, 99, bare.end());
      return times != null && words.is(times.end(), "lần")
          ? repeated(Span.of(1, Unit.valueOf(bare.what())), times.what(), times.end() + 1) : null;
    }
    if (length == null || length.what().span().isVague()) {
      return null;
    }
    int at = length.end();
    if (words.is(at, "/") && words.is(at + 1, "lần")) {
      return repeated(length.what().span(), 1, at + 2);
    }
    var times = numbers.between(1, 99, at);
    return times != null && words.is(times.end(), "lần")
        ? repeated(length.what().span(), times.what(), times.end() + 1) : null;
  }

  private static Found<Meaning> repeated(Span span, int times, int end) {
    return new Found<>(new Repeated(span.value(), "EVERY", times + "X"), end);
  }

  /** đêm đêm, ngày ngày. */
  private Found<Meaning> doubled(int index) {
    if (!words.is(index, "ngày", "đêm", "sáng", "chiều", "tối") || !words.get(index + 1).is(words.get(index).form())) {
      return null;
    }
    var part = clocks.part(index);
    var value = part == null ? "P1D" : "XXXX-XX-XXT" + part.what().code();
    return new Found<>(new Repeated(value, "EVERY", null), index + 2);
  }

  /** 8 giờ sáng hằng ngày, chủ nhật hằng tuần, ngày 5 hằng tháng, 2/9 hằng năm. */
  private Found<Meaning> ofEach(Found<Point> point) {
    var every = words.match(Kind.EVERY, point.end());
    var unit = every == null ? null : words.match(Kind.UNIT, every.end());
    if (unit == null) {
      return null;
    }
    var date = template(point.what().date(), Unit.valueOf(unit.what()));
    if (date == null) {
      return null;
    }
    var time = point.what().time();
    var value = time instanceof Clock clock ? date + ClockValue.of(clock).suffix()
        : time instanceof Part part ? date + "T" + part.code() : date;
    return new Found<>(new Repeated(value, every.what(), null), unit.end());
  }

  /** The date with X for what recurs; null where the unit does not fit. */
  private static String template(DateSpec date, Unit unit) {
    if (date == DateSpec.OPEN) {
      return unit == Unit.DAY ? "XXXX-XX-XX" : null;
    } else if (date instanceof Weekday weekday) {
      return unit == Unit.WEEK ? "XXXX-WXX-" + weekday.iso() : null;
    } else if (date instanceof Day day && unit == Unit.MONTH && day.month() == Ref.OPEN) {
      return String.format("XXXX-XX-%02d", day.day());
    } else if (unit != Unit.YEAR) {
      return null;
    } else if (date instanceof Day day && day.month() instanceof Ref.Given month) {
      return String.format("XXXX-%02d-%02d", month.number(), day.day());
    } else if (date instanceof Month month && month.month() instanceof Ref.Given given) {
      return String.format("XXXX-%02d", given.number());
    }
    return date instanceof Season season ? "XXXX-" + season.code() : null;
  }
}
