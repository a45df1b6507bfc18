package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.DayTime.Part;
import org.chugiai.pipeline.times.Lexicon.Kind;

/** Reads clock times (20h35, 8 giờ kém 15 tối, 20:35, 3pm), parts of the day and time zones. */
final class ClockGrammar {

  private final Words words;
  private final Numbers numbers;
  /** Where a clock time was asked for last, and what it was: several grammars ask at the same word. */
  private int lastIndex = -1;
  private Found<Clock> last;

  ClockGrammar(Words words) {
    this.words = words;
    this.numbers = new Numbers(words);
  }

  /** A clock reading with the part of the day that directly follows it. */
  Found<Clock> clock(int index) {
    if (index != lastIndex) {
      last = clockAt(index);
      lastIndex = index;
    }
    return last;
  }

  private Found<Clock> clockAt(int index) {
    var reading = Found.longer(withHourWord(index), withColon(index));
    if (reading == null) {
      return midnight(index);
    }
    if (words.is(reading.end(), "đúng")) {
      reading = new Found<>(reading.what(), reading.end() + 1);
    }
    var half = half(reading);
    return half != null ? half : withPart(reading);
  }

  /** A part of the day. */
  Found<Part> part(int index) {
    var found = words.match(Kind.PART, index);
    return found == null ? null : new Found<>(new Part(found.what()), found.end());
  }

  /** A zone note behind a clock time: "(giờ GMT)", ", giờ Việt Nam", "GMT", "(theo giờ địa phương)". */
  Found<String> zone(int index) {
    boolean bracket = words.is(index, "(");
    int at = bracket || words.is(index, ",") ? index + 1 : index;
    boolean said = words.is(at, "giờ") || words.are(at, "theo", "giờ");
    if (!said && at > index && !bracket) {
      return null;
    }
    at += words.is(at, "theo") ? 1 : 0;
    at += words.is(at, "giờ") ? 1 : 0;
    var zone = zoneName(at, said);
    if (zone == null) {
      return null;
    }
    if (!bracket) {
      return zone;
    }
    return words.is(zone.end(), ")") ? new Found<>(zone.what(), zone.end() + 1) : null;
  }

  /** A zone note that says "giờ", which a day or part of the day may have as well. */
  Found<String> zoneSaid(int index) {
    int at = words.is(index, "(", ",") ? index + 1 : index;
    return words.is(at, "giờ") || words.are(at, "theo", "giờ") ? zone(index) : null;
  }

  private Found<String> zoneName(int index, boolean said) {
    var known = words.match(Kind.ZONE, index);
    if (known != null && (said || words.get(index).capital() && !known.what().equals("local"))) {
      int end = offsetEnd(known.end());
      return new Found<>(end > known.end() ? "local" : known.what(), end);
    }
    int end = index;
    while (said && end < index + 3 && words.get(end).capital()) {
      end++;
    }
    return end == index ? null : new Found<>("local", end);
  }

  /** End of the offset in "GMT+7". */
  private int offsetEnd(int index) {
    return words.is(index, "+", "-") && words.get(index).glued() && words.get(index + 1).hasDigits(1, 2)
        ? index + 2 : index;
  }

  /** 20h35, 20 giờ 35 phút 10 giây, tám giờ rưỡi, 9 giờ kém 15. */
  private Found<Clock> withHourWord(int index) {
    var hour = words.is(index - 1, "phần") ? null : numbers.between(0, 24, index);
    if (hour == null || words.get(index).isNumber() && isInsideNumber(index)) {
      return null;
    }
    int at = hour.end();
    boolean letter = words.is(at, "h", "g") && words.get(at - 1).isNumber();
    if (!letter && !words.is(at, "giờ")) {
      return null;
    }
    if (words.are(at, "giờ", "đồng", "hồ")) {
      return null;
    }
    at++;
    if (words.is(at, "rưỡi", "rưởi")) {
      return new Found<>(new Clock(hour.what(), 30, -1, null, null), at + 1);
    }
    if (words.is(at, "kém", "thiếu")) {
      return minutesTo(hour.what(), at + 1);
    }
    var minute = numbers.between(0, 59, at);
    if (minute == null && words.get(at).isNumber() && words.is(at + 1, "phút")) {
      return null;
    }
    if (minute == null || isOtherNumber(at, minute.end(), letter)) {
      return new Found<>(new Clock(hour.what(), -1, -1, null, null), at);
    }
    return withSeconds(hour.what(), minute);
  }

  /** Whether the number behind the hour is no minute: "8 giờ 12/2", "8 giờ 3 người". */
  private boolean isOtherNumber(int index, int end, boolean letter) {
    if (words.is(end, "/", "-", ".", ",", "–") && words.get(end).glued() && words.get(end + 1).isNumber()
        && words.get(end + 1).glued() || words.is(end, "giờ", "h", "tháng")) {
      return !(words.is(end, "-", "–") && isHour(end + 1));
    }
    if (words.is(end, "phút", "'", "’", "′", "ph", "p")) {
      return false;
    }
    boolean glued = words.get(index).glued() && letter;
    boolean closes = !words.get(end).isSyllable() || words.has(Kind.PART, end) || words.has(Kind.DAY, end)
        || words.has(Kind.CLAUSE, end) || words.is(end, "ngày", "hôm", "giờ", "am", "pm", "vào", "gmt", "utc", "thứ",
        "chủ");
    return !glued && !closes;
  }

