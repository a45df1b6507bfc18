package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DateSpec.Day;
import org.chugiai.pipeline.times.DateSpec.Feast;
import org.chugiai.pipeline.times.Lexicon.Kind;

/** Reads days of the calendar: 30/12/2021, ngày 30 tháng 12, mùng 5 tháng Giêng, rằm tháng Bảy, 28 Tết. */
final class DayGrammar {

  private final Words words;
  private final Numbers numbers;
  private final MonthGrammar months;

  DayGrammar(Words words, MonthGrammar months) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.months = months;
  }

  /**
   * A day of the calendar.
   *
   * @param announced whether what stands before tells that a date comes, so that 30-12 is one
   */
  Found<DateSpec> read(int index, boolean announced) {
    var iso = iso(words.is(index, "ngày", "hôm") ? index + 1 : index);
    if (iso != null) {
      return iso;
    }
    if (words.is(index, "rằm")) {
      return fullMoon(index + 1);
    }
    if (words.is(index, "tháng")) {
      return monthFirst(index);
    }
    int at = index;
    boolean dayWord = words.is(at, "ngày", "hôm") && !words.is(at + 1, "nay", "qua", "kia");
    at += dayWord ? 1 : 0;
    boolean early = words.is(at, "mùng", "mồng", "mùng");
    at += early ? 1 : 0;
    var day = numbers.between(1, 31, at);
    if (day == null || day.what() > 10 && early || isTail(at) || words.get(at).hasDigits(3, 9)) {
      return null;
    }
    var tet = tet(day, early);
    if (tet != null) {
      return tet;
    }
    boolean strong = dayWord || early || announced;
    var date = withMonth(day, strong, early);
    if (date == null && (dayWord || early)) {
      date = alone(day, early);
    }
    return date;
  }

  /** "tháng Mười Hai 29, 2013", as papers in America write. */
  private Found<DateSpec> monthFirst(int index) {
    var month = months.month(index);
    var day = month == null || month.what().year() != Ref.OPEN ? null : numbers.digits(1, 31, month.end());
    boolean dated = day != null && words.is(day.end(), ",") && words.get(day.end() + 1).hasDigits(4, 4)
        && MonthGrammar.isYear(words.get(day.end() + 1).number());
    return dated ? new Found<>(new Day(day.what(), month.what().month(),
        new Ref.Given(words.get(day.end() + 1).number()), false), day.end() + 2) : null;
  }

  /** The last member of a series, which may be glued to the one before: 17/4 in "15-17/4". Its month is said. */
  Found<DateSpec> inSeries(int index) {
    var day = numbers.digits(1, 31, index);
    return day == null ? null : withMonth(day, true, false);
  }

  /** 2021-12-30. */
  private Found<DateSpec> iso(int index) {
    if (!words.get(index).hasDigits(4, 4) || isTail(index) || !words.is(index + 1, "-", "/")
        || !words.is(index + 3, words.get(index + 1).form()) || !words.get(index + 4).glued()) {
      return null;
    }
    int month = words.get(index + 2).number();
    int day = words.get(index + 4).number();
    return isDay(day, month) ? day(day, month, new Ref.Given(words.get(index).number()), index + 5) : null;
  }

  /** Whether digits at an index are glued to a number or letter before them. */
  private boolean isTail(int index) {
    var before = words.get(index - 1);
    return words.get(index).isNumber() && words.get(index).glued() && (before.isSyllable() && !before.is("ngày")
        || words.is(index - 1, ".", ",", "/", "-", ":", "+") && before.glued()
        && words.get(index - 2).shape() == Word.Shape.NUMBER);
  }

  private Found<DateSpec> withMonth(Found<Integer> day, boolean strong, boolean early) {
    int at = day.end();
    if (words.is(at, "tháng")) {
      var month = months.month(at);
      if (month == null) {
        return null;
      }
      var said = month.what();
      boolean counts = words.is(at + 1, "năm") && !words.get(at + 1).capital() && words.get(at + 2).hasDigits(4, 4);
      if (!strong && (counts || !(said.month() instanceof Ref.Given))) {
        return null;
      }
      return new Found<>(new Day(day.what(), said.month(), said.year(), said.lunar() || early && isJanuaryWord(at)),
          month.end());
    }
    return words.get(at - 1).isNumber() && !(early && words.is(at, "-", "–")) ? numeric(day.what(), at, strong) : null;
  }

  private boolean isJanuaryWord(int index) {
    return words.are(index, "tháng", "giêng");
  }

  /** What follows the day in 30/12, 30-12-2021, 30.12.2021. */
  private Found<DateSpec> numeric(int day, int index, boolean strong) {
    if (!words.is(index, "/", "-", ".", "–")) {
      return null;
    }
    boolean glued = words.get(index).glued() && words.get(index + 1).glued();
    int month = words.get(index + 1).hasDigits(1, 2) ? words.get(index + 1).number() : -1;
    if (!isDay(day, month) || !glued && !(strong && words.is(index, "-", "–", "/"))) {
      return null;
    }
    var separator = words.get(index).form();
    var year = numericYear(index + 2, separator);
    if (year != null && separator.equals(".") && !strong && words.get(year.end() - 1).hasDigits(2, 2)) {
      return null;
    }
    if (year != null) {
      return day(day, month, new Ref.Given(year.what()), lunarEnd(day, month, year.end()));
    }
    var behind = words.get(index + 3);
    boolean goesOn = words.is(index + 2, "/", "-", ".", ",") && words.get(index + 2).glued() && behind.glued()
        && (behind.shape() == Word.Shape.NUMBER || behind.isSyllable() && words.is(index + 2, "/", "-"))
        && !isRangeEnd(index + 2);
    boolean weak = separator.equals(".") || separator.equals("-") || separator.equals("–");
    if (goesOn || weak && !strong && months.turn(index + 2) == null && !isIntroduced(index, separator)) {
      return null;
    }
    return dayInYearSaid(day, month, index + 2);
  }

  /** "từ 12-10 với …": a preposition before, and nothing behind that the numbers could count. */
  private boolean isIntroduced(int index, String separator) {
    boolean from = words.is(index - 2, "từ", "vào", "hết");
    boolean until = words.is(index - 2, "đến", "tới") && words.get(index - 3).isNumber();
    return !separator.equals(".") && (from || until)
        && (words.has(Kind.CLAUSE, index + 2) || !words.get(index + 2).isSyllable() && !words.is(index + 2, "%"));
  }

  /** "30/12-5/1": the hyphen leads to the range's other end. */
  private boolean isRangeEnd(int index) {
    return words.is(index, "-", "–") && words.get(index + 1).isNumber() && words.is(index + 2, "/");
  }

  private int lunarEnd(int day, int month, int end) {
    return words.are(end, "dương", "lịch") ? end + 2 : end;
  }

  private Found<Integer> numericYear(int index, String separator) {
    boolean same = words.is(index, separator) || words.is(index, "-", "–") && (separator.equals("-")
        || separator.equals("–"));
    if (!same || !words.get(index + 1).isNumber()) {
      return null;
    }
    var digits = words.get(index + 1);
    if (digits.hasDigits(4, 4)) {
      return new Found<>(digits.number(), index + 2);
    }
    boolean two = digits.hasDigits(2, 2) && words.get(index).glued() && digits.glued()
        && !(words.is(index + 2, "/", ".", "-") && words.get(index + 2).glued() && words.get(index + 3).glued()
        && words.get(index + 3).shape() != Word.Shape.MARK && !words.get(index + 3).isEnd());
    return two ? new Found<>(digits.number() + (digits.number() > 50 ? 1900 : 2000), index + 2) : null;
  }

  private Found<DateSpec> dayInYearSaid(int day, int month, int index) {
    int at = months.lunarMarkEnd(index);
    boolean lunar = at > index;
    var year = months.yearAfter(at);
    if (year == null) {
      year = months.turn(at);
    }
    return new Found<>(new Day(day, new Ref.Given(month), year == null ? Ref.OPEN : year.what(), lunar),
        year == null ? at : year.end());
  }

  /** A day without a month: "ngày 5", "mùng 2", "ngày 5 hàng tháng" is left to the sets. */
  private Found<DateSpec> alone(Found<Integer> day, boolean early) {
    int at = day.end();
    boolean spelled = !early && !words.get(at - 1).isNumber();
    if (spelled && words.get(at).isSyllable() && !words.has(Kind.CLAUSE, at)
        || words.is(at, "/", "-", "–") && words.get(at).glued() && words.get(at + 1).isNumber() && !isDayRange(at)
        || words.is(at, ".", ",") && words.get(at + 1).isNumber() && words.get(at + 1).glued()
        || words.has(Kind.COUNTED, at) || words.has(Kind.UNIT, at) || words.is(at, "%")) {
      return null;
    }
    return new Found<>(new Day(day.what(), Ref.OPEN, Ref.OPEN, early), at);
  }

  private boolean isDayRange(int index) {
    return numbers.digits(1, 31, index + 1) != null && words.is(index, "-", "–");
  }

  private Found<DateSpec> fullMoon(int index) {
    var month = words.is(index, "tháng") ? months.month(index) : null;
    return month == null ? new Found<>(new Day(15, Ref.OPEN, Ref.OPEN, true), index)
        : new Found<>(new Day(15, month.what().month(), month.what().year(), true), month.end());
  }

  /** "mùng 2 Tết", "28 Tết": counted around the lunar new year. */
  private Found<DateSpec> tet(Found<Integer> day, boolean early) {
    var feast = words.is(day.end(), "tết") ? words.match(Kind.FEAST, day.end()) : null;
    if (feast == null || !feast.what().equals("L01-01") || !early && day.what() < 20) {
      return null;
    }
    var cycle = months.cycleYear(feast.end());
    var year = cycle != null ? cycle : months.yearAfter(feast.end());
    var rule = early ? feast.what() : "L12-" + day.what();
    return new Found<>(new Feast(rule, early ? day.what() - 1 : 0, year == null ? Ref.OPEN : year.what()),
        year == null ? feast.end() : year.end());
  }

  private static boolean isDay(int day, int month) {
    return month >= 1 && month <= 12 && day >= 1 && day <= java.time.Month.of(month).maxLength();
  }

  private Found<DateSpec> day(int day, int month, Ref year, int end) {
    return new Found<>(new Day(day, new Ref.Given(month), year, false), end);
  }
}
