package org.chugiai.pipeline.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.NounPhrases;
import org.chugiai.pipeline.clause.Paragraph;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Quotation;
import org.chugiai.pipeline.clause.Report;
import org.chugiai.pipeline.clause.Reports;
import org.chugiai.pipeline.clause.Subjects;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Finds the quotes of an article's paragraphs, which must be given in order. */
final class QuoteFinder {

  /** A sentence with what is reported in it. */
  private record Reported(int index, AnalysedSentence sentence, Subjects subjects, List<Report> reports,
      NounPhrases phrases) {
  }

  /** Who speaks, and the reporting words. */
  private record Attribution(Span speaker, Span cue, double confidence, String reason) {
  }

  /** Reports on either side of a quotation that can introduce it at most. */
  private static final int NEAR = 10;
  /** Units between a judging verb and the quoted judgement at most. */
  private static final int REACH = 40;

  /** Zones whose lines beginning with a name and a colon are no speech. */
  private static final Set<String> OUTSIDE = Set.of("caption", "related", "byline", "boilerplate");

  private final List<FoundQuote> found = new ArrayList<>();
  private List<Reported> paragraph = List.of();
  /** Whom the line before announces by a colon at its end, or quotes without an end. */
  private Attribution announced;

  /** The quotes of the next paragraph. */
  List<FoundQuote> find(Paragraph next) {
    found.clear();
    paragraph = new ArrayList<>();
    for (var sentence : next.sentences()) {
      if (sentence.size() > 0) {
        paragraph.add(reported(paragraph.size(), sentence));
      }
    }
    Attribution last = announced;
    Attribution open = null;
    for (var quotation : quotations()) {
      var attribution = attribution(quotation);
      if (attribution == null && quotation.full() && last != null) {
        attribution = last == announced ? last
            : new Attribution(last.speaker(), null, 0.6, "goes on from the words before");
      }
      if (attribution != null) {
        found.add(new FoundQuote(new Span(quotation.begin(), quotation.end()), attribution.speaker(),
            attribution.cue(), true, attribution.confidence(), attribution.reason()));
        last = quotation.full() ? attribution : last;
        open = quotation.end() == quotation.close() ? new Attribution(attribution.speaker(), null,
            0.75, "goes on from the line before") : null;
      }
    }
    paragraph.forEach(this::addIndirect);
    addHeadline(next.zone());
    announced = open != null ? open : announcement();
    return List.copyOf(found);
  }

  private static Reported reported(int index, AnalysedSentence sentence) {
    var subjects = new Subjects(sentence);
    return new Reported(index, sentence, subjects, Reports.of(sentence, subjects), new NounPhrases(sentence));
  }

  private List<Quotation> quotations() {
    var all = new ArrayList<Quotation>();
    for (var reported : paragraph) {
      for (var quotation : reported.sentence().quotations()) {
        if (all.isEmpty() || all.get(all.size() - 1).open() < quotation.open()) {
          all.add(quotation);
        }
      }
    }
    return all;
  }

