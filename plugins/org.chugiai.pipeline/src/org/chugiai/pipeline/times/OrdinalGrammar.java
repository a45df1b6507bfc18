package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DateSpec.Month;
import org.chugiai.pipeline.times.DateSpec.NthOf;
import org.chugiai.pipeline.times.DateSpec.Year;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Meaning.Length;
import org.chugiai.pipeline.times.Meaning.Point;

/**
 * Reads pieces counted inside a period: "tuần đầu tiên của tháng 3", "ngày cuối cùng của năm 2021", "9 tháng đầu năm".
 */
final class OrdinalGrammar {

  private final Words words;
  private final Numbers numbers;
  private final PeriodGrammar periods;
  private final LengthGrammar lengths;

  OrdinalGrammar(Words words, PeriodGrammar periods, LengthGrammar lengths) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.periods = periods;
    this.lengths = lengths;
  }

  /** A piece of a period, or the length of several. */
  Found<Meaning> read(int index) {
    var piece = piece(index);
    return piece != null ? piece : firstFew(index);
  }

  private Found<Meaning> piece(int index) {
    int weekday = 0;
    int at;
    var unit = Unit.DAY;
    var day = words.match(Kind.WEEKDAY, index);
    if (day != null) {
      weekday = Integer.parseInt(day.what());
      at = day.end();
    } else if (words.is(index, "ngày", "tuần", "tháng", "quý", "năm")) {
      unit = Unit.valueOf(words.match(Kind.UNIT, index).what());
      at = words.are(index, "tuần", "lễ") ? index + 2 : index + 1;
    } else {
      return null;
    }
    var ordinal = ordinal(at);
    if (ordinal == null) {
      return null;
    }
    int begin = words.is(ordinal.end(), "của", "trong") ? ordinal.end() + 1 : ordinal.end();
    var period = period(begin);
    if (period == null || begin == ordinal.end() && ordinal.end() == at + 1) {
      return null;
    }
    return new Found<>(new Point(new NthOf(unit, weekday, ordinal.what(), period.what()), DayTime.OPEN, Mod.NONE),
        period.end());
  }

  /** đầu tiên, cuối cùng, thứ hai; -1 counts from the end. */
  private Found<Integer> ordinal(int index) {
    if (words.is(index, "đầu")) {
      return new Found<>(1, words.is(index + 1, "tiên") ? index + 2 : index + 1);
    }
    if (words.is(index, "cuối")) {
      return new Found<>(-1, words.is(index + 1, "cùng") ? index + 2 : index + 1);
    }
    if (words.is(index, "thứ")) {
      return words.is(index + 1, "nhất") ? new Found<>(1, index + 2) : numbers.between(1, 53, index + 1);
    }
    return null;
  }

  private Found<DateSpec> period(int index) {
    var whole = periods.whole(index);
    if (whole != null && (whole.what() instanceof Month || whole.what() instanceof Year)) {
      return whole;
    }
    return words.is(index, "tháng", "năm") ? periods.bare(index) : null;
  }

  /** "9 tháng đầu năm 2021", "10 ngày cuối tháng": a length inside a period. */
  private Found<Meaning> firstFew(int index) {
    var length = lengths.length(index);
    if (length == null || length.what().span().isVague() || !words.is(length.end(), "đầu", "cuối")
        || length.what().span().smallest().isOfClock()) {
      return null;
    }
    int at = words.is(length.end() + 1, "tiên", "cùng") ? length.end() + 2 : length.end() + 1;
    int begin = words.is(at, "của") ? at + 1 : at;
    var period = words.is(begin, "tuần") ? Found.longer(periods.whole(begin), periods.bare(begin)) : period(begin);
    return period == null ? null : new Found<>(new Length(length.what().span(), length.what().mod(), 0), period.end());
  }
}
