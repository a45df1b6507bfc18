package org.chugiai.pipeline.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Complements;
import org.chugiai.pipeline.clause.NounPhrases;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Quotation;
import org.chugiai.pipeline.clause.Report;
import org.chugiai.pipeline.clause.Reports;
import org.chugiai.pipeline.clause.Subjects;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** One sentence with its analysis, as the stance rules see it. */
final class SentenceContext {

  private static final Set<String> REASONS = Set.of("vì", "bởi", "bởi vì", "do", "vì cho rằng");

  /** Units between the beginning of a reason and its verb at most. */
  private static final int REASON = 8;

  private final AnalysedSentence sentence;
  private final Speech speech;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final Complements complements;
  private final List<Report> reports;
  private Claims claims;

  SentenceContext(AnalysedSentence sentence, Speech speech) {
    this.sentence = sentence;
    this.speech = speech;
    this.subjects = new Subjects(sentence);
    this.phrases = new NounPhrases(sentence);
    this.complements = new Complements(sentence);
    this.reports = Reports.of(sentence, subjects);
  }

  AnalysedSentence sentence() {
    return sentence;
  }

  Subjects subjects() {
    return subjects;
  }

  NounPhrases phrases() {
    return phrases;
  }

  Complements complements() {
    return complements;
  }

  List<Report> reports() {
    return reports;
  }

  /** What is claimed in the sentence. */
  Claims claims() {
    if (claims == null) {
      claims = new Claims(this);
    }
    return claims;
  }

  /** Whether an extent lies in this sentence. */
  boolean isHere(Span span) {
    return sentence.size() > 0 && sentence.begin(0) <= span.begin() && span.end() <= sentence.end(sentence.size() - 1);
  }

  /** The reports whose cue stands not far from a unit. */
  List<Report> reportsNear(int unit) {
    return Reports.near(reports, unit);
  }

  /** A phrase's extent in the text, without marks at its edges; null for null or where nothing is left. */
  Span span(Phrase phrase) {
    if (phrase == null) {
      return null;
    }
    int from = phrase.from();
    int to = Math.min(phrase.to(), sentence.size());
    while (from < to && isMark(from)) {
      from++;
    }
    while (to > from && isMark(to - 1)) {
      to--;
    }
    return from == to ? null : new Span(sentence.begin(from), sentence.end(to - 1));
  }

  private boolean isMark(int i) {
    return switch (sentence.unit(i).wordClass()) {
      case COMMA, COLON, DASH, STOP, OPEN, CLOSE, CONJUNCTION, CONNECTIVE -> true;
      default -> false;
    };
  }

  /** The quotation that covers a position, or null. */
  Quotation quotationAt(int position) {
    var quotations = sentence.quotations();
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var quotation = quotations.get(middle);
      if (quotation.begin() > position) {
        high = middle - 1;
      } else if (quotation.end() <= position) {
        low = middle + 1;
      } else {
        return quotation;
      }
    }
    return null;
  }

  /** Whose words a cue is in. */
  Mode mode(Span cue) {
    var quotation = quotationAt(cue.begin());
    if (quotation == null) {
      return Mode.REPORTED;
    }
    return quotation.full() || quotation.end() - quotation.begin() > cue.length() + 60 ? Mode.DIRECT_QUOTE
        : Mode.PARTIAL_QUOTE;
  }

  /** The speaker of the direct quote that covers a position, or null. */
  Span speakerAt(int position) {
    var quotation = quotationAt(position);
    return quotation == null ? null : speech.speakerAt(position);
  }

  /** Who is said to report what stands at a unit, outermost first. */
  List<Span> sourcesAt(int unit) {
    var sources = new ArrayList<Span>();
    var quotation = quotationAt(sentence.begin(unit));
    var speaker = speakerAt(sentence.begin(unit));
    var covering = reportsNear(unit).stream()
        .filter(r -> r.source() != null && r.covers(unit) && !r.source().contains(unit))
        .sorted(Comparator.comparingInt(r -> r.content().from() - r.content().to())).toList();
    covering.stream().filter(r -> !isInside(quotation, r)).forEach(report -> addSource(report, sources));
    if (speaker != null && !sources.contains(speaker)) {
      sources.add(speaker);
    }
    covering.stream().filter(r -> isInside(quotation, r)).forEach(report -> addSource(report, sources));
    return sources;
  }

  private boolean isInside(Quotation quotation, Report report) {
    return quotation != null && quotation.covers(sentence.begin(report.cue()));
  }

  private void addSource(Report report, List<Span> sources) {
    if (!phrases.isParty(report.source())) {
      return;
    }
    var span = isFirstPerson(report.source()) ? null : span(report.source());
    if (span != null && !sources.contains(span)) {
      sources.add(span);
    }
  }

  boolean isFirstPerson(Phrase phrase) {
    return phrase != null && sentence.has(phrase.from(), Trait.FIRST_PERSON);
  }

  /** Whether a verb stands in a condition: "nếu NATO từ chối". */
  boolean isConditional(int verb, Phrase agent) {
    return followsCondition(verb) || agent != null && agent.from() < verb && followsCondition(agent.from());
  }

  /** Whether a verb stands in the reason for another before it: "xin nghỉ vì không tin …". */
  boolean isReason(int outer, int verb) {
    for (int i = verb - 1; i > Math.max(outer, verb - REASON); i--) {
      if (sentence.is(i, WordClass.SUBORDINATOR) && REASONS.contains(sentence.unit(i).word().text())) {
        return true;
      }
    }
    return false;
  }

  private boolean followsCondition(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      if (sentence.has(i, Trait.CONDITION)) {
        return true;
      }
      if (!sentence.is(i, WordClass.TIME) && !sentence.is(i, WordClass.ASPECT)) {
        return false;
      }
    }
    return false;
  }
}
