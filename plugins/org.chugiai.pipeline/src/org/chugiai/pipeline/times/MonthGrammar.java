package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DateSpec.Month;
import org.chugiai.pipeline.times.DateSpec.Year;
import org.chugiai.pipeline.times.Lexicon.Kind;

/** Reads months (tháng 6/2021, tháng Giêng, tháng này) and years (năm 2014, năm ngoái, năm Giáp Thìn, năm 40 TCN). */
final class MonthGrammar {

  private final Words words;
  private final Numbers numbers;

  MonthGrammar(Words words) {
    this.words = words;
    this.numbers = new Numbers(words);
  }

  /** A month, beginning at the word "tháng". */
  Found<Month> month(int index) {
    if (!words.is(index, "tháng")) {
      return null;
    }
    var name = name(index + 1);
    if (name == null) {
      var shift = shift(index + 1);
      return shift == null ? null : new Found<>(new Month(shift.what(), Ref.OPEN, false), shift.end());
    }
    boolean named = name.what().startsWith("L");
    boolean lunar = named || words.is(index + 1, "giêng") && words.isLunarText();
    var month = new Ref.Given(Integer.parseInt(named ? name.what().substring(1) : name.what()));
    int at = name.end();
    if (lunarMarkEnd(at) > at) {
      lunar = true;
      at = lunarMarkEnd(at);
    } else if (words.are(at, "dương", "lịch")) {
      at += 2;
    }
    var year = yearAfter(at);
    if (year == null) {
      year = turn(at);
    }
    return new Found<>(new Month(month, year == null ? Ref.OPEN : year.what(), lunar), year == null ? at : year.end());
  }

  /** What follows "tháng": a number up to 12 or a name; "L" before it marks a lunar month. */
  private Found<String> name(int index) {
    if (words.get(index).isNumber()) {
      var number = numbers.digits(1, 12, index);
      boolean decimal = words.is(index + 1, ",", ".") && words.get(index + 1).glued()
          && words.get(index + 2).shape() == Word.Shape.NUMBER && words.get(index + 2).glued()
          && !words.get(index + 2).hasDigits(4, 4);
      return number == null || decimal ? null : new Found<>(number.what().toString(), number.end());
    }
    var name = words.match(Kind.MONTH, index);
    boolean counts = name != null && words.is(index, "năm") && (words.has(Kind.SHIFT, index + 1)
        || words.is(index + 1, "ngoái"));
    return counts ? null : name;
  }

  /** End of "âm lịch" or "ta" behind a month, or the index itself. */
  int lunarMarkEnd(int index) {
    if (words.are(index, "(", "âm", "lịch", ")")) {
      return index + 4;
    }
    return words.is(index, "ta") ? index + 1 : words.are(index, "âm", "lịch") ? index + 2 : index;
  }

  /** The year behind a day or month: "/2014", "-2014", " năm 2014", " năm ngoái", " 2014". */
  Found<Ref> yearAfter(int index) {
    int at = index;
    if (words.is(at, "/", "-", "–", ".") || words.is(at, ",") && words.is(at + 1, "năm")) {
      at++;
    } else if (words.is(at, "của") && words.is(at + 1, "năm")) {
      at++;
    }
    if (words.are(at, "cùng", "năm") && at == index) {
      return new Found<>(new Ref.Told(0), at + 2);
    }
    if (words.is(at, "năm") && (at == index || words.is(index, ",", "của"))) {
      var year = year(at);
      return year != null && year.what() instanceof Year said && !said.beforeChrist()
          ? new Found<>(said.year(), year.end()) : null;
    }
    boolean plain = words.get(at).hasDigits(4, 4) && isYear(words.get(at).number()) && !isThousand(at)
        && (at > index || !words.has(Kind.COUNTED, at + 1));
    if (words.is(index, ",")) {
      boolean closes = words.get(index + 1).hasDigits(4, 4) && isYear(words.get(index + 1).number())
          && !words.get(index + 2).isSyllable() && !words.get(index + 2).glued();
      boolean ends = closes || words.is(index + 2, ".", ",", ")", ";") && !words.get(index + 3).isNumber();
      return ends && words.get(index + 1).hasDigits(4, 4) && isYear(words.get(index + 1).number())
          ? new Found<>(new Ref.Given(words.get(index + 1).number()), index + 2) : null;
    }
    return plain && !words.is(index, "của") ? new Found<>(new Ref.Given(words.get(at).number()), at + 1) : null;
  }

  /** "tới", "vừa qua", "này" behind a named month or day. */
  Found<Ref> turn(int index) {
    var shift = shift(index);
    if (shift == null || !(shift.what() instanceof Ref.Shift by) || words.is(index, "trước", "sau", "qua", "rồi", "nay")
        && shift.end() == index + 1) {
      return null;
    }
    return new Found<>(by.by() == 0 ? Ref.OPEN : new Ref.Turn(Integer.signum(by.by())), shift.end());
  }

