package org.chugiai.pipeline.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.pipeline.times.DateSpec.Day;
import org.chugiai.pipeline.times.DateSpec.Feast;
import org.chugiai.pipeline.times.DateSpec.Month;
import org.chugiai.pipeline.times.DateSpec.Year;
import org.chugiai.pipeline.times.Meaning.Point;
import org.chugiai.pipeline.times.TimeMention.Anchor;

/** Finds and resolves the time expressions of a text. Immutable; may be used by several threads. */
public final class TimeTagger {

  private final Lexicon lexicon;

  TimeTagger(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A tagger with the built-in lexicon. */
  public static TimeTagger builtIn() {
    return new TimeTagger(LexiconReader.builtIn());
  }

  /**
   * Tags a text.
   *
   * @param text the text, which is not altered
   * @param created its creation time, or null: what only that could tell is then X in the values
   * @return the expressions in the order of the text; they do not overlap
   */
  public List<TimeMention> tag(String text, CreationTime created) {
    return tag(text, created, offset -> false);
  }

  /**
   * Tags a text parts of which are aside from its story, such as captions and links to other articles: dates told there
   * are not what the story goes on counting from.
   *
   * @param aside tells of an offset (UTF-16) whether it lies in such a part
   */
  public List<TimeMention> tag(String text, CreationTime created, IntPredicate aside) {
    var normalised = NormalisedText.of(text);
    var words = Words.of(normalised.text(), lexicon);
    var candidates = new Grammar(words).read();
    var run = new Run(normalised, words, created, aside, Run.writtenOut(candidates));
    var alone = new Surroundings(words).alone(candidates);
    for (int i = 0; i < alone.length; i++) {
      run.add(candidates.get(i), alone[i]);
    }
    return run.mentions;
  }

  /** The state of one text's tagging. */
  private static final class Run {
    private static final int CONTRAST_REACH = 12;
    private static final int YEAR_DIGITS = 4;
    /** To count from where there is no creation time; nothing that was counted from it is told. */
    private static final CreationTime STAND_IN = new CreationTime(LocalDate.of(2000, 1, 1), null);

    private final NormalisedText text;
    private final Words words;
    private final CreationTime created;
    private final boolean dated;
    private final IntPredicate aside;
    private final Set<String> writtenOut;
    private final Resolver resolver = new Resolver();
    private final Story story = new Story();
    private final List<TimeMention> mentions = new ArrayList<>();
    private int counted;
    private int sentence;
    private int lastEnd;
    private LocalDate lastDay;

    private Run(NormalisedText text, Words words, CreationTime created, IntPredicate aside, Set<String> writtenOut) {
      this.text = text;
      this.words = words;
      this.dated = created != null;
      this.created = dated ? created : STAND_IN;
      this.aside = aside;
      this.writtenOut = writtenOut;
    }

    private void add(Candidate candidate, boolean alone) {
      for (; counted < candidate.begin(); counted++) {
        if (words.endsSentence(counted)) {
          sentence++;
        }
      }
      int begin = text.originalBegin(words.get(candidate.begin()).begin());
      int end = text.originalEnd(words.get(candidate.end() - 1).end());
      boolean apart = aside.test(begin);
      var resolved = resolver.resolve(candidate.meaning(), situation(candidate, alone, apart));
      if (!dated && resolved != null && resolved.anchor().equals(Anchor.CREATION)
          && candidate.meaning() instanceof Point point) {
        resolved = Undated.of(point);
      }
      lastEnd = candidate.end();
      lastDay = resolved == null || resolved.granule() == null || resolved.granule().value().length() <= YEAR_DIGITS
          ? null : resolved.granule().first();
      if (resolved == null) {
        return;
      }
      if (resolved.granule() != null && !apart && !isSeason(candidate.meaning())) {
        boolean named = words.get(candidate.begin()).isNumber();
        story.tell(resolved.granule(), !named && saysYear(candidate.meaning()), isWrittenOut(candidate.meaning()),
            mentions.size(), sentence);
      }
      mentions.add(new TimeMention(begin, end, resolved.type(), resolved.value(), resolved.mod().attribute(),
          resolved.quant(), resolved.freq(), resolved.beginPoint(), resolved.endPoint(), resolved.anchor(),
          Math.round(resolved.confidence() * 100) / 100.0, resolved.reason()));
    }

    private Situation situation(Candidate candidate, boolean alone, boolean apart) {
      var current = apart ? new Story() : story;
      var joined = isJoined(candidate) ? lastDay : isContrasted(candidate) ? null : current.datedIn(sentence);
      return new Situation(created, () -> Tense.around(words, candidate.begin(), candidate.end()), current, sentence,
          mentions.size(), alone, joined, writtenOut);
    }

    /** Whether it follows the date before it in a list or range. */
    private boolean isJoined(Candidate candidate) {
      int between = candidate.begin() - lastEnd;
      return lastDay != null && (between == 1 && words.is(lastEnd, "-", "–", "và", ",", "đến", "tới", "hoặc", "hay")
          || between == 2 && (words.is(lastEnd, "đến", "tới", "cho", "và")
          || words.is(lastEnd, ",") && words.is(lastEnd + 1, "từ", "và", "đến")));
    }

    /** Whether what stands before an expression sets it against the date told last: "…, trong khi …". */
    private boolean isContrasted(Candidate candidate) {
      for (int i = Math.max(lastEnd, candidate.begin() - CONTRAST_REACH); i < candidate.begin(); i++) {
        if (words.is(i, "khi", "với", "còn", "nay", "nhưng", "song")) {
          return true;
        }
      }
      return false;
    }

    private static Set<String> writtenOut(List<Candidate> candidates) {
      var values = new HashSet<String>();
      for (var candidate : candidates) {
        if (isWrittenOut(candidate.meaning()) && candidate.meaning() instanceof Point point) {
          values.add(point.date() instanceof Day day ? value(day.year()) + "-" + value(day.month()) + "-"
              + two(day.day())
              : point.date() instanceof Month month ? value(month.year()) + "-" + value(month.month()) : "");
        }
      }
      return values;
    }

    private static String value(Ref ref) {
      return ref instanceof Ref.Given given ? two(given.number()) : "";
    }

    private static String two(int number) {
      return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Whether it is a day or month with its year. */
    private static boolean isWrittenOut(Meaning meaning) {
      return meaning instanceof Point point && (point.date() instanceof Day day && day.year() instanceof Ref.Given
          || point.date() instanceof Month month && month.year() instanceof Ref.Given);
    }

    /** "ngày Tết" is a time of the year rather than the day that clock times belong to. */
    private static boolean isSeason(Meaning meaning) {
      return meaning instanceof Point point && point.date() instanceof Feast feast && feast.days() == 0
          && feast.rule().equals("L01-01");
    }

    private static boolean saysYear(Meaning meaning) {
      return meaning instanceof Point point && point.date() instanceof Year year && year.year() instanceof Ref.Given;
    }
  }
}
