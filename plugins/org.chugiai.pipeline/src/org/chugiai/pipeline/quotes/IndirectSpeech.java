package org.chugiai.pipeline.quotes;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;

/** Finds reported speech without quotation marks. */
final class IndirectSpeech {

  /** Zones whose lines beginning with a name and a colon are no speech. */
  private static final Set<String> OUTSIDE = Set.of("caption", "related", "byline", "boilerplate");

  private final Consumer<FoundQuote> found;

  IndirectSpeech(Consumer<FoundQuote> found) {
    this.found = found;
  }

  void findIn(ReportedSentence reported) {
    var sentence = reported.sentence();
    for (var report : reported.reports()) {
      if (report.source() == null || report.content() == null || !report.clause() || !reported.hasParty(report)) {
        continue;
      }
      var content = trimmed(sentence, report.content());
      int cue = report.cue().from();
      boolean attitude = reported.isAttitude(report);
      boolean introduced = sentence.is(report.content().from() - 1, WordClass.COMPLEMENTIZER);
      boolean retold = sentence.has(cue, Trait.CITING) && sentence.is(report.content().from(), WordClass.VERB);
      if (content == null || retold || attitude && !introduced || sentence.has(cue, Trait.DENYING)
          || isDirect(sentence, content)) {
        continue;
      }
      found.accept(new FoundQuote(reported.span(content), reported.span(report.source()), reported.span(report.cue()),
          false, introduced ? 0.9 : 0.8, "reported speech"));
    }
  }

  /** Whether the content is no more than a quotation that stands already for itself. */
  private static boolean isDirect(AnalysedSentence sentence, Phrase content) {
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

  /** "Bà X: Giá vé sẽ không tăng": a line that tells in short what a person says. */
  void findHeadline(List<ReportedSentence> paragraph, String zone) {
    if (paragraph.size() != 1 || zone != null && OUTSIDE.contains(zone)) {
      return;
    }
    var headline = paragraph.get(0);
    var sentence = headline.sentence();
    var speaker = headline.phrases().startingAt(0, sentence.size());
    if (speaker == null || !sentence.is(speaker.to(), WordClass.COLON) || !headline.namesPerson(speaker)
        || !headline.phrases().isParty(speaker)) {
      return;
    }
    var content = trimmed(sentence, new Phrase(speaker.to(), sentence.size()));
    if (content != null && holdsVerb(sentence, content) && !isDirect(sentence, content)) {
      found.accept(new FoundQuote(headline.span(content), headline.span(speaker), null, false, 0.65,
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
}
