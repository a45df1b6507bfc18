package org.chugiai.pipeline.quotes;

import java.util.List;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Quotation;
import org.chugiai.pipeline.clause.Report;
import org.chugiai.pipeline.clause.Reports;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Finds out who speaks the quotations of a paragraph. */
final class Speakers {

  /** Units between a judging verb and the quoted judgement at most. */
  private static final int REACH = 40;

  private final List<ReportedSentence> paragraph;

  Speakers(List<ReportedSentence> paragraph) {
    this.paragraph = paragraph;
  }

  /** Whom the words around a quotation name, or null. */
  Attribution of(Quotation quotation) {
    var opening = sentenceAt(quotation.open());
    var closing = sentenceAt(quotation.end() - 1);
    var before = opening == null ? null : before(opening, quotation);
    var after = closing == null ? null : after(closing, quotation);
    boolean opensSentence = opening != null && opening.sentence().unitAt(quotation.begin()) <= 1;
    if (opensSentence) {
      return after != null ? after : before;
    }
    return before != null ? before : after;
  }

  private ReportedSentence sentenceAt(int position) {
    int low = 0;
    int high = paragraph.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var sentence = paragraph.get(middle).sentence();
      if (sentence.begin(0) - 1 > position) {
        high = middle - 1;
      } else if (sentence.end(sentence.size() - 1) <= position) {
        low = middle + 1;
      } else {
        return paragraph.get(middle);
      }
    }
    return null;
  }

  /** "X nói: “…”", "X gọi đó là “…”": the nearest report before the quotation whose content reaches into it. */
  private Attribution before(ReportedSentence reported, Quotation quotation) {
    var sentence = reported.sentence();
    int first = sentence.unitAt(quotation.begin());
    Report best = null;
    for (var report : Reports.near(reported.reports(), first)) {
      boolean reaches = report.covers(first) || report.cue().from() < first && report.content() == null;
      reaches &= quotation.full() || !reported.isAttitude(report);
      reaches |= report.cue().to() == first - 1 && sentence.is(first - 1, WordClass.COMMA);
      reaches |= quotation.full() && sentence.is(first - 2, WordClass.COLON) && sentence.is(first - 1, WordClass.OPEN);
      boolean party = report.source() != null && reported.hasParty(report);
      boolean document = report.source() != null && quotation.full()
          && sentence.has(report.source().from(), Trait.DOCUMENT);
      if (report.cue().to() <= first && reaches && (party || document && best == null)) {
        best = report;
      }
    }
    if (best != null) {
      double confidence = !reported.hasParty(best) ? 0.7 : quotation.full() ? 0.93 : 0.8;
      return reported.attribution(best, confidence, "reporting verb before it");
    }
    if (!quotation.full()) {
      return judged(reported, first);
    }
    int colon = sentence.is(first - 1, WordClass.OPEN) ? first - 2 : first - 1;
    if (sentence.is(colon, WordClass.COLON)) {
      var speaker = reported.phrases().endingAt(colon - 1);
      if (speaker != null && speaker.from() == 0 && reported.phrases().isParty(speaker)) {
        return new Attribution(reported.span(speaker), null, 0.85, "name and colon before it");
      }
    }
    return null;
  }

  /** "X gọi Y là “…”". */
  private static Attribution judged(ReportedSentence reported, int first) {
    var sentence = reported.sentence();
    if (!sentence.is(first - 1, WordClass.COPULA) && !sentence.is(first - 1, WordClass.DETERMINER)) {
      return null;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH) && !endsClause(sentence, i); i--) {
      if (sentence.is(i, WordClass.VERB) && sentence.has(i, Trait.ASSESSING)) {
        var speaker = reported.subjects().of(i).agent();
        return speaker == null || !reported.phrases().isParty(speaker) ? null
            : new Attribution(reported.span(speaker), new Span(sentence.begin(i), sentence.end(i)), 0.8,
                "judging verb before it");
      }
    }
    return null;
  }

  private static boolean endsClause(AnalysedSentence sentence, int i) {
    return switch (sentence.unit(i).wordClass()) {
      case COMMA, COLON, DASH, STOP, OPEN, CLOSE, SUBORDINATOR, COMPLEMENTIZER -> true;
      default -> false;
    };
  }

  /** "“…”, X nói.": a report behind the quotation whose content reaches back into it. */
  private Attribution after(ReportedSentence reported, Quotation quotation) {
    var sentence = reported.sentence();
    int last = sentence.unitAt(quotation.end() - 1);
    Report best = null;
    for (var report : Reports.near(reported.reports(), last)) {
      boolean fits = report.source() != null && report.cue().from() > last && report.covers(last);
      if (fits && (best == null || best.cue().equals(report.cue()))) {
        best = report;
      }
    }
    if (best != null) {
      return reported.attribution(best, reported.hasParty(best) ? 0.93 : 0.7, "reporting verb behind it");
    }
    var signature = quotation.full() ? signature(reported, last + 1) : null;
    return signature != null ? signature : shortSentenceBehind(reported);
  }

  /** "“…” - bà X": nothing but a name behind a dash. */
  private static Attribution signature(ReportedSentence reported, int behind) {
    var sentence = reported.sentence();
    int dash = sentence.is(behind, WordClass.CLOSE) ? behind + 1 : behind;
    if (!sentence.is(dash, WordClass.DASH)) {
      return null;
    }
    var speaker = reported.phrases().startingAt(dash + 1, sentence.size());
    boolean alone = speaker != null && (speaker.to() == sentence.size() || sentence.is(speaker.to(), WordClass.STOP));
    return !alone || !reported.namesPerson(speaker) ? null
        : new Attribution(reported.span(speaker), null, 0.75, "name behind a dash");
  }

  /** "“….” Ông X nói.": a following sentence that only names the speaker. */
  private Attribution shortSentenceBehind(ReportedSentence reported) {
    int next = reported.index() + 1;
    if (next >= paragraph.size() || paragraph.get(next).sentence().size() > 12) {
      return null;
    }
    var behind = paragraph.get(next);
    for (var report : behind.reports()) {
      if (report.source() != null && report.source().from() == 0 && report.content() == null
          && behind.hasParty(report)) {
        return behind.attribution(report, 0.7, "reporting sentence behind it");
      }
    }
    return null;
  }
}
