package org.chugiai.pipeline.structure;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chugiai.pipeline.structure.DateMention.Style;

/**
 * The words that lead to a date: "hôm thứ Ba (", "sáng nay (", "trước ngày ".
 *
 * @param style how the day is introduced
 * @param deadline whether the day is one before which something is to be done
 * @param weekday the day of the week
 * @param isThere whether there are such words; "1/3" without any is no date
 * @param until whether it is the end of something or the aim of a plan
 * @param aim whether a year that follows is one aimed at
 * @param named whether a year that follows is part of a name, of a law or an election
 */
record LeadIn(Style style, boolean deadline, Optional<DayOfWeek> weekday, boolean isThere, boolean until,
    boolean aim, boolean named) {

  /** How far before a date they are looked for. UTF-16 units. */
  private static final int REACH = 36;

  private static final List<String> TODAY =
      List.of("hôm nay", "sáng nay", "trưa nay", "chiều nay", "tối nay", "đêm nay");
  private static final List<String> YESTERDAY = List.of("hôm qua", "sáng qua", "trưa qua", "chiều qua", "tối qua",
      "đêm qua");
  private static final List<String> OTHER = List.of("ngày", "mùng", "mồng", "sáng", "trưa", "chiều", "tối", "đêm",
      "khuya", "từ", "đến", "vào", "tới", "sau", "giờ", "-", "–");
  private static final List<String> UNTIL = List.of("đến", "tới", "từ", "tầm nhìn", "vào", "trước", "trong", "sau");
  private static final List<String> AIM = List.of("đến", "tới", "tầm nhìn", "trước");
  private static final Pattern RANGE = Pattern.compile("(?:từ|giai đoạn) [^.;!?]{0,24}$");
  private static final Pattern NAME = Pattern.compile("(?:hiến pháp|luật|bộ luật|công ước|hiệp định|nghị định|"
      + "bầu cử|tranh cử|kế hoạch|dự toán|ngân sách|đua)(?: [^ .,;]+){0,3}$");
  private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(Map.entry("thứ hai", DayOfWeek.MONDAY),
      Map.entry("thứ 2", DayOfWeek.MONDAY), Map.entry("thứ ba", DayOfWeek.TUESDAY),
      Map.entry("thứ 3", DayOfWeek.TUESDAY), Map.entry("thứ tư", DayOfWeek.WEDNESDAY),
      Map.entry("thứ 4", DayOfWeek.WEDNESDAY), Map.entry("thứ năm", DayOfWeek.THURSDAY),
      Map.entry("thứ 5", DayOfWeek.THURSDAY), Map.entry("thứ sáu", DayOfWeek.FRIDAY),
      Map.entry("thứ 6", DayOfWeek.FRIDAY), Map.entry("thứ bảy", DayOfWeek.SATURDAY),
      Map.entry("thứ 7", DayOfWeek.SATURDAY), Map.entry("chủ nhật", DayOfWeek.SUNDAY));

  /** Reads the words before an offset of the text. */
  static LeadIn before(String text, int date) {
    var given = text.substring(Math.max(0, date - REACH), date).toLowerCase(Locale.ROOT);
    var words = strip(given);
    boolean marked = words.endsWith("(");
    words = marked ? strip(words.substring(0, words.length() - 1)) : words;
    if (endsWith(words, "ngày")) {
      marked = true;
      words = strip(words.substring(0, words.length() - 4));
    }
    var weekday = weekday(words);
    if (weekday.isPresent()) {
      words = strip(words.substring(0, words.length() - weekday.get().getKey().length()));
    }
    var style = style(words);
    boolean deadline = endsWith(words, "trước");
    boolean there = marked || weekday.isPresent() || style != Style.PLAIN || deadline || endsWithAny(words, OTHER);
    return new LeadIn(style, deadline, weekday.map(Map.Entry::getValue), there, endsWithAny(words, UNTIL),
        endsWithAny(words, AIM) && !RANGE.matcher(words).find(), NAME.matcher(words).find());
  }

  private static Style style(String words) {
    if (endsWithAny(words, TODAY)) {
      return Style.TODAY;
    }
    if (endsWithAny(words, YESTERDAY)) {
      return Style.YESTERDAY;
    }
    return endsWith(words, "hôm") ? Style.HOM : Style.PLAIN;
  }

  private static Optional<Map.Entry<String, DayOfWeek>> weekday(String words) {
    return words.contains("thứ ") || words.contains("chủ ")
        ? WEEKDAYS.entrySet().stream().filter(entry -> endsWith(words, entry.getKey())).findFirst() : Optional.empty();
  }

  private static String strip(String words) {
    int end = words.length();
    while (end > 0 && (words.charAt(end - 1) <= ' ' || words.charAt(end - 1) == ',')) {
      end--;
    }
    return words.substring(0, end);
  }

  private static boolean endsWithAny(String words, List<String> ends) {
    return ends.stream().anyMatch(end -> endsWith(words, end));
  }

  private static boolean endsWith(String words, String end) {
    int at = words.length() - end.length();
    return words.endsWith(end) && (at == 0 || !Character.isLetter(words.charAt(at - 1)));
  }
}
