package org.chugiai.pipeline.quotes;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.pipeline.clause.Paragraph;
import org.chugiai.pipeline.clause.Quotation;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Finds the quotes of an article's paragraphs, which must be given in order. */
final class QuoteFinder {

  private final List<FoundQuote> found = new ArrayList<>();
  private List<ReportedSentence> paragraph = List.of();
  /** Whom the line before announces by a colon at its end, or quotes without an end. */
  private Attribution announced;

  /** The quotes of the next paragraph. */
  List<FoundQuote> find(Paragraph next) {
    found.clear();
    paragraph = new ArrayList<>();
    for (var sentence : next.sentences()) {
      if (sentence.size() > 0) {
        paragraph.add(ReportedSentence.of(paragraph.size(), sentence));
      }
    }
    var speakers = new Speakers(paragraph);
    Attribution last = announced;
    Attribution open = null;
    for (var quotation : quotations()) {
      var attribution = speakers.of(quotation);
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
    var indirect = new IndirectSpeech(found::add);
    paragraph.forEach(indirect::findIn);
    indirect.findHeadline(paragraph, next.zone());
    announced = open != null ? open : announcement();
    return List.copyOf(found);
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
      if (report.source() != null && last.hasParty(report)) {
        return last.attribution(report, 0.8, "announced in the line before");
      }
    }
    return null;
  }
}
