package org.chugiai.pipeline.stance;

import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Report;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Demands without a verb of demanding: "X nhấn mạnh Y phải rút quân", "X nói Y không được can thiệp". */
final class ModalDemands implements StanceRule {

  private static final double CONFIDENCE = 0.5;

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    for (var report : context.reports()) {
      if (report.source() != null && report.clause() && report.content() != null
          && sentence.has(report.cue().from(), Trait.NEUTRAL) && context.phrases().isParty(report.source())
          && report.content().from() > report.cue().from()) {
        find(context, report, found);
      }
    }
  }

  private static void find(SentenceContext context, Report report, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var subject = context.complements().subjectOf(report.content());
    if (subject == null || !context.phrases().namesParty(subject) || context.isFirstPerson(subject)
        || context.phrases().shareName(report.source(), subject)) {
      return;
    }
    int modal = modal(sentence, subject.to());
    if (modal < 0) {
      return;
    }
    var holder = context.span(report.source());
    var cue = new Span(sentence.begin(modal), sentence.end(modal));
    var sources = context.sourcesAt(report.cue().from());
    sources.remove(holder);
    int end = context.complements().end(modal + 1, false);
    var topic = modal + 1 < end ? context.span(new Phrase(modal + 1, end)) : null;
    found.accept(new FoundStance(cue, Attitude.DEMAND, Polarity.OPPOSE, context.mode(cue), holder,
        context.span(subject), topic, sources, CONFIDENCE, "neutral verb with an obligation"));
  }

  private static int modal(AnalysedSentence sentence, int from) {
    for (int i = from; sentence.is(i, WordClass.ASPECT); i++) {
      if (sentence.has(i, Trait.MUST)) {
        return i;
      }
    }
    return -1;
  }
}
