package org.chugiai.pipeline.times;

import java.util.List;
import org.chugiai.pipeline.times.DateSpec.Day;
import org.chugiai.pipeline.times.DateSpec.DayBy;
import org.chugiai.pipeline.times.DateSpec.Feast;
import org.chugiai.pipeline.times.DateSpec.Season;
import org.chugiai.pipeline.times.DateSpec.Weekday;
import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.DayTime.Part;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Meaning.Length;
import org.chugiai.pipeline.times.Meaning.Point;
import org.chugiai.pipeline.times.Meaning.Reference;

/** Turns away what reads like a time but is none: ordinals, fractions, scores, street names, numbers of decrees. */
final class LookAlikes {

  private final Words words;

  LookAlikes(Words words) {
    this.words = words;
  }

  /** Whether an expression is none. */
  boolean rejects(Candidate candidate) {
    int begin = candidate.begin();
    int end = candidate.end();
    if (candidate.meaning() instanceof Point point) {
      return rejectsPoint(point, begin, end);
    }
    if (candidate.meaning() instanceof Length length) {
      return rejectsLength(length, begin, end);
    }
    return candidate.meaning() instanceof Reference && rejectsReference(begin, end);
  }

  /** Whether a series of numbers is no series of dates. */
  boolean rejectsSeries(List<Candidate> series) {
    var first = series.get(0);
    boolean number = words.get(first.begin()).isNumber();
    int end = series.get(series.size() - 1).end();
    return number && (words.endsBefore(Kind.NUMBERED, first.begin()) || isGluedToName(end));
  }

  private boolean isGluedToName(int end) {
    return words.is(end, "/", "-") && words.get(end).glued() && words.get(end + 1).glued()
        && words.get(end + 1).isSyllable();
  }

  private boolean rejectsPoint(Point point, int begin, int end) {
    if (point.time() instanceof Part && point.date() == DateSpec.OPEN) {
      return !isPartAlone(begin, end);
    }
    if (point.time() instanceof Clock clock && point.date() == DateSpec.OPEN) {
      return clock.part() == null && rejectsBareClock(clock, begin, end);
    }
    if (point.time() != DayTime.OPEN) {
      return false;
    }
    if (point.date() instanceof Weekday weekday) {
      return weekday.week() == Ref.OPEN && (weekday.turn() == 0 || isOneWordTurn(begin, end))
          && rejectsWeekday(begin, end);
    }
    if (point.date() instanceof Day day) {
      int number = afterMod(begin);
      return words.get(number).isNumber() && (words.is(begin, "hơn", "gần") || rejectsNumericDay(day, number, end));
    }
    if (point.date() instanceof DayBy) {
      return words.is(begin, "mai") && end == begin + 1 && !isTomorrow(begin);
    }
    if (point.date() instanceof Season season) {
      boolean named = season.year() == Ref.OPEN || words.is(begin - 1, "hội", "olympic");
      return named && words.endsBefore(Kind.NUMBERED, begin);
    }
    boolean abroad = point.date() instanceof Feast feast && feast.rule().equals("09-02") && words.get(end).capital()
        && !words.is(end, "việt");
    return abroad || point.date() instanceof Feast && words.is(begin, "tết") && end == begin + 1
        && !words.has(Kind.AT, begin - 1) && !words.beginsSentence(begin)
        && !words.is(begin - 1, "mùa", "cận", "giáp", "ngày");
  }

  private int afterMod(int begin) {
    var mod = words.match(Kind.MOD, begin);
    return mod == null ? begin : mod.end();
  }

  /** A part of the day without its day: only where it is named as one. */
  private boolean isPartAlone(int begin, int end) {
    if (words.is(begin - 1, "một", "mọi", "những", "các", "từng", "mấy", "hai", "ba")) {
      return false;
    }
    return words.is(begin, "buổi", "ban", "rạng", "đầu", "cuối") || words.is(begin, "đêm")
        && words.is(begin + 1, "khuya")
        || words.is(end - 1, "khuya") && end > begin + 1
        || words.beginsSentence(begin) && words.endsSentence(end);
  }

  private boolean rejectsBareClock(Clock clock, int begin, int end) {
    if (words.is(end - 1, "g")) {
      return !words.is(begin - 1, "lúc", "vào", "từ", "đến", "khoảng");
    }
    boolean colon = words.is(begin + 1, ":") && clock.zone() == null;
    boolean announced = words.has(Kind.AT, begin - 1) || words.beginsSentence(begin)
        || words.is(begin - 1, "(", ",", "-", "–", "|", "khoảng", "đúng");
    return colon && !announced || clock.minute() < 0 && words.get(begin).is("không");
  }

  /** "thứ hai tới": the word may also lead to a place. */
  private boolean isOneWordTurn(int begin, int end) {
    return words.has(Kind.WEEKDAY, end - 3) && end - 3 >= begin && words.get(end).isSyllable()
        && !words.has(Kind.CLAUSE, end);
  }

