package org.chugiai.pipeline.times;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.pipeline.times.DateSpec.Away;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Meaning.Length;
import org.chugiai.pipeline.times.Meaning.Point;
import org.chugiai.pipeline.times.Span.Amount;

/** Reads lengths of time ("hơn 3 tuần qua", "hai tháng rưỡi") and the dates told by them ("3 ngày trước"). */
final class LengthGrammar {

  /** "khoảng hơn 3 năm" has two. */
  private static final int MOST_MODS = 2;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Words words;
  private final Numbers numbers;
  /** Where a length was asked for last, and what it was: several grammars ask at the same word. */
  private int lastIndex = -1;
  private Found<Length> last;

  LengthGrammar(Words words) {
    this.words = words;
    this.numbers = new Numbers(words);
  }

  /** How many, how exactly. */
  private record Quantity(BigDecimal number, Mod mod, boolean classifies) {
  }

  /** A duration, or a date that is so far away. */
  Found<Meaning> read(int index) {
    if (words.are(index, "cách", "đây") || words.are(index, "cách", "nay")) {
      var length = length(words.is(index + 2, "đúng", "tròn", "đã") ? index + 3 : index + 2);
      return length == null ? null : away(length, -1, false, length.end());
    }
    var length = length(index);
    return length == null ? null : inContext(index, length);
  }

  /** A duration without what tells its place in time. */
  Found<Length> length(int index) {
    if (index != lastIndex) {
      last = lengthAt(index);
      lastIndex = index;
    }
    return last;
  }

  private Found<Length> lengthAt(int index) {
    int at = index;
    var mod = Mod.NONE;
    for (int i = 0; i < MOST_MODS; i++) {
      var found = words.match(Kind.MOD, at);
      if (found != null) {
        mod = Mod.valueOf(found.what()).or(mod);
        at = found.end();
      }
    }
    var amounts = amounts(at);
    if (amounts == null) {
      return null;
    }
    if (at > index && words.is(at, "những", "các") && amounts.what().span().isVague()) {
      return null;
    }
    var first = amounts.what();
    return new Found<>(new Length(first.span(), mod.or(first.mod()), 0), amounts.end());
  }

  private Found<Length> amounts(int index) {
    var quantity = quantity(index);
    if (quantity == null) {
      return oneAndHalf(index);
    }
    var unit = unit(quantity.end());
    if (unit != null && isDayItself(index, unit)) {
      return null;
    }
    if (unit == null || isOrdinalOrName(unit.end()) || quantity.what().classifies() && isDecade(unit)
        || isImpossible(index, quantity.what(), unit)) {
      return null;
    }
    if (unit.what() == Unit.MONTH && quantity.end() - index > 1 && numbers.digits(1, 12, unit.end()) != null
        && unit(unit.end() + 1) == null) {
      return null;
    }
    var amounts = new ArrayList<Amount>();
    int end = add(amounts, quantity.what().number(), unit);
    while (amounts.size() < 4 && quantity.what().number() != null) {
      var more = more(amounts.get(amounts.size() - 1).unit(), end);
      if (more == null) {
        break;
      }
      amounts.add(more.what());
      end = more.end();
    }
    return new Found<>(new Length(new Span(simplest(amounts)), quantity.what().mod(), 0), end);
  }

  /** "ngày 1 tháng 13", "0 tháng", "7 giờ 61 phút", and "71H9" of a number plate. */
  private boolean isImpossible(int index, Quantity quantity, Found<Unit> unit) {
    boolean date = unit.what() == Unit.MONTH && words.is(index - 1, "ngày", "mùng", "mồng")
        && words.get(index).isNumber();
    int next = words.get(unit.end()).number();
    boolean hour = unit.what() == Unit.HOUR && next >= 0;
    return date || quantity.number() != null && quantity.number().signum() == 0
        || hour && next > 59 && words.is(unit.end() + 1, "phút")
        || hour && words.get(unit.end()).glued() && words.get(unit.end()).hasDigits(1, 1);
  }

  /** "cả năm ngoái" is last year, "vòng 21 hôm nay" today. */
  private boolean isDayItself(int index, Found<Unit> unit) {
    int end = unit.end();
    boolean shifted = words.is(index, "cả", "suốt", "trọn")
        && words.is(end, "ngoái", "nay", "này", "trước", "sau", "hôm", "thứ", "chủ", "kia");
    boolean digits = words.is(end - 1, "hôm") && words.get(index).isNumber()
        && (words.get(end).isNumber() || words.is(end, "nay", "qua", "kia", "thứ", "chủ", "đó", "ấy"));
    return shifted || digits;
  }

