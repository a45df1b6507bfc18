package org.chugiai.pipeline.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chugiai.pipeline.structure.DateMention.Style;
import org.chugiai.pipeline.structure.DateMention.Tense;
import org.chugiai.pipeline.text.Lexicons;

/** Finds calendar dates in normalised text, for the estimate of an article's creation time only. */
final class DateScanner {

  /** How far a sentence is looked back and ahead for its tense. UTF-16 units. */
  private static final int REACH = 240;
  /** How near behind a date what is announced for it begins. UTF-16 units. */
  private static final int NEAR = 30;
  private static final int MOST_MENTIONS = 200;
  private static final int LONGEST = 40;
  private static final int LONGEST_LINE = 100;

  private static final String MONTH = "(1[0-2]|0?[1-9])(?!\\d)";
  private static final Pattern DATE = Pattern.compile(
      "(?<![\\p{L}\\d/.,])(?:(?<d1>[0-3]?\\d)(?<sep>[/.-])(?<m1>[01]?\\d)\\k<sep>(?<y1>\\d{4})"
          + "|(?:ngày|mùng|mồng|hôm)\\s(?<d2>[0-3]?\\d)\\stháng\\s(?<m2>" + MONTH + ")(?:,?\\snăm\\s(?<y2>\\d{4}))?"
          + "|(?<d3>[0-3]?\\d)(?:/|(?<=(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) \\d{1,2})[-.])(?<m3>" + MONTH + ")(?![/.,]?\\d)"
          + "|(?:tháng\\s(?<m4>" + MONTH + ")|quý\\s(?:I{1,3}|IV|[1-4]))(?:\\snăm\\s|\\s?[/-]\\s?)(?<y4>\\d{4})"
          + "|năm\\s(?<y5>\\d{4}))(?![\\d%])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DATE_LINE = Pattern.compile("^(?:[^.!?\\d]{0,30}?(?:lúc|đăng|cập nhật|ngày|:|\\|))?\\s*"
      + "(?:(?<time1>\\d{1,2}[:h]\\d{2})[\\s,|–-]*)?(?:(?:thứ|chủ)\\s(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])|CN)?[\\s,|]*"
      + "(?:ngày\\s)?(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})(?:[\\s,|–-]*(?<time2>\\d{1,2}[:h]\\d{2}))?"
      + "(?::\\d{2})?\\s*(?:AM|PM)?\\s*(?:\\(?GMT\\s?\\+\\s?7\\)?)?\\s*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  /** What a word tells of the dates in its sentence. */
  private enum Clue { PAST, FUTURE, REQUEST }

  private final PhraseIndex<Clue> clues = new PhraseIndex<>();

  private DateScanner() {
  }

  /** Reads {@code tenses.tsv}. */
  static DateScanner load(String[] folders) {
    var scanner = new DateScanner();
    for (var line : Lexicons.lines(DateScanner.class, "tenses.tsv", folders)) {
      var fields = line.split("\t");
      if (fields.length != 2) {
        throw new IllegalArgumentException("tenses.tsv: \"" + line + "\" should be past, future or request, a tab, and a word");
      }
      scanner.clues.add(fields[1], Clue.valueOf(fields[0].toUpperCase(Locale.ROOT)));
    }
    return scanner;
  }

  /** The dates in a text that is in NFC with plain blanks. */
  List<DateMention> scan(String text) {
    var mentions = new ArrayList<DateMention>();
    var matcher = DATE.matcher(text).useTransparentBounds(true);
    int done = 0;
    for (int i = 0; i < text.length() && mentions.size() < MOST_MENTIONS; i++) {
      if (i >= done && isDigit(text, i) && !isDigit(text, i - 1)) {
        done = matchAround(text, i, done, matcher, mentions);
      }
    }
    return mentions;
  }

  /** Every date holds a number: it begins there, or at one of the two words before it. */
  private int matchAround(String text, int number, int done, Matcher matcher, List<DateMention> mentions) {
    int word = wordBefore(text, number);
    for (int begin : new int[] {wordBefore(text, word), word, number}) {
      if (begin >= done && matcher.region(begin, Math.min(text.length(), begin + LONGEST)).lookingAt()) {
        int year = number(matcher.group("y1"), matcher.group("y2"), matcher.group("y4"), matcher.group("y5"));
        int month = number(matcher.group("m1"), matcher.group("m2"), matcher.group("m3"), matcher.group("m4"));
        int day = number(matcher.group("d1"), matcher.group("d2"), matcher.group("d3"));
        mention(text, begin, matcher.end(), year, month, day).ifPresent(mentions::add);
        return matcher.end();
      }
    }
    return done;
  }

  private static int wordBefore(String text, int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) != ' ' && at - i < LONGEST) {
      i--;
    }
    if (i == at && i > 0) {
      i--;
      while (i > 0 && text.charAt(i - 1) > ' ' && at - i < LONGEST) {
        i--;
      }
    }
    return i;
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** Reads a line that gives nothing but the day, and perhaps the time, of publication. */
  static Optional<DateMention.Line> dateLine(String line) {
    if (line.length() > LONGEST_LINE || !hasDigit(line)) {
      return Optional.empty();
    }
    var matcher = DATE_LINE.matcher(line);
    if (!matcher.find()) {
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

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isDigit(line, i)) {
        return true;
      }
    }
    return false;
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