  /** Whether another hour follows, as in "8h30-10h". */
  private boolean isHour(int index) {
    return words.get(index).isNumber() && words.is(index + 1, "h", "g", "giờ");
  }

  private Found<Clock> withSeconds(int hour, Found<Integer> minute) {
    int at = minute.end();
    if (words.is(at, "phút", "'", "’", "′", "ph", "p")) {
      at++;
    }
    var second = numbers.between(0, 59, at);
    if (second != null && words.is(second.end(), "giây", "s", "''", "\"")) {
      return new Found<>(new Clock(hour, minute.what(), second.what(), null, null), second.end() + 1);
    }
    return new Found<>(new Clock(hour, minute.what(), -1, null, null), at);
  }

  private Found<Clock> minutesTo(int hour, int index) {
    var minutes = numbers.between(1, 59, index);
    if (minutes == null) {
      return null;
    }
    int end = words.is(minutes.end(), "phút", "'", "p") ? minutes.end() + 1 : minutes.end();
    return new Found<>(new Clock((hour + 23) % 24, 60 - minutes.what(), -1, null, null), end);
  }

  /** 20:35 or 20:35:10. */
  private Found<Clock> withColon(int index) {
    var hour = numbers.digits(0, 24, index);
    if (hour == null || isInsideNumber(index) || !words.is(index + 1, ":") || !words.get(index + 1).glued()
        || !words.get(index + 2).hasDigits(2, 2) || !words.get(index + 2).glued()) {
      return null;
    }
    int minute = words.get(index + 2).number();
    if (minute > 59) {
      return null;
    }
    boolean seconds = words.is(index + 3, ":") && words.get(index + 4).hasDigits(2, 2)
        && words.get(index + 4).number() < 60 && words.get(index + 4).glued();
    int second = seconds ? words.get(index + 4).number() : -1;
    int end = seconds ? index + 5 : index + 3;
    return new Found<>(new Clock(hour.what(), minute, second, null, null), words.is(end, "h") ? end + 1 : end);
  }

  private Found<Clock> midnight(int index) {
    if (words.are(index, "nửa", "đêm") || words.are(index, "giữa", "đêm")) {
      return new Found<>(new Clock(24, 0, -1, "NI", null), index + 2);
    }
    var hour = numbers.between(1, 12, index);
    if (hour != null && words.is(hour.end(), "rưỡi", "rưởi") && words.has(Kind.PART, hour.end() + 1)) {
      return withPart(new Found<>(new Clock(hour.what(), 30, -1, null, null), hour.end() + 1));
    }
    if (words.are(index, "chính", "ngọ") || words.are(index, "giữa", "trưa")) {
      return new Found<>(new Clock(12, 0, -1, "MI", null), index + 2);
    }
    return hourWithHalf(index);
  }

  /** "3pm", "11 am". */
  private Found<Clock> hourWithHalf(int index) {
    var hour = numbers.digits(1, 12, index);
    return hour == null || isInsideNumber(index) ? null
        : half(new Found<>(new Clock(hour.what(), -1, -1, null, null), hour.end()));
  }

  private Found<Clock> half(Found<Clock> reading) {
    int at = reading.end();
    boolean dotted = words.is(at + 1, ".") && words.is(at + 2, "m");
    boolean morning = words.is(at, "am") || dotted && words.is(at, "a") || isCapital(at, "sa");
    boolean afternoon = words.is(at, "pm") || dotted && words.is(at, "p") || isCapital(at, "ch");
    if (!morning && !afternoon) {
      return null;
    }
    int end = !dotted ? at + 1 : words.is(at + 3, ".") ? at + 4 : at + 3;
    var clock = reading.what();
    int hour = clock.hour() % 12 + (afternoon ? 12 : 0);
    return new Found<>(new Clock(clock.hour() > 12 ? clock.hour() : hour, clock.minute(), clock.second(),
        morning ? "MO" : "AF", null), end);
  }

  private boolean isCapital(int index, String form) {
    return words.is(index, form) && words.get(index).capital();
  }

  private Found<Clock> withPart(Found<Clock> reading) {
    var part = part(reading.end());
    if (part == null || words.is(reading.end(), "sớm")) {
      return reading;
    }
    return new Found<>(reading.what().withPart(part.what().code()), part.end());
  }

  private boolean isInsideNumber(int index) {
    var before = words.get(index - 1);
    return words.get(index).glued() && (before.isSyllable() || words.is(index - 1, ".", ",", "/", ":")
        && before.glued() && words.get(index - 2).isNumber());
  }
}
