package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DateSpec.DayBy;
import org.chugiai.pipeline.times.DateSpec.Feast;
import org.chugiai.pipeline.times.DateSpec.Weekday;
import org.chugiai.pipeline.times.Lexicon.Kind;

/** Reads days told without the calendar: hôm qua, thứ Hai tuần sau, chủ nhật tới, and feasts. */
final class RelativeGrammar {

  private final Words words;
  private final MonthGrammar months;

  RelativeGrammar(Words words, MonthGrammar months) {
    this.words = words;
    this.months = months;
  }

  /** hôm nay, ngày mai, hôm sau. */
  Found<DateSpec> day(int index) {
    var day = words.match(Kind.DAY, index);
    return day == null ? null : new Found<>(new DayBy(Ref.of(day.what())), day.end());
  }

  /** The day said behind a part of the day: nay in "sáng nay". */
  Found<DateSpec> dayOfPart(int index) {
    var day = words.match(Kind.PART_DAY, index);
    return day == null ? null : new Found<>(new DayBy(Ref.of(day.what())), day.end());
  }

  /** A weekday with the week or turn said: thứ Hai tuần sau, hôm chủ nhật, thứ Ba tới. */
  Found<DateSpec> weekday(int index) {
    int at = words.is(index, "ngày", "hôm") ? index + 1 : index;
    var name = words.match(Kind.WEEKDAY, at);
    if (name == null || isAbbreviation(at) && !isGivenShort(at)) {
      return null;
    }
    int iso = Integer.parseInt(name.what());
    int end = name.end();
    int weekWord = words.is(end, "của") || words.are(end, "cuối", "tuần") ? end + 1 : end;
    if (words.is(weekWord, "tuần")) {
      var week = months.shift(weekWord + 1);
      if (week != null) {
        return new Found<>(new Weekday(iso, week.what(), 0), week.end());
      }
    }
    var shift = months.shift(end);
    if (shift == null || words.is(end, "kia") || words.is(end, "nay", "hiện")) {
      return new Found<>(new Weekday(iso, Ref.OPEN, 0), end);
    }
    if (shift.what() instanceof Ref.Shift by) {
      return new Found<>(by.by() == 0 ? new Weekday(iso, new Ref.Shift(0), 0) : new Weekday(iso, Ref.OPEN, by.by()),
          shift.end());
    }
    int turn = shift.what() instanceof Ref.Told told ? told.by() : 0;
    return new Found<>(new Weekday(iso, new Ref.Told(turn), 0), shift.end());
  }

  private boolean isAbbreviation(int index) {
    return words.is(index, "t", "cn");
  }

  /** T2 … T7 and CN are weekdays only in capitals and alone. */
  private boolean isGivenShort(int index) {
    boolean glued = words.is(index, "cn") || words.get(index + 1).glued();
    int end = words.is(index, "cn") ? index + 1 : index + 2;
    boolean whole = glued && words.beginsSentence(index) && words.endsSentence(end);
    return whole || words.get(index).capital() && glued && !words.get(index).glued() && !words.get(end).glued()
        || words.get(index).capital() && glued && words.is(end, ",", ".", ")", "(");
  }

  /** A feast with its year. */
  Found<DateSpec> feast(int index) {
    var feast = words.match(Kind.FEAST, index);
    if (feast == null || words.is(index, "phục") && !words.get(index).capital()) {
      return null;
    }
    int at = feast.end();
    var year = months.yearAfter(at);
    if (year == null) {
      year = months.cycleYear(at);
      var said = year == null ? null : months.yearAfter(year.end());
      year = said == null ? year : said;
    }
    if (year == null) {
      year = months.turn(at);
    }
    return new Found<>(new Feast(feast.what(), 0, year == null ? Ref.OPEN : year.what()),
        year == null ? at : year.end());
  }
}
