package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DateSpec.Century;
import org.chugiai.pipeline.times.DateSpec.DayBy;
import org.chugiai.pipeline.times.DateSpec.Decade;
import org.chugiai.pipeline.times.DateSpec.Half;
import org.chugiai.pipeline.times.DateSpec.Month;
import org.chugiai.pipeline.times.DateSpec.NthOf;
import org.chugiai.pipeline.times.DateSpec.Quarter;
import org.chugiai.pipeline.times.DateSpec.Season;
import org.chugiai.pipeline.times.DateSpec.Week;
import org.chugiai.pipeline.times.DateSpec.Year;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Meaning.Point;

/** Reads periods longer than a day: months, quarters, halves, seasons, years, decades, centuries and parts of them. */
final class PeriodGrammar {

  private final Words words;
  private final Numbers numbers;
  private final MonthGrammar months;

  PeriodGrammar(Words words, MonthGrammar months) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.months = months;
  }

  /** A period, with the part of it that is meant: "cuối tháng 11 năm ngoái". */
  Found<Point> read(int index) {
    var half = halfYear(index);
    if (half != null) {
      return half;
    }
    var portion = words.match(Kind.PORTION, index);
    if (portion != null) {
      return portion(Mod.valueOf(portion.what()), portion.end());
    }
    var whole = whole(index);
    boolean counted = words.is(index - 4, "lần", "vụ") && words.is(index - 3, "thứ");
    if (whole == null && words.is(index - 1, "trong") && !words.is(index - 2, "ngày", "buổi", "giờ") && words.get(index + 1).shape() != Word.Shape.NUMBER
        && (counted || !words.get(index + 1).isSyllable())) {
      whole = bare(index);
    }
    return whole == null ? null : new Found<>(new Point(whole.what(), DayTime.OPEN, Mod.NONE), whole.end());
  }

  private Found<Point> portion(Mod mod, int index) {
    if (mod == Mod.END && words.is(index, "tuần")) {
      var week = weekend(index);
      return new Found<>(new Point(week.what(), DayTime.OPEN, Mod.NONE), week.end());
    }
    var whole = whole(index);
    if (whole == null) {
      whole = bare(index);
    }
    return whole == null ? null : new Found<>(new Point(whole.what(), DayTime.OPEN, mod), whole.end());
  }

  private Found<DateSpec> weekend(int index) {
    var shift = months.shift(index + 1);
    return shift == null ? new Found<>(new Week(Ref.OPEN, true), index + 1)
        : new Found<>(new Week(shift.what(), true), shift.end());
  }

  /** A period without a number behind đầu, giữa, cuối: "cuối năm". */
  Found<DateSpec> bare(int index) {
    if (words.is(index + 1, "học", "thứ", "tài")) {
      return null;
    }
    boolean closes = !words.get(index + 1).isSyllable() && !words.get(index + 1).isNumber();
    DateSpec spec = switch (words.get(index).form()) {
      case "ngày" -> closes && words.has(Kind.PORTION, index - 1) ? new DayBy(new Ref.Shift(0)) : null;
      case "năm" -> new Year(Ref.OPEN, false);
      case "tháng" -> new Month(Ref.OPEN, Ref.OPEN, false);
      case "tuần" -> new Week(Ref.OPEN, false);
      case "quý", "quí" -> new Quarter(Ref.OPEN, Ref.OPEN);
      default -> null;
    };
    return spec == null ? null : new Found<>(spec, index + 1);
  }

  /** A whole period. */
  Found<DateSpec> whole(int index) {
    return switch (words.get(index).form()) {
      case "tháng" -> widen(months.month(index));
      case "năm" -> months.year(index);
      case "cùng" -> same(index + 1);
      case "sang" -> coming(index + 1);
      case "tuần" -> week(index);
      case "quý", "quí" -> quarter(index);
      case "thập" -> words.is(index + 1, "kỷ", "kỉ", "niên") ? decade(index + 2) : null;
      case "những", "các" -> words.is(index + 1, "năm") ? yearsOf(index + 2) : null;
      case "thế" -> words.is(index + 1, "kỷ", "kỉ") ? century(index + 2) : null;
      default -> !words.get(index).isNumber() ? season(index)
          : words.is(index + 1, "tcn") ? beforeChrist(index) : yearInDigits(index);
    };
  }

  /** "179 TCN". */
  private Found<DateSpec> beforeChrist(int index) {
    int year = words.get(index).glued() ? 0 : words.get(index).number();
    return year > 0 && year < 10_000 ? new Found<>(new Year(new Ref.Given(year), true), index + 2) : null;
  }

  /** "cùng năm", "cùng tháng": that of the date told before. */
  private Found<DateSpec> same(int index) {
    if (words.is(index, "năm") && !words.get(index + 1).isNumber() && !words.has(Kind.SHIFT, index + 1)) {
      return new Found<>(new Year(new Ref.Told(0), false), index + 1);
    }
    boolean month = words.is(index, "tháng") && months.month(index) == null;
    return month ? new Found<>(new Month(new Ref.Told(0), Ref.OPEN, false), index + 1) : null;
  }

  /** "sang năm", "sang tuần": the next one, but not "sang năm 2025" or "bước sang năm mới". */
  private Found<DateSpec> coming(int index) {
    boolean other = !words.is(index, "năm", "tháng", "tuần") || words.get(index + 1).isNumber()
        || words.is(index + 1, "thứ", "mới", "sau", "kế", "tiếp", "tới", "học") || words.has(Kind.MONTH, index + 1)
        || words.is(index - 2, "bước", "chuyển", "kéo", "dời", "lùi", "dài") || words.get(index + 1).capital();
    if (other) {
      return null;
    }
    var next = new Ref.Shift(1);
    return new Found<>(words.is(index, "năm") ? new Year(next, false)
        : words.is(index, "tháng") ? new Month(next, Ref.OPEN, false) : new Week(next, false), index + 1);
  }

  /** "2020" by itself, where what stands before shows that it is a year: "cùng kỳ 2020", "đầu 2015", "trước 2030". */
  private Found<DateSpec> yearInDigits(int index) {
    int year = words.get(index).hasDigits(4, 4) ? words.get(index).number() : 0;
    boolean bracketed = words.is(index - 1, "(") && words.is(index + 1, ")");
    if (year < 1900 || year > 2100 || words.get(index).glued() && !bracketed || goesOn(index + 1)) {
      return null;
    }
    boolean closes = !words.get(index + 1).isSyllable() || words.has(Kind.CLAUSE, index + 1)
        || words.is(index + 1, "tới");
    boolean announced = bracketed || words.beginsSentence(index) && words.endsSentence(index + 1)
        || words.is(index - 1, "đầu", "cuối", "giữa", "hồi", "từ", "đến", "tới", "trước", "sau", "vào", "sn")
        || words.are(index - 2, "cùng", "kỳ") || words.are(index - 2, "so", "với");
    return closes && announced || isOfName(index) ? new Found<>(new Year(new Ref.Given(year), false), index + 1) : null;
  }

  /** Whether the number goes on behind the digits: 2020.000, 2020%. */
  private boolean goesOn(int index) {
    return words.is(index, ".", ",", "-", "/", "%", ":") && words.get(index + 1).glued();
  }

  /** "Hiến pháp 2013", "UNCLOS 1982": the year of a treaty, a law, an event. */
  private boolean isOfName(int index) {
    boolean named = words.get(index - 1).capital() && !words.beginsSentence(index - 1)
        || words.get(index - 1).isSyllable() && words.get(index - 2).capital();
    return named && !words.has(Kind.UNIT, index + 1) && !words.has(Kind.COUNTED, index + 1)
        && !words.endsBefore(Kind.NUMBERED, index) && !words.endsBefore(Kind.UNIT, index);
  }

  private static Found<DateSpec> widen(Found<Month> month) {
    return month == null ? null : new Found<>(month.what(), month.end());
  }

  private Found<DateSpec> week(int index) {
    int number = words.is(index + 1, "thứ") ? index + 2 : index + 1;
    var week = numbers.digits(1, 53, number);
    if (week != null) {
      int year = words.is(week.end(), "của") ? week.end() + 1 : week.end();
      var said = words.is(year, "năm") ? months.year(year) : null;
      return said == null ? null : new Found<>(new NthOf(Unit.WEEK, 0, week.what(), said.what()), said.end());
    }
    var shift = months.passing(words.is(index + 1, "lễ") ? index + 2 : index + 1);
    return shift == null ? null : new Found<>(new Week(shift.what(), false), shift.end());
  }

  /** quý I/2021, quý 4 năm ngoái, quý đầu năm, quý này. */
  private Found<DateSpec> quarter(int index) {
    var number = Found.longer(numbers.between(1, 4, index + 1), numbers.roman(index + 1));
    if (words.is(index + 1, "đầu", "cuối") && words.is(index + 2, "năm")) {
      number = new Found<>(words.is(index + 1, "đầu") ? 1 : 4, index + 2);
    }
    if (number == null || number.what() > 4) {
      var shift = months.shift(index + 1);
      return shift == null ? null : new Found<>(new Quarter(shift.what(), Ref.OPEN), shift.end());
    }
    var year = months.yearAfter(number.end());
    int end = words.is(number.end(), "năm") ? number.end() + 1 : number.end();
    boolean named = words.is(index + 1, "đầu", "cuối");
    return year == null
        ? new Found<>(new Quarter(new Ref.Given(number.what()), Ref.OPEN), named ? end : number.end())
        : new Found<>(new Quarter(new Ref.Given(number.what()), year.what()), year.end());
  }

  /** nửa đầu năm 2021, 6 tháng cuối năm, nửa cuối tháng 3. */
  private Found<Point> halfYear(int index) {
    boolean half = words.is(index, "nửa");
    boolean six = words.is(index, "6", "sáu") && words.is(index + 1, "tháng");
    int at = half ? index + 1 : index + 2;
    if (!half && !six || !words.is(at, "đầu", "cuối", "sau")) {
      return null;
    }
    int which = words.is(at, "đầu") ? 1 : 2;
    int period = words.is(at + 1, "của") ? at + 2 : at + 1;
    if (words.is(period, "năm")) {
      var year = months.year(period);
      Ref said = year != null && year.what() instanceof Year given ? given.year() : Ref.OPEN;
      return new Found<>(new Point(new Half(which, said), DayTime.OPEN, Mod.NONE), year == null ? period + 1
          : year.end());
    }
    if (six) {
      return null;
    }
    var whole = Found.longer(whole(period), bare(period));
    return whole == null ? null
        : new Found<>(new Point(whole.what(), DayTime.OPEN, which == 1 ? Mod.START : Mod.END), whole.end());
  }

  /** mùa hè 2014, hè này, mùa đông năm ngoái; without "mùa" only where a year or này, tới … follows. */
  private Found<DateSpec> season(int index) {
    var season = words.match(Kind.SEASON, index);
    if (season == null) {
      return null;
    }
    int at = season.end();
    var year = months.yearAfter(at);
    if (year == null && !words.is(at, "-", "/", ".")) {
      year = months.shift(at);
      if (year != null && year.what() instanceof Ref.Shift shift) {
        Ref turned = shift.by() == 0 ? Ref.OPEN : new Ref.Turn(Integer.signum(shift.by()));
        year = new Found<>(turned, year.end());
      }
    }
    if (year == null) {
      return words.is(index, "mùa") ? new Found<>(new Season(season.what(), Ref.OPEN), at) : null;
    }
    return new Found<>(new Season(season.what(), year.what()), year.end());
  }

  /** What follows "thập niên": 1990, 90, 90 của thế kỷ 20, này, trước. */
  private Found<DateSpec> decade(int index) {
    var years = yearsOf(index);
    if (years != null) {
      return years;
    }
    var shift = months.shift(index);
    return shift == null ? null : new Found<>(new Decade(shift.what()), shift.end());
  }

  /** The number of a decade behind "thập niên" or "những năm". */
  private Found<DateSpec> yearsOf(int index) {
    var number = numbers.whole(index);
    if (number == null || number.what() % 10 != 0 || number.what() < 20
        || number.what() > 90 && !MonthGrammar.isYear(number.what()) || words.has(Kind.UNIT, number.end())) {
      return null;
    }
    int at = words.is(number.end(), "s") ? number.end() + 1 : number.end();
    int century = words.is(at, "của", "thuộc") ? at + 1 : at;
    if (number.what() < 100 && words.is(century, "thế")) {
      var said = century(century + 2);
      if (said != null && said.what() instanceof Century given && given.century() instanceof Ref.Given which) {
        return new Found<>(new Decade(new Ref.Given((which.number() - 1) * 100 + number.what())), said.end());
      }
      if (said != null) {
        return new Found<>(new Decade(new Ref.Given(1900 + number.what())), said.end());
      }
    }
    return new Found<>(new Decade(new Ref.Given(number.what())), at);
  }

  /** What follows "thế kỷ": 20, XX, thứ 10, III TCN, này, trước. */
  private Found<DateSpec> century(int index) {
    int at = words.is(index, "thứ") ? index + 1 : index;
    var number = Found.longer(numbers.between(1, 30, at), numbers.roman(at));
    if (number == null) {
      var shift = months.shift(index);
      return shift == null ? null : new Found<>(new Century(shift.what(), false), shift.end());
    }
    int end = number.end();
    boolean oldEra = words.is(end, "tcn") || words.are(end, "trước", "công", "nguyên");
    return new Found<>(new Century(new Ref.Given(number.what()), oldEra),
        !oldEra ? end : words.is(end, "tcn") ? end + 1 : end + 3);
  }
}
