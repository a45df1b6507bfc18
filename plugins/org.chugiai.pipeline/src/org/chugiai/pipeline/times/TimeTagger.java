package org.chugiai.pipeline.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.pipeline.times.DateSpec.Year;
import org.chugiai.pipeline.times.Meaning.Point;

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
   * @param created its creation time
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
    var run = new Run(normalised, words, created, aside);
    var candidates = new Grammar(words).read();
    var alone = new Surroundings(words).alone(candidates);
    for (int i = 0; i < alone.length; i++) {
      run.add(candidates.get(i), alone[i]);
    }
    return run.mentions;
  }

  /** The state of one text's tagging. */
  private static final class Run {
    private final NormalisedText text;
    private final Words words;
    private final CreationTime created;
    private final IntPredicate aside;
    private final Resolver resolver = new Resolver();
    private final Story story = new Story();
    private final List<TimeMention> mentions = new ArrayList<>();
    private int counted;
    private int sentence;
    private int lastEnd;
    private LocalDate lastDay;

    private Run(NormalisedText text, Words words, CreationTime created, IntPredicate aside) {
      this.text = text;
      this.words = words;
      this.created = created;
      this.aside = aside;
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
      lastEnd = candidate.end();
      lastDay = resolved == null || resolved.granule() == null ? null : resolved.granule().first();
      if (resolved == null) {
        return;
      }
      if (resolved.granule() != null && !apart) {
        story.tell(resolved.granule(), saysYear(candidate.meaning()), mentions.size(), sentence);
      }
      mentions.add(new TimeMention(begin, end, resolved.type(), resolved.value(), resolved.mod().attribute(),
          resolved.quant(), resolved.freq(), resolved.beginPoint(), resolved.endPoint(), resolved.anchor(),
          Math.round(resolved.confidence() * 100) / 100.0, resolved.reason()));
    }

    private Situation situation(Candidate candidate, boolean alone, boolean apart) {
      boolean joined = lastDay != null && candidate.begin() - lastEnd <= 1;
      return new Situation(created, () -> Tense.around(words, candidate.begin(), candidate.end()),
          apart ? new Story() : story, sentence, mentions.size(), alone, joined ? lastDay : created.date());
    }

    private static boolean saysYear(Meaning meaning) {
      return meaning instanceof Point point && point.date() instanceof Year year && year.year() instanceof Ref.Given;
    }
  }
}
