package org.chugiai.pipeline.times;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.pipeline.times.DateSpec.Day;
import org.chugiai.pipeline.times.DateSpec.Month;
import org.chugiai.pipeline.times.DateSpec.Year;
import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Meaning.Point;

/**
 * Reads ranges and lists whose members leave out what they share: "ngày 15, 16 và 17/4", "15-17/4",
 * "tháng 3 và 4/2015", "2010-2014", "từ 8 đến 10 giờ". Each member is an expression of its own.
 */
final class SeriesGrammar {

  private static final int MOST = 8;

  private final Words words;
  private final Numbers numbers;
  private final DayGrammar days;
  private final MonthGrammar months;
  private final ClockGrammar clocks;

  SeriesGrammar(Words words, DayGrammar days, MonthGrammar months, ClockGrammar clocks) {
    this.words = words;
    this.numbers = new Numbers(words);
    this.days = days;
    this.months = months;
    this.clocks = clocks;
  }

  /** A member that was read so far: its words and number. */
  private record Member(int begin, int end, int number) {
  }

  /** The members of a series that begins here; empty where none does. */
  List<Candidate> read(int index) {
    if (words.is(index, "tháng")) {
      return months(index);
    }
    var years = years(index);
    if (!years.isEmpty()) {
      return years;
    }
    var listed = days(index);
    return listed.isEmpty() ? clocks(index) : listed;
  }

  /** The next member's index behind a connector; -1 where none follows. */
  private int connected(int index) {
    if (words.is(index, "cho") && words.is(index + 1, "đến", "tới")) {
      return index + 2;
    }
    return words.is(index, "và", ",", "-", "–", "đến", "tới", "hoặc", "hay", "&") ? index + 1 : -1;
  }

  private List<Candidate> days(int index) {
    boolean headed = words.is(index, "ngày", "hôm");
    int at = headed ? index + 1 : index;
    if (!headed && (words.get(at).shape() != Word.Shape.NUMBER || words.get(at).glued())) {
      return List.of();
    }
    var first = numbers.digits(1, 31, at);
    boolean introduced = headed || words.beginsSentence(index)
        || words.is(index - 1, "từ", "các", "ngày", "đêm", "sáng", "chiều", "tối")
        || first != null && words.is(first.end(), "-", "–") && words.get(first.end()).glued()
        && (words.has(Kind.AT, index - 1) || words.get(first.end() + 1).number() > first.what());
    if (first == null || !introduced) {
      return List.of();
    }
    var members = new ArrayList<Member>();
    members.add(new Member(index, first.end(), first.what()));
    int end = first.end();
    while (members.size() < MOST) {
      int next = connected(end);
      if (next < 0) {
        return List.of();
      }
      int number = words.is(next, "ngày") ? next + 1 : next;
      boolean ranges = words.is(end, "đến", "tới");
      if (ranges && members.size() > 1 && isDash(members.get(1).begin() - 1)) {
        return List.of(); // "từ ngày 5-8 đến ngày 9-8": the hyphen leads to the month
      }
      var full = days.inSeries(number);
      if (full != null && (headed || words.is(number + 1, "/", "tháng") || ranges && words.is(index - 1, "từ"))) {
        return shared(members, new Candidate(next, full.end(), day(full.what())), full.what());
      }
      var more = numbers.digits(1, 31, number);
      if (more == null || more.what() <= members.get(members.size() - 1).number()) {
        return List.of();
      }
      members.add(new Member(next, more.end(), more.what()));
      end = more.end();
    }
    return List.of();
  }

  private boolean isDash(int index) {
    return words.is(index, "-", "–");
  }

  private static Point day(DateSpec date) {
    return new Point(date, DayTime.OPEN, Mod.NONE);
  }

  /** All members, with the month and year of the last. */
  private static List<Candidate> shared(List<Member> members, Candidate last, DateSpec date) {
    var all = new ArrayList<Candidate>();
    if (date instanceof Day full) {
      for (var member : members) {
        all.add(new Candidate(member.begin(), member.end(),
            day(new Day(member.number(), full.month(), full.year(), full.lunar()))));
      }
    }
    all.add(last);
    return all;
  }

