package org.chugiai.pipeline.times;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.pipeline.times.DayTime.Clock;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Meaning.Length;
import org.chugiai.pipeline.times.Meaning.Point;
import org.chugiai.pipeline.times.Meaning.Reference;

/** Finds the time expressions of a text: at each word the longest reading that is no look-alike. */
final class Grammar {

  private final Words words;
  private final LengthGrammar lengths;
  private final PeriodGrammar periods;
  private final PointGrammar points;
  private final SetGrammar sets;
  private final SeriesGrammar series;
  private final OrdinalGrammar ordinals;
  private final LookAlikes lookAlikes;

  Grammar(Words words) {
    this.words = words;
    var months = new MonthGrammar(words);
    var clocks = new ClockGrammar(words);
    var days = new DayGrammar(words, months);
    var relatives = new RelativeGrammar(words, months);
    lengths = new LengthGrammar(words);
    periods = new PeriodGrammar(words, months);
    ordinals = new OrdinalGrammar(words, periods, lengths);
    points = new PointGrammar(words, clocks, days, relatives);
    sets = new SetGrammar(words, lengths, clocks, relatives);
    series = new SeriesGrammar(words, days, months, clocks);
    lookAlikes = new LookAlikes(words);
  }

  /** All expressions, in the order of the text; none overlap. */
  List<Candidate> read() {
    var all = new ArrayList<Candidate>();
    for (int index = 0; index < words.size();) {
      if (!words.canBegin(index)) {
        index++;
        continue;
      }
      index = add(index, all);
    }
    new Sharing(words).complete(all);
    return all;
  }

  /** Adds what begins at an index, if anything; returns where to go on. */
  private int add(int index, List<Candidate> all) {
    var listed = series.read(index);
    if (!listed.isEmpty() && !lookAlikes.rejectsSeries(listed)) {
      all.addAll(listed);
      return listed.get(listed.size() - 1).end();
    }
    var best = best(index);
    var not = words.match(Kind.NOT, index);
    if (best == null || not != null && not.end() >= best.end()) {
      return not == null ? index + 1 : not.end();
    }
    var candidate = new Candidate(index, best.end(), best.what());
    if (lookAlikes.rejects(candidate)) {
      // the parts of a street's name are no dates either
      return best.what() instanceof Point point && point.date() instanceof DateSpec.Day ? best.end() : index + 1;
    }
    all.add(candidate);
    return candidate.end();
  }

  private Found<Meaning> best(int index) {
    var point = Found.longer(points.read(index), periods.read(index));
    var ordinal = ordinals.read(index);
    if (ordinal != null && (point == null || ordinal.end() > point.end())) {
      return ordinal;
    }
    var set = sets.read(index, point);
    if (set != null) {
      return set;
    }
    var length = lengths.read(index);
    Found<Meaning> best;
    if (point != null && length != null && point.end() == length.end()) {
      best = isLength(index, point, length) ? length : widen(point);
    } else {
      best = Found.longer(widen(point), length);
    }
    return Found.longer(best, reference(index));
  }

  private static Found<Meaning> widen(Found<Point> point) {
    return point == null ? null : new Found<>(point.what(), point.end());
  }

  /** Whether "2 giờ" or "2 giờ 15 phút" is a length rather than a clock time. */
  private boolean isLength(int index, Found<Point> point, Found<Meaning> length) {
    if (!(point.what().time() instanceof Clock clock) || !(length.what() instanceof Length)) {
      return false;
    }
    if (clock.part() != null || clock.zone() != null) {
      return false;
    }
    boolean modified = words.has(Kind.MOD, index) && !words.is(index, "khoảng", "tầm", "chừng");
    boolean letter = words.is(point.end() - 1, "h") || clock.minute() >= 0 && !words.is(point.end() - 1, "phút");
    if (words.endsBefore(Kind.LASTING, index) || modified && !letter) {
      return true;
    }
    if (modified || letter) {
      return clock.hour() == 24 && clock.minute() < 0;
    }
    boolean announced = words.has(Kind.AT, index - 1) || words.beginsSentence(index)
        || words.is(index - 1, "đúng", ",", "(", "-", "–");
    return !announced && clock.hour() != 0 && !(clock.minute() >= 0 && words.is(index + 1, "h", ":", "g"));
  }

  /** "đến nay", "nay là …", "giờ đã …", but not "lâu nay" or "bao giờ". */
  private boolean isNow(int index) {
    boolean until = words.is(index - 1, "đến", "tới", "từ");
    if (words.is(index, "nay", "giờ") && until && !words.is(index + 1, "học", "làm")) {
      return words.is(index, "nay") || !words.get(index + 1).isSyllable() || words.has(Kind.CLAUSE, index + 1)
          || words.is(index + 1, "vẫn", "chưa", "tôi", "mới", "thì");
    }
    boolean opens = words.beginsSentence(index) || words.is(index - 1, ",", "(", ";", "nhưng", "và", "mà", "còn");
    boolean goesOn = words.is(index, "nay") ? words.get(index + 1).isSyllable() && !words.get(index + 1).capital()
        : words.is(index, "giờ") && words.is(index + 1, "thì", "đã", "vẫn", "đang", "chỉ", "mới", "lại");
    return opens && goesOn;
  }

  private Found<Meaning> reference(int index) {
    var found = words.match(Kind.REFERENCE, index);
    if (found == null || words.are(index, "hiện", "thời", "gian")) {
      return words.is(index, "hiện") || isNow(index) ? new Found<>(new Reference("PRESENT_REF"), index + 1) : null;
    }
    return new Found<>(new Reference(found.what()), found.end());
  }
}