  private Attribution attribution(Quotation quotation) {
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

  private Reported sentenceAt(int position) {
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
  private Attribution before(Reported reported, Quotation quotation) {
    var sentence = reported.sentence();
    int first = sentence.unitAt(quotation.begin());
    Report best = null;
    for (var report : near(reported, first)) {
      boolean reaches = report.covers(first) || report.cue().from() < first && report.content() == null;
      reaches &= quotation.full() || !isAttitude(sentence, report);
      reaches |= report.cue().to() == first - 1 && sentence.is(first - 1, WordClass.COMMA);
      reaches |= quotation.full() && sentence.is(first - 2, WordClass.COLON) && sentence.is(first - 1, WordClass.OPEN);
      boolean party = report.source() != null && isParty(reported, report);
      boolean document = report.source() != null && quotation.full()
          && sentence.has(report.source().from(), Trait.DOCUMENT);
      if (report.cue().to() <= first && reaches && (party || document && best == null)) {
        best = report;
      }
    }
    if (best != null) {
      double confidence = !isParty(reported, best) ? 0.7 : quotation.full() ? 0.93 : 0.8;
      return attribution(sentence, best, confidence, "reporting verb before it");
    }
    if (!quotation.full()) {
      return judged(reported, first);
    }
    int colon = sentence.is(first - 1, WordClass.OPEN) ? first - 2 : first - 1;
    if (sentence.is(colon, WordClass.COLON)) {
      var speaker = reported.phrases().endingAt(colon - 1);
      if (speaker != null && speaker.from() == 0 && reported.phrases().isParty(speaker)) {
        return new Attribution(span(sentence, speaker), null, 0.85, "name and colon before it");
      }
    }
    return null;
  }

  /** "X gọi Y là “…”". */
  private static Attribution judged(Reported reported, int first) {
    var sentence = reported.sentence();
    if (!sentence.is(first - 1, WordClass.COPULA) && !sentence.is(first - 1, WordClass.DETERMINER)) {
      return null;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH) && !endsClause(sentence, i); i--) {
      if (sentence.is(i, WordClass.VERB) && sentence.has(i, Trait.ASSESSING)) {
        var speaker = reported.subjects().of(i).agent();
        return speaker == null || !reported.phrases().isParty(speaker) ? null
            : new Attribution(span(sentence, speaker), new Span(sentence.begin(i), sentence.end(i)), 0.8,
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
  private Attribution after(Reported reported, Quotation quotation) {
    var sentence = reported.sentence();
    int last = sentence.unitAt(quotation.end() - 1);
    Report best = null;
    for (var report : near(reported, last)) {
      boolean fits = report.source() != null && report.cue().from() > last && report.covers(last);
      if (fits && (best == null || best.cue().equals(report.cue()))) {
        best = report;
      }
    }
    if (best != null) {
      return attribution(sentence, best, isParty(reported, best) ? 0.93 : 0.7, "reporting verb behind it");
    }
    var signature = quotation.full() ? signature(reported, last + 1) : null;
    return signature != null ? signature : shortSentenceBehind(reported);
  }

  /** "“…” - bà X": nothing but a name behind a dash. */
  private static Attribution signature(Reported reported, int behind) {
    var sentence = reported.sentence();
    int dash = sentence.is(behind, WordClass.CLOSE) ? behind + 1 : behind;
    if (!sentence.is(dash, WordClass.DASH)) {
      return null;
    }
    var speaker = reported.phrases().startingAt(dash + 1, sentence.size());
    boolean alone = speaker != null && (speaker.to() == sentence.size() || sentence.is(speaker.to(), WordClass.STOP));
    return !alone || !namesPerson(sentence, speaker) ? null
        : new Attribution(span(sentence, speaker), null, 0.75, "name behind a dash");
  }

  private static boolean namesPerson(AnalysedSentence sentence, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      var entity = sentence.unit(i).entity();
      if (entity != null && "PERSON".equals(entity.getKind())) {
        return true;
      }
    }
    return false;
  }

  /** "Bà X: Giá vé sẽ không tăng": a line that tells in short what a person says. */
  private void addHeadline(String zone) {
    if (paragraph.size() != 1 || zone != null && OUTSIDE.contains(zone)) {
      return;
    }
    var headline = paragraph.get(0);
    var sentence = headline.sentence();
    var speaker = headline.phrases().startingAt(0, sentence.size());
    if (speaker == null || !sentence.is(speaker.to(), WordClass.COLON) || !namesPerson(sentence, speaker)
        || !headline.phrases().isParty(speaker)) {
      return;
    }
    var content = trimmed(sentence, new Phrase(speaker.to(), sentence.size()));
    if (content != null && holdsVerb(sentence, content) && !isDirect(sentence, content)) {
      found.add(new FoundQuote(span(sentence, content), span(sentence, speaker), null, false, 0.65,
          "name and colon before it"));
    }
  }

  private static boolean holdsVerb(AnalysedSentence sentence, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (sentence.is(i, WordClass.VERB) || sentence.is(i, WordClass.ASPECT) || sentence.is(i, WordClass.COPULA)) {
        return true;
      }
    }
    return false;
  }

  /** "“….” Ông X nói.": a following sentence that only names the speaker. */
  private Attribution shortSentenceBehind(Reported reported) {
    int next = reported.index() + 1;
    if (next >= paragraph.size() || paragraph.get(next).sentence().size() > 12) {
      return null;
    }
    var behind = paragraph.get(next);
    for (var report : behind.reports()) {
      if (report.source() != null && report.source().from() == 0 && report.content() == null
          && isParty(behind, report)) {
        return attribution(behind.sentence(), report, 0.7, "reporting sentence behind it");
      }
    }
    return null;
  }

  /** The reports whose cues stand not far from a unit. */
  private static List<Report> near(Reported reported, int unit) {
    var reports = reported.reports();
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

  private static boolean isParty(Reported reported, Report report) {
    return reported.phrases().isParty(report.source());
  }

  private static Attribution attribution(AnalysedSentence sentence, Report report, double confidence, String reason) {
    return new Attribution(span(sentence, report.source()), span(sentence, report.cue()), confidence, reason);
  }

  /** Whether a report's verb is one of attitude, within whose complement quoted words need not be a quote. */
  private static boolean isAttitude(AnalysedSentence sentence, Report report) {
    int cue = report.cue().from();
    return sentence.has(cue, Trait.SPEECH) && !sentence.has(cue, Trait.NEUTRAL);
  }

  private void addIndirect(Reported reported) {
    var sentence = reported.sentence();
    for (var report : reported.reports()) {
      if (report.source() == null || report.content() == null || !report.clause() || !isParty(reported, report)) {
        continue;
      }
      var content = trimmed(sentence, report.content());
      int cue = report.cue().from();
      boolean attitude = isAttitude(sentence, report);
      boolean introduced = sentence.is(report.content().from() - 1, WordClass.COMPLEMENTIZER);
      boolean retold = sentence.has(cue, Trait.CITING) && sentence.is(report.content().from(), WordClass.VERB);
      if (content == null || retold || attitude && !introduced || sentence.has(cue, Trait.DENYING)
          || isDirect(sentence, content)) {
        continue;
      }
      found.add(new FoundQuote(span(sentence, content), span(sentence, report.source()), span(sentence, report.cue()),
          false, introduced ? 0.9 : 0.8, "reported speech"));
    }
  }

  /** Whether the content is no more than a quotation that stands already for itself. */
  private boolean isDirect(AnalysedSentence sentence, Phrase content) {
    int begin = sentence.begin(content);
    int end = sentence.end(content);
    int first = 0;
    var quotations = sentence.quotations();
    while (first < quotations.size() && quotations.get(first).close() < begin) {
      first++;
    }
    if (first == quotations.size()) {
      return false;
    }
    var quotation = quotations.get(first);
    return quotation.open() <= begin && (quotation.full() || end <= quotation.close());
  }

  private static Phrase trimmed(AnalysedSentence sentence, Phrase content) {
    int from = content.from();
    int to = Math.min(content.to(), sentence.size());
    while (from < to && isMark(sentence, from)) {
      from++;
    }
    while (to > from && isMark(sentence, to - 1)) {
      to--;
    }
    return to - from < 2 ? null : new Phrase(from, to);
  }

  private static boolean isMark(AnalysedSentence sentence, int i) {
    return switch (sentence.unit(i).wordClass()) {
      case COMMA, COLON, DASH, STOP, OPEN, CLOSE, CONNECTIVE, COMPLEMENTIZER -> true;
      default -> false;
    };
  }

  /** "Ông X nói:" at the end of a line announces the speaker of the next one. */
  private Attribution announcement() {
    if (paragraph.isEmpty()) {
      return announced;
    }
    var last = paragraph.get(paragraph.size() - 1);
    var sentence = last.sentence();
    if (!sentence.is(sentence.size() - 1, WordClass.COLON)) {
      return null;
    }
    for (int i = last.reports().size() - 1; i >= 0; i--) {
      var report = last.reports().get(i);
      if (report.source() != null && isParty(last, report)) {
        return attribution(sentence, report, 0.8, "announced in the line before");
      }
    }
    return null;
  }

  private static Span span(AnalysedSentence sentence, Phrase phrase) {
    return new Span(sentence.begin(phrase), sentence.end(phrase));
  }
}