  private Optional<DateMention> mention(String text, int begin, int end, int year, int month, int day) {
    boolean impossible = month > 12 || day > 31 || year > 0 && (year < 1900 || year > 2100)
        || day > 0 && month == 0;
    if (impossible) {
      return Optional.empty();
    }
    var leadIn = LeadIn.before(text, begin);
    if (!leadIn.isThere() && day > 0 && year == 0 && Character.isDigit(text.charAt(begin))) {
      return Optional.empty();
    }
    if (month == 0 && leadIn.named()) {
      return Optional.empty();
    }
    boolean announced = leadIn.until() && isAnnounced(text, end) || month == 0 && leadIn.aim();
    var tense = leadIn.deadline() || announced ? Tense.FUTURE : tense(text, begin, end, leadIn.style());
    return Optional.of(new DateMention(text.substring(begin, end), year, month, day, leadIn.weekday(), tense,
        leadIn.style()));
  }

  /**
   * The nearest clue before the date in its sentence decides, or else the first one behind it: what is requested is to
   * come, but the day before a request is that of the request.
   */
  private Tense tense(String text, int begin, int end, Style style) {
    var before = clues(text.substring(sentenceBegin(text, begin), begin));
    if (!before.isEmpty()) {
      var last = before.get(before.size() - 1);
      return last == Clue.FUTURE || last == Clue.REQUEST && style == Style.PLAIN ? Tense.FUTURE : Tense.PAST;
    }
    if (style != Style.PLAIN) {
      return Tense.PAST;
    }
    var behind = clues(text.substring(end, sentenceEnd(text, end)));
    if (behind.isEmpty()) {
      return Tense.OPEN;
    }
    return behind.get(0) == Clue.FUTURE ? Tense.FUTURE : Tense.PAST;
  }

  /** "đến ngày 1/9, … sẽ …": what is to be is told right behind the date, whoever said it before. */
  private boolean isAnnounced(String text, int end) {
    var behind = clues(text.substring(end, Math.min(sentenceEnd(text, end), end + NEAR)));
    return !behind.isEmpty() && behind.get(0) == Clue.FUTURE;
  }

  private List<Clue> clues(String words) {
    var found = new ArrayList<Clue>();
    clues.find(words.toLowerCase(Locale.ROOT), (at, clue) -> found.add(clue));
    return found;
  }

  private static int sentenceBegin(String text, int from) {
    for (int i = from - 1; i >= 0 && from - i <= REACH; i--) {
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