  /** Adds an amount and the half that may follow it ("rưỡi"); half hours are told in minutes. */
  private int add(List<Amount> amounts, BigDecimal number, Found<Unit> unit) {
    boolean half = words.is(unit.end(), "rưỡi", "rưởi");
    if (half && unit.what() == Unit.HOUR) {
      amounts.add(new Amount(number, Unit.HOUR));
      amounts.add(new Amount(BigDecimal.valueOf(30), Unit.MINUTE));
    } else {
      amounts.add(new Amount(half && number != null ? number.add(HALF) : number, unit.what()));
    }
    return half ? unit.end() + 1 : unit.end();
  }

  /** Half of a unit is told in a smaller one where that is exact. */
  private static List<Amount> simplest(List<Amount> amounts) {
    var first = amounts.get(0);
    if (amounts.size() > 1 || first.number() == null || first.number().compareTo(HALF) != 0) {
      return amounts;
    }
    return switch (first.unit()) {
      case HOUR -> List.of(new Amount(BigDecimal.valueOf(30), Unit.MINUTE));
      case MINUTE -> List.of(new Amount(BigDecimal.valueOf(30), Unit.SECOND));
      case DAY -> List.of(new Amount(BigDecimal.valueOf(12), Unit.HOUR));
      case YEAR -> List.of(new Amount(BigDecimal.valueOf(6), Unit.MONTH));
      case DECADE -> List.of(new Amount(BigDecimal.valueOf(5), Unit.YEAR));
      case CENTURY -> List.of(new Amount(BigDecimal.valueOf(50), Unit.YEAR));
      default -> amounts;
    };
  }

  /** "tháng rưỡi" is one and a half. */
  private Found<Length> oneAndHalf(int index) {
    var unit = unit(index);
    if (unit == null || !words.is(unit.end(), "rưỡi", "rưởi")) {
      return null;
    }
    var amounts = new ArrayList<Amount>();
    int end = add(amounts, BigDecimal.ONE, unit);
    return new Found<>(new Length(new Span(amounts), Mod.NONE, 0), end);
  }

  private Found<Amount> more(Unit larger, int index) {
    int at = words.is(index, "và") || words.is(index, ",") ? index + 1 : index;
    var number = numbers.decimal(at);
    if (number == null) {
      return null;
    }
    var unit = unit(number.end());
    if (unit == null || unit.what().compareTo(larger) >= 0 || isOrdinalOrName(unit.end())) {
      boolean minutes = larger == Unit.HOUR && at == index && number.what().intValue() < 60
          && words.get(at).isNumber() && (words.is(number.end(), "'", "’", "′") || words.get(at).glued());
      int mark = words.is(number.end(), "'", "’", "′") ? 1 : 0;
      return minutes ? new Found<>(new Amount(number.what(), Unit.MINUTE), number.end() + mark) : null;
    }
    return new Found<>(new Amount(number.what(), unit.what()), unit.end());
  }

  private Found<Quantity> quantity(int index) {
    var emphatic = words.is(index, "hàng") ? unit(index + 1) : null;
    boolean ages = emphatic != null && emphatic.what().compareTo(Unit.YEAR) > 0;
    if (emphatic != null && (ages || words.is(emphatic.end() - 1, "trời", "hồ") || words.is(emphatic.end(), "liền"))) {
      return new Found<>(new Quantity(null, Mod.NONE, false), index + 1);
    }
    var vague = words.match(Kind.VAGUE, index);
    if (vague != null && words.is(vague.end(), "đêm") && words.is(index, "nửa")) {
      return null;
    }
    if (vague != null) {
      boolean classifies = words.is(index, "những", "các");
      var number = vague.what().equals("X") ? null : new BigDecimal(vague.what());
      var counted = classifies ? numbers.decimal(vague.end()) : null;
      return counted == null || unit(counted.end()) == null
          ? new Found<>(new Quantity(number, Mod.NONE, classifies), vague.end())
          : new Found<>(new Quantity(counted.what(), Mod.NONE, true), counted.end());
    }
    var number = words.is(index - 1, "phần") ? null : numbers.decimal(index);
    if (number == null || words.get(index).isNumber() && isInsideNumber(index)) {
      return null;
    }
    var upper = upperEnd(number.end(), number.what());
    return upper != null ? upper : new Found<>(new Quantity(number.what(), Mod.NONE, false), number.end());
  }

  /** Whether the digits at an index belong to a longer number or identifier. */
  private boolean isInsideNumber(int index) {
    var before = words.get(index - 1);
    return words.get(index).glued() && (before.isSyllable()
        || words.is(index - 1, ".", ",", "/", "-") && before.glued() && words.get(index - 2).isNumber());
  }