  /** "thứ hai" is an ordinal unless something shows that it is a day. */
  private boolean rejectsWeekday(int begin, int end) {
    boolean sunday = words.is(end - 1, "nhật", "cn");
    if (words.is(begin - 1, "lần", "người", "hạng", "vị", "xếp", "đứng")) {
      return true;
    }
    if (words.is(begin, "t", "cn")) {
      boolean announced = words.has(Kind.AT, begin - 1) && !words.is(begin - 1, "và", "tại", "trong");
      return !announced && !(words.beginsSentence(begin) && !words.get(end).isSyllable());
    }
    if (words.is(begin, "hôm") || sunday) {
      return false;
    }
    if (words.get(end - 1).capital() || words.is(begin - 1, "vào", "hôm", "từ", "sáng", "trưa", "chiều", "tối", "đêm",
        "kể", "sang")) {
      return false;
    }
    if (words.is(begin - 1, "đến", "tới", "hết", "trước", "sau", "qua", "-", "–") && !words.is(end, "của")) {
      return false;
    }
    boolean whole = words.beginsSentence(begin)
        && (words.endsSentence(end) || !words.get(end).isSyllable() && !words.is(end, ",", ":"));
    boolean dated = words.is(begin, "ngày")
        && (words.is(begin - 1, "các", "mỗi", "những", "đến", "tới", "hết", "trước", "sau", "qua")
        || words.beginsSentence(begin));
    return !whole && !(dated && !words.is(end, "của", "liên", "kể", "trong"));
  }

  /** d/m without a day noun: a fraction, a street, the number of a decree, a score? */
  private boolean rejectsNumericDay(Day day, int begin, int end) {
    if (isGluedToName(end) || words.is(end, "%") || words.endsBefore(Kind.NUMBERED, begin)) {
      return true;
    }
    if (day.year() != Ref.OPEN || words.is(begin + 1, "tháng")) {
      return false;
    }
    if (words.has(Kind.COUNTED, end)) {
      return true;
    }
    boolean ranges = words.is(begin - 1, "-", "–", "và", ",") && words.get(begin - 2).isNumber()
        && words.is(begin - 3, "/");
    boolean announced = ranges || words.has(Kind.AT, begin - 1) || words.is(begin - 1, "(") && words.is(end, ")");
    int month = day.month() instanceof Ref.Given given ? given.number() : 0;
    boolean fraction = day.day() < month && day.day() <= 3;
    boolean counts = words.get(end).isSyllable() && !words.get(end).capital() && !words.has(Kind.CLAUSE, end);
    return words.has(Kind.UNIT, end) && !words.is(end, "đêm", "năm") || counts && (fraction || !announced)
        || !announced && (fraction || words.is(begin - 1, ")", "+", "x", "="));
  }

  private boolean isTomorrow(int begin) {
    return !words.get(begin).capital() && (words.has(Kind.CLAUSE, begin + 1) || !words.get(begin + 1).isSyllable()
        || words.is(begin + 1, "lúc")) || words.beginsSentence(begin) && words.endsSentence(begin + 1);
  }

  private boolean rejectsLength(Length length, int begin, int end) {
    boolean one = words.is(begin, "một") && end == begin + 2;
    if (one && (words.is(begin - 1, "là", "nếu", "nên", "thành", "như")
        || words.is(begin + 1, "hôm") || words.is(end, "nào", "kia", "đẹp", "mới", "đầu", "cuối", "giữa", "mùa")
        || words.is(begin + 1, "ngày") && words.is(begin - 1, "vào", "đến", "tới"))) {
      return true;
    }
    boolean sound = words.is(end - 1, "tiếng") && (words.get(end).capital() || one && words.get(end).isSyllable()
        && !words.has(Kind.CLAUSE, end));
    boolean asked = words.is(begin, "mấy") && words.is(begin + 1, "giờ");
    boolean both = words.is(begin, "cả") && words.is(end, "lẫn");
    return sound || asked || both || length.span().smallest() == Unit.QUARTER && words.get(end).isSyllable()
        && words.is(begin, "các", "những", "nhiều", "cả");
  }

  private boolean rejectsReference(int begin, int end) {
    if (words.is(begin, "hiện") && end == begin + 1) {
      return words.is(end, "về", "trước", "nguyên", "dần", "mồn", "diện")
          || words.is(begin - 1, "lại", "bỗng", "chợt", "dần", "vụt") || words.get(begin).glued();
    }
    if (words.are(begin, "gần", "đây")) {
      return words.is(begin - 1, "ở", "tại", "sống", "khu", "quanh");
    }
    if (words.are(begin, "vừa", "qua") && end == begin + 2) {
      return words.get(end).isSyllable() && !words.has(Kind.CLAUSE, end) && !words.beginsSentence(begin)
          && !words.get(end).capital();
    }
    return words.is(begin, "tương", "quá") && end == begin + 2 && !words.is(begin - 1, "trong", "vào");
  }
}
