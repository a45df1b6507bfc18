package org.chugiai.pipeline.structure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chugiai.pipeline.structure.DateMention.Style;
import org.chugiai.pipeline.structure.DateMention.Tense;

/** Finds calendar dates in normalised text, for the estimate of an article's creation time only. */
final class DateScanner {

  /** How far a sentence is looked back and ahead for its tense. UTF-16 units. */
  private static final int REACH = 240;
  private static final int MOST_MENTIONS = 200;

  private static final String MONTH = "(1[0-2]|0?[1-9])(?!\\d)";
  private static final Pattern DATE = Pattern.compile(
      "(?<![\\p{L}\\d/.,])(?:(?<d1>[0-3]?\\d)(?<sep>[/.-])(?<m1>[01]?\\d)\\k<sep>(?<y1>\\d{4})"
          + "|(?:ngày|mùng|mồng|hôm)\\s(?<d2>[0-3]?\\d)\\stháng\\s(?<m2>" + MONTH + ")(?:,?\\snăm\\s(?<y2>\\d{4}))?"
          + "|(?<d3>[0-3]?\\d)(?:/|(?<=ngày \\d{1,2})-)(?<m3>" + MONTH + ")(?![/.,]?\\d)"
          + "|(?:tháng\\s(?<m4>" + MONTH + ")|quý\\s(?:I{1,3}|IV|[1-4]))(?:\\snăm\\s|\\s?[/-]\\s?)(?<y4>\\d{4})"
          + "|năm\\s(?<y5>\\d{4}))(?![\\d%])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LEAD_IN = Pattern.compile("(?:(?<today>hôm nay|sáng nay|trưa nay|chiều nay|tối nay"
      + "|đêm nay|ngày hôm nay)|(?<yesterday>hôm qua|tối qua|đêm qua|chiều qua|sáng qua)|(?<hom>hôm)|ngày|mùng|mồng"
      + "|sáng|trưa|chiều|tối|đêm|khuya|từ|đến|vào|tới|(?<deadline>trước)|sau|giờ|[-–])?(?:,?\\s*(?<weekday>(?:thứ|chủ)\\s"
      + "(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])))?[\\s,]*(?:\\(|ngày\\s)?$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TENSE = Pattern.compile("(?<!\\p{L})(?:(?<future>sẽ|dự kiến|sắp|dự định|kế hoạch"
      + "|chuẩn bị|tới đây|hạn chót|thời hạn|mục tiêu|phấn đấu|hứa|đến hết|đến cuối|trước cuối|đến năm|chậm nhất)"
      + "|(?<past>đã|từng|vừa|kể từ|xảy ra|cho biết|cho hay|nói|tuyên bố|thông báo|phát biểu|khẳng định|xác nhận"
      + "|cảnh báo|công bố|nhấn mạnh|tiết lộ|bác bỏ|chỉ trích|phản đối|cáo buộc|thông qua|phê duyệt|tuyên phạt"
      + "|khởi tố|bắt giữ|khánh thành|bị))(?!\\p{L})",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DATE_LINE = Pattern.compile("^(?:[^.!?\\d]{0,30}?(?:lúc|đăng|cập nhật|ngày|:|\\|))?\\s*"
      + "(?:(?<time1>\\d{1,2}[:h]\\d{2})[\\s,|–-]*)?(?:(?:thứ|chủ)\\s(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])|CN)?[\\s,|]*"
      + "(?:ngày\\s)?(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})(?:[\\s,|–-]*(?<time2>\\d{1,2}[:h]\\d{2}))?"
      + "(?::\\d{2})?\\s*(?:AM|PM)?\\s*(?:\\(?GMT\\s?\\+\\s?7\\)?)?\\s*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(Map.entry("hai", DayOfWeek.MONDAY),
      Map.entry("2", DayOfWeek.MONDAY), Map.entry("ba", DayOfWeek.TUESDAY), Map.entry("3", DayOfWeek.TUESDAY),
      Map.entry("tư", DayOfWeek.WEDNESDAY), Map.entry("4", DayOfWeek.WEDNESDAY),
      Map.entry("năm", DayOfWeek.THURSDAY), Map.entry("5", DayOfWeek.THURSDAY), Map.entry("sáu", DayOfWeek.FRIDAY),
      Map.entry("6", DayOfWeek.FRIDAY), Map.entry("bảy", DayOfWeek.SATURDAY), Map.entry("7", DayOfWeek.SATURDAY),
      Map.entry("nhật", DayOfWeek.SUNDAY));

  private DateScanner() {
  }

  /** The dates in a text that is in NFC with plain blanks. */
  static List<DateMention> scan(String text) {
    var mentions = new ArrayList<DateMention>();
    var matcher = DATE.matcher(text);
    while (matcher.find() && mentions.size() < MOST_MENTIONS) {
      int year = number(matcher.group("y1"), matcher.group("y2"), matcher.group("y4"), matcher.group("y5"));
      int month = number(matcher.group("m1"), matcher.group("m2"), matcher.group("m3"), matcher.group("m4"));
      int day = number(matcher.group("d1"), matcher.group("d2"), matcher.group("d3"));
      mention(text, matcher.start(), matcher.end(), year, month, day).ifPresent(mentions::add);
    }
    return mentions;
  }

  /** Reads a line that gives nothing but the day, and perhaps the time, of publication. */
  static Optional<DateMention.Line> dateLine(String line) {
    var matcher = DATE_LINE.matcher(line);
    if (line.length() > 100 || !matcher.find()) {
      return Optional.empty();
    }
    try {
      var date = LocalDate.of(number(matcher.group("y")), number(matcher.group("m")), number(matcher.group("d")));
      var clock = matcher.group("time1") != null ? matcher.group("time1") : matcher.group("time2");
      return Optional.of(new DateMention.Line(line, date, Optional.ofNullable(clock).map(DateScanner::time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(String clock) {
    var parts = clock.split("[:h]");
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private static int number(String... groups) {
    for (var group : groups) {
      if (group != null) {
        return Integer.parseInt(group);
      }
    }
    return 0;
  }

  private static Optional<DateMention> mention(String text, int begin, int end, int year, int month, int day) {
    boolean impossible = month > 12 || day > 31 || year > 0 && (year < 1900 || year > 2100)
        || day > 0 && month == 0;
    if (impossible) {
      return Optional.empty();
    }
    var before = text.substring(Math.max(0, begin - 36), begin);
    var leadIn = LEAD_IN.matcher(before);
    boolean introduced = leadIn.find() && leadIn.end() > leadIn.start() && !leadIn.group().isBlank();
    if (!introduced && day > 0 && year == 0 && Character.isDigit(text.charAt(begin))) {
      return Optional.empty();
    }
    var weekday = Optional.ofNullable(introduced ? leadIn.group("weekday") : null)
        .map(words -> WEEKDAYS.get(words.substring(words.lastIndexOf(' ') + 1).toLowerCase()));
    var style = introduced ? style(leadIn) : Style.PLAIN;
    return Optional.of(new DateMention(text.substring(begin, end), year, month, day, weekday,
        introduced && leadIn.group("deadline") != null ? Tense.FUTURE : tense(text, begin, end, style), style));
  }

  private static Style style(java.util.regex.Matcher leadIn) {
    if (leadIn.group("today") != null) {
      return Style.TODAY;
    }
    if (leadIn.group("yesterday") != null) {
      return Style.YESTERDAY;
    }
    return leadIn.group("hom") != null ? Style.HOM : Style.PLAIN;
  }

  /** The nearest word of tense before the date in its sentence decides, or else the first one behind it. */
  private static Tense tense(String text, int begin, int end, Style style) {
    int from = Math.max(sentenceBegin(text, begin), begin - REACH);
    var found = Tense.OPEN;
    var matcher = TENSE.matcher(text).region(from, begin);
    while (matcher.find()) {
      found = matcher.group("future") != null ? Tense.FUTURE : Tense.PAST;
    }
    if (found == Tense.OPEN && style != Style.PLAIN) {
      return Tense.PAST;
    }
    if (found == Tense.OPEN && matcher.region(end, Math.min(sentenceEnd(text, end), end + REACH)).find()) {
      found = matcher.group("future") != null ? Tense.FUTURE : Tense.PAST;
    }
    return found;
  }

  private static int sentenceBegin(String text, int from) {
    for (int i = from - 1; i > 0 && from - i <= REACH; i--) {
      if (isSentenceEnd(text, i)) {
        return i + 1;
      }
    }
    return Math.max(0, from - REACH);
  }

  private static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length() && i - from <= REACH; i++) {
      if (isSentenceEnd(text, i)) {
        return i;
      }
    }
    return Math.min(text.length(), from + REACH);
  }

  private static boolean isSentenceEnd(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || ".?!".indexOf(c) >= 0 && (i + 1 == text.length() || text.charAt(i + 1) <= ' ');
  }
}
