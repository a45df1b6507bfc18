package org.chugiai.pipeline.clause;

import java.util.ArrayList;
import java.util.List;

/** Finds who is reported to say what in a sentence: "X nói rằng …", "…, X cho biết", "theo X, …", "X dẫn lời Y". */
public final class Reports {

  /** Units behind a reporting verb at the end of a sentence at most. */
  private static final int REACH = 40;
  /** Reports on either side of a unit that can hold or introduce it at most. */
  private static final int NEAR = 10;

  private final AnalysedSentence sentence;
  private final Subjects subjects;
  private final Complements complements;
  private final NounPhrases phrases;
  private final List<Report> found = new ArrayList<>();

  private Reports(AnalysedSentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.complements = new Complements(sentence);
    this.phrases = new NounPhrases(sentence);
  }

  /** The reports of a sentence, in the order of their cues. */
  public static List<Report> of(AnalysedSentence sentence, Subjects subjects) {
    var reports = new Reports(sentence, subjects);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, WordClass.ATTRIBUTION)) {
        reports.addAttribution(i);
      } else if (sentence.is(i, WordClass.VERB)) {
        if (sentence.has(i, Trait.CITING)) {
          reports.addCitation(i);
        } else if (sentence.has(i, Trait.SPEECH)) {
          reports.addSpeech(i);
        }
      }
    }
    return reports.found;
  }

  /** Of the reports of a sentence, in the order of their cues, those whose cue stands not far from a unit. */
  public static List<Report> near(List<Report> reports, int unit) {
    int low = 0;
    int high = reports.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reports.get(middle).cue().from() < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return reports.subList(Math.max(0, low - NEAR), Math.min(reports.size(), low + NEAR));
  }

  private void addSpeech(int verb) {
    var subject = subjects.of(verb);
    var cue = new Phrase(verb, verb + 1);
    if (isTrailing(verb, subject.agent())) {
      int from = subject.agent().from();
      found.add(new Report(subject.agent(), cue, new Phrase(0, from), true));
      return;
    }
    var complement = complements.of(verb);
    if (sentence.has(verb, Trait.LOOSE) && complement.content() != null && !isIntroduced(complement.content())) {
      return;
    }
    found.add(new Report(subject.agent(), cue, said(complement), complement.clause()));
  }

  /** What is said: of "khẳng định xe là của mình" the whole, "xe" included. */
  private Phrase said(Complement complement) {
    boolean equation = complement.clause() && complement.object() != null && complement.preposition() < 0
        && sentence.is(complement.content().from() - 1, WordClass.COPULA);
    return equation ? complement.whole() : complement.proposition();
  }

  /** Whether "rằng", a colon, a comma or a quotation mark leads to what is said. */
  private boolean isIntroduced(Phrase content) {
    int before = content.from() - 1;
    return sentence.is(before, WordClass.COMPLEMENTIZER) || sentence.is(before, WordClass.COLON)
        || sentence.is(before, WordClass.COMMA) || sentence.is(before, WordClass.OPEN);
  }

  /** "…, Điện Kremlin cho biết hôm thứ Bảy." */
  private boolean isTrailing(int verb, Phrase source) {
    if (source == null || source.from() < 2 || source.to() > verb || !isAdjacent(behind(source), verb)) {
      return false;
    }
    var before = sentence.unit(source.from() - 1).wordClass();
    boolean quoted = before == WordClass.CLOSE
        || before == WordClass.COMMA && sentence.is(source.from() - 2, WordClass.CLOSE);
    if (quoted) {
      return true;
    }
    if (before != WordClass.COMMA && before != WordClass.DASH || !mayEndBehind(verb + 1)) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + REACH); i++) {
      switch (sentence.unit(i).wordClass()) {
        case STOP -> {
          return true;
        }
        case COMPLEMENTIZER, COLON, OPEN, VERB, COPULA -> {
          return false;
        }
        case COMMA -> {
          return sentence.has(i + 1, Trait.ADJUNCT) || sentence.is(i + 1, WordClass.SUBORDINATOR)
              || sentence.is(i + 1, WordClass.OPEN);
        }
        default -> {
          // times, places and addressees may follow
        }
      }
    }
    return true;
  }

  /** Behind a source, and behind the comma that ends an apposition in it: "ông X, chủ tịch của Y, nói". */
  private int behind(Phrase source) {
    boolean apposed = sentence.is(source.to(), WordClass.COMMA);
    for (int i = source.from(); apposed && i < source.to(); i++) {
      if (sentence.is(i, WordClass.COMMA)) {
        return source.to() + 1;
      }
    }
    return source.to();
  }

  private boolean isAdjacent(int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean between = sentence.is(i, WordClass.ASPECT) || sentence.is(i, WordClass.TIME)
          || sentence.is(i, WordClass.ASIDE) || sentence.is(i, WordClass.MODIFIER) || sentence.is(i, WordClass.NOUN)
          || sentence.is(i, WordClass.VERB) || sentence.has(i, Trait.ADJUNCT);
      if (!between) {
        return false;
      }
    }
    return true;
  }

  private boolean mayEndBehind(int i) {
    return i >= sentence.size() || switch (sentence.unit(i).wordClass()) {
      case STOP, COMMA, TIME, PREPOSITION, ASIDE, MODIFIER -> true;
      default -> false;
    };
  }

  private void addCitation(int verb) {
    var outer = subjects.of(verb).agent();
    var complement = complements.of(verb);
    if (complement.object() == null) {
      return;
    }
    var content = complement.content() != null && complement.clause() ? complement.content()
        : isTrailing(verb, outer) ? new Phrase(0, outer.from()) : null;
    if (outer != null && content != null) {
      found.add(new Report(outer, new Phrase(verb, verb + 1), content, true));
    }
    found.add(new Report(complement.object(), new Phrase(verb, verb + 1), content, content != null));
  }

  private void addAttribution(int marker) {
    var source = phrases.startingAt(marker + 1, sentence.size());
    if (source == null || !phrases.isParty(source)) {
      return;
    }
    var cue = new Phrase(marker, marker + 1);
    int comma = source.to();
    while (comma < sentence.size() && !sentence.is(comma, WordClass.COMMA) && comma < source.to() + 20) {
      comma++;
    }
    boolean behindComma = sentence.is(marker - 1, WordClass.COMMA) || sentence.is(marker - 1, WordClass.CLOSE);
    boolean opens = marker == 0 || sentence.is(marker - 1, WordClass.CONNECTIVE)
        || sentence.has(marker - 1, Trait.ADVERSATIVE);
    if (comma < sentence.size() - 2 && (opens || behindComma && marker < 6)) {
      found.add(new Report(source, cue, new Phrase(comma + 1, sentence.size()), true));
    } else if (marker > 2 && behindComma) {
      found.add(new Report(source, cue, new Phrase(0, marker), true));
    }
  }
}