  /** tháng 3 và 4/2015, tháng 10, 11-2000, tháng 5-6. */
  private List<Candidate> months(int index) {
    var first = numbers.digits(1, 12, index + 1);
    if (first == null) {
      return List.of();
    }
    var members = new ArrayList<Member>();
    members.add(new Member(index, first.end(), first.what()));
    Found<Ref> year = null;
    boolean firm = false;
    int end = first.end();
    while (members.size() < MOST && year == null) {
      int next = connected(end);
      var more = next < 0 ? null : numbers.digits(1, 12, next);
      if (more == null || words.has(Kind.UNIT, more.end()) && !words.is(more.end(), "năm") || isDecimal(more.end())) {
        break;
      }
      firm |= !words.is(end, ",");
      members.add(new Member(next, more.end(), more.what()));
      end = more.end();
      year = months.yearAfter(end);
    }
    boolean closes = year != null || firm && (!words.get(end).isSyllable() || words.has(Kind.CLAUSE, end));
    return members.size() < 2 || !closes || words.has(Kind.COUNTED, end) ? List.of() : monthsOf(members, year);
  }

  private boolean isDecimal(int index) {
    return words.is(index, ".", ",", "/") && words.get(index).glued() && words.get(index + 1).isNumber()
        && words.get(index + 1).glued() && !words.get(index + 1).hasDigits(4, 4);
  }

  private static List<Candidate> monthsOf(List<Member> members, Found<Ref> year) {
    var all = new ArrayList<Candidate>();
    for (int i = 0; i < members.size(); i++) {
      var member = members.get(i);
      boolean last = i == members.size() - 1;
      var month = new Month(new Ref.Given(member.number()), year == null ? Ref.OPEN : year.what(), false);
      all.add(new Candidate(member.begin(), last && year != null ? year.end() : member.end(), day(month)));
    }
    return all;
  }

  /** 2010-2014, năm 2000 và 2001, năm 2022, 2023 và 2024, từ 2010 đến 2014. */
  private List<Candidate> years(int index) {
    int at = words.is(index, "năm") ? index + 1 : index;
    if (!isYear(at) || at == index && words.get(at).glued() && !words.is(index - 1, "(", "“", "\"")) {
      return List.of();
    }
    var all = new ArrayList<Candidate>();
    all.add(new Candidate(index, at + 1, year(at)));
    boolean announced = at > index || words.is(at + 1, "-", "–") || words.is(index - 1, "từ", "giữa", "đoạn", "kỳ");
    int end = at + 1;
    while (announced && all.size() < MOST) {
      int next = connected(end);
      int number = words.is(next, "năm") ? next + 1 : next;
      boolean rises = next > 0 && isYear(number) && words.get(number).number() > words.get(end - 1).number();
      if (!rises || words.is(end, ",") && at == index
          || words.is(end, "-", "–") && words.is(number + 1, "-", "–") && words.get(number + 1).glued()) {
        break;
      }
      all.add(new Candidate(next, number + 1, year(number)));
      end = number + 1;
    }
    return all.size() < 2 ? List.of() : all;
  }

  private boolean isYear(int index) {
    return words.get(index).hasDigits(4, 4) && MonthGrammar.isYear(words.get(index).number())
        && !(words.is(index + 1, ".", ",", "/") && words.get(index + 1).glued() && words.get(index + 2).isNumber()
        && words.get(index + 2).glued()) && !words.has(Kind.COUNTED, index + 1);
  }

  private Point year(int index) {
    return day(new Year(new Ref.Given(words.get(index).number()), false));
  }

  /** "từ 8 đến 10 giờ sáng", "8-10h": the first hour is bare. */
  private List<Candidate> clocks(int index) {
    var first = words.get(index).glued() ? null : numbers.digits(0, 23, index);
    if (first == null || !words.is(first.end(), "-", "–", "đến", "tới")) {
      return List.of();
    }
    var second = clocks.clock(first.end() + 1);
    if (second == null || second.what().hour() <= first.what()) {
      return List.of();
    }
    boolean announced = words.is(index - 1, "từ", "lúc", "vào", "khoảng");
    boolean firm = second.what().part() != null || second.what().minute() >= 0;
    if (!announced && !firm || words.is(second.end(), "đồng", "qua", "mỗi", "nữa", "/")) {
      return List.of();
    }
    var clock = new Clock(first.what(), -1, -1, second.what().part(), null);
    return List.of(new Candidate(index, first.end(), new Point(DateSpec.OPEN, clock, Mod.NONE)));
  }
}