  /** A year, beginning at the word "năm". */
  Found<DateSpec> year(int index) {
    if (!words.is(index, "năm")) {
      return null;
    }
    if (words.is(index + 1, "mới") && words.get(index + 2).hasDigits(4, 4) && isYear(words.get(index + 2).number())) {
      return new Found<>(new Year(new Ref.Given(words.get(index + 2).number()), false), index + 3);
    }
    var cycle = cycleYear(words.is(index + 1, "mới") ? index + 2 : index + 1);
    if (cycle != null) {
      return new Found<>(new Year(cycle.what(), false), cycle.end());
    }
    var number = numbers.whole(index + 1);
    if (number != null) {
      return numbered(index, number);
    }
    var shift = passing(index + 1);
    return shift == null ? null : new Found<>(new Year(shift.what(), false), shift.end());
  }

  /** As {@link #shift}; what is just passing ("năm qua", "tuần vừa qua") may be the one at whose end the text stands. */
  Found<Ref> passing(int index) {
    var shift = shift(index);
    return shift != null && (words.is(index, "qua") || words.are(index, "vừa", "qua"))
        ? new Found<>(new Ref.Turn(-1), shift.end()) : shift;
  }

  private Found<DateSpec> numbered(int index, Found<Integer> number) {
    int at = number.end();
    boolean oldEra = words.is(at, "tcn") || words.are(at, "trước", "công", "nguyên");
    boolean ourEra = words.is(at, "scn") || words.are(at, "sau", "công", "nguyên");
    if (oldEra || ourEra) {
      return new Found<>(new Year(new Ref.Given(number.what()), oldEra), words.is(at, "tcn", "scn") ? at + 1 : at + 3);
    }
    boolean digits = words.get(index + 1).isNumber();
    if (digits && number.end() != index + 2 || words.has(Kind.UNIT, at)
        && !words.is(at, "tháng", "ngày", "hôm", "đêm")) {
      return null;
    }
    if (isYear(number.what())) {
      return new Found<>(new Year(new Ref.Given(number.what()), false), at);
    }
    boolean announced = words.has(Kind.AT, index - 1) || words.beginsSentence(index);
    boolean closes = !words.get(at).isSyllable() || words.has(Kind.CLAUSE, at);
    if (digits && words.get(index + 1).hasDigits(2, 2) && number.what() >= 30 && announced && closes) {
      return new Found<>(new Year(new Ref.Given(1900 + number.what()), false), at);
    }
    boolean early = digits && number.what() >= 100 && number.what() < 1000 && (announced || closes);
    return early ? new Found<>(new Year(new Ref.Given(number.what()), false), at) : null;
  }

  /** "Giáp Thìn", which a year in digits may follow. */
  Found<Ref> cycleYear(int index) {
    var stem = words.match(Kind.STEM, index);
    var branch = stem == null ? null : words.match(Kind.BRANCH, stem.end());
    if (branch == null) {
      return null;
    }
    int tens = Integer.parseInt(stem.what());
    int twelves = Integer.parseInt(branch.what());
    if ((tens - twelves) % 2 != 0) {
      return null;
    }
    boolean bracket = words.is(branch.end(), "(");
    int at = bracket ? branch.end() + 1 : branch.end();
    // the number below 60 that leaves these remainders by ten and by twelve
    int place = Math.floorMod(6 * tens - 5 * twelves, 60);
    boolean old = bracket && words.get(at).hasDigits(3, 3) && (words.get(at).number() + 56) % 60 == place;
    boolean said = words.get(at).hasDigits(4, 4) && isYear(words.get(at).number());
    if ((said || old) && (!bracket || words.is(at + 1, ")"))) {
      return new Found<>(new Ref.Given(words.get(at).number()), bracket ? at + 2 : at + 1);
    }
    return new Found<>(new Ref.Cycle(place), branch.end());
  }

  /** What follows a unit: này, trước, tới … */
  Found<Ref> shift(int index) {
    var shift = words.match(Kind.SHIFT, index);
    if (shift == null) {
      return null;
    }
    boolean one = shift.end() == index + 1;
    boolean governs = one && words.is(index, "trước", "sau") && words.is(index + 1, "khi")
        && !words.is(index - 2, "hồi", "với")
        || one && words.is(index, "tiếp") && words.get(index + 1).isSyllable() && !words.has(Kind.CLAUSE, index + 1)
        || one && words.is(index, "tới") && leadsOn(index + 1);
    boolean moves = words.is(index, "tới", "qua") && shift.end() == index + 1 && words.get(shift.end()).capital()
        && Movement.isNear(words, index);
    return governs || moves ? null : new Found<>(Ref.of(shift.what()), shift.end());
  }

  /** Whether "tới" leads to the other end of a range: "từ 8/11 tới hết ngày 24/11". */
  private boolean leadsOn(int index) {
    return words.is(index, "hết", "ngày", "tháng", "năm", "nay", "cuối", "đầu", "giữa", "tận")
        || words.get(index).isNumber() && !words.has(Kind.COUNTED, index + 1);
  }

  static boolean isYear(int number) {
    return number >= 1000 && number < 3000;
  }

  private boolean isThousand(int index) {
    return words.is(index + 1, ".", ",") && words.get(index + 1).glued() && words.get(index + 2).hasDigits(3, 3)
        && words.get(index + 2).glued();
  }
}