  /** Upper end of a range such as "6-8 tuần", "hai, ba ngày", "một hai năm". */
  private Found<Quantity> upperEnd(int index, BigDecimal lower) {
    boolean linked = words.is(index, "-", "–", "đến", "tới", "hoặc", "hay", ",");
    int at = linked ? index + 1 : index;
    var upper = numbers.decimal(at);
    if (upper == null || upper.what().compareTo(lower) <= 0 || unit(upper.end()) == null) {
      return null;
    }
    boolean words2 = !linked && words.get(at).isSyllable();
    if (!linked && !words2 || words.is(index, ",") && words.get(at).isNumber()) {
      return null;
    }
    return new Found<>(new Quantity(upper.what(), Mod.APPROX, false), upper.end());
  }

  private Found<Unit> unit(int index) {
    var found = words.match(Kind.UNIT, index);
    var not = found == null ? null : words.match(Kind.NOT, index);
    if (not != null && not.end() > found.end()) {
      return null;
    }
    if (found != null) {
      return new Found<>(Unit.valueOf(found.what()), found.end());
    }
    if (words.is(index, "h") && words.get(index).glued()) {
      return new Found<>(Unit.HOUR, index + 1);
    }
    if (words.is(index, "s") && words.get(index - 1).isNumber() && words.has(Kind.LENGTH_SHIFT, index + 1)) {
      return new Found<>(Unit.SECOND, index + 1);
    }
    boolean minuteMark = words.is(index, "'", "’", "′") && words.get(index).glued() && words.get(index - 2).is("h");
    return minuteMark ? new Found<>(Unit.MINUTE, index + 1) : null;
  }

  /** "hai ngày 15 và 16/4", "hai năm 2014 và 2015", "18 tháng tuổi" are no lengths. */
  private boolean isOrdinalOrName(int index) {
    boolean numbered = words.is(index - 1, "ngày", "tháng") && words.get(index).hasDigits(1, 2)
        && words.is(index + 1, "và", "-", "–", "/", ",") && !words.has(Kind.UNIT, index + 1);
    return words.is(index, "tuổi") || numbered || words.is(index - 1, "năm") && words.get(index).hasDigits(4, 4);
  }

  /** "những năm 1990" is a decade. */
  private boolean isDecade(Found<Unit> unit) {
    return unit.what() == Unit.YEAR && (words.get(unit.end()).hasDigits(2, 4)
        || numbers.between(20, 90, unit.end()) != null);
  }

  /** Adds what tells where the length lies: qua, tới, nữa, trước, sau. */
  private Found<Meaning> inContext(int index, Found<Length> length) {
    int end = length.end();
    var said = length.what();
    boolean classifying = words.is(index, "những", "các");
    if (words.is(end, "nữa")) {
      return words.is(index - 1, "thêm") ? new Found<>(said, end) : away(length, 1, false, end + 1);
    }
    if (words.is(end, "sau", "trước") && classifying && said.span().isVague()) {
      return new Found<>(said, words.is(end + 1, "đó", "đây", "này") ? end + 2 : end + 1);
    }
    if (words.is(end, "sau", "trước") && !classifying) {
      if (words.is(index - 1, "suốt", "trong", "vòng", "dài") && words.is(end + 1, "đó", "đấy", "đây")) {
        return new Found<>(said, end + 2);
      }
      var away = beforeOrAfter(length, words.is(end, "sau") ? 1 : -1);
      return away != null ? away : new Found<>(said, end);
    }
    var side = words.match(Kind.LENGTH_SHIFT, end);
    if (side != null && !isMovement(end, side.end())) {
      return new Found<>(new Length(said.span(), said.mod(), Integer.parseInt(side.what())), side.end());
    }
    if (words.is(end, "này") && said.span().isVague()) {
      return new Found<>(said, end + 1);
    }
    return classifying && said.span().isVague() ? null : new Found<>(said, end);
  }

  /** "3 ngày sau", "hai năm trước đó", but not "3 ngày sau khi …" or "3 ngày sau cuộc gặp". */
  private Found<Meaning> beforeOrAfter(Found<Length> length, int direction) {
    int after = length.end() + 1;
    if (words.is(after, "đó", "đấy", "ấy")) {
      return away(length, direction, true, after + 1);
    }
    if (words.is(after, "đây")) {
      return away(length, direction, false, after + 1);
    }
    var next = words.get(after);
    boolean complete = !next.isSyllable() && next.shape() != Word.Shape.NUMBER || words.has(Kind.CLAUSE, after);
    return complete ? away(length, direction, direction > 0, after) : null;
  }

  private Found<Meaning> away(Found<Length> length, int direction, boolean told, int end) {
    return new Found<>(new Point(new Away(length.what().span(), direction, told), DayTime.OPEN, length.what().mod()),
        end);
  }

  /** "qua" and "tới" before a name are verbs or prepositions: "3 giờ tới Hà Nội". */
  private boolean isMovement(int begin, int end) {
    return end == begin + 1 && words.is(begin, "qua", "tới") && words.get(end).capital()
        && Movement.isNear(words, begin);
  }
}
