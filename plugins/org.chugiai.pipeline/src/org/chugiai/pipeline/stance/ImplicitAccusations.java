package org.chugiai.pipeline.stance;

import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Report;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/**
 * Accusations without a verb of accusation: a neutral verb with a harmful act of a named party ("X nói rằng Nga có thể
 * tấn công"), and "cho rằng chính X đã …".
 */
final class ImplicitAccusations implements StanceRule {

  /** Units behind the subject within which the harmful act must be named. */
  private static final int REACH = 9;

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    for (var report : context.reports()) {
      if (report.source() != null && report.clause() && report.content() != null
          && context.phrases().isParty(report.source()) && context.sentence().has(report.cue().from(), Trait.NEUTRAL)
          && report.content().from() > report.cue().from()) {
        find(context, report, found);
      }
    }
  }

  private static void find(SentenceContext context, Report report, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var subject = context.complements().subjectOf(report.content());
    if (subject == null || context.isFirstPerson(subject)) {
      return;
    }
    if (isEmphasised(sentence, subject)) {
      var blamed = new Phrase(subject.from() + 1, subject.to());
      accept(context, report, blamed, Attitude.BLAME, 0.8, found);
    } else if (context.phrases().namesParty(subject) && !context.phrases().shareName(report.source(), subject)
        && doesHarm(sentence, subject.to(), report.content().to())) {
      accept(context, report, subject, Attitude.ACCUSE, 0.6, found);
    }
  }

  /** "chính X đã …". */
  private static boolean isEmphasised(AnalysedSentence sentence, Phrase subject) {
    var first = sentence.unit(subject.from());
    return first.is(WordClass.DETERMINER) && first.word().text().equals("chính") && subject.to() > subject.from() + 1;
  }

  private static boolean doesHarm(AnalysedSentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (sentence.is(i, WordClass.PASSIVE) || sentence.has(i, Trait.NEGATIVE) || isIntended(sentence, i)
          || sentence.is(i, WordClass.COMMA)
          || sentence.is(i, WordClass.NAME) || isOtherCue(sentence, i)) {
        return false;
      }
      if (sentence.has(i, Trait.HARM)) {
        return true;
      }
    }
    return false;
  }

  /** "sẽ": who says that somebody will attack may be on his side. */
  private static boolean isIntended(AnalysedSentence sentence, int i) {
    return sentence.is(i, WordClass.ASPECT) && sentence.has(i, Trait.FUTURE) && sentence.has(i, Trait.FINITE);
  }

  private static boolean isOtherCue(AnalysedSentence sentence, int i) {
    return sentence.has(i, Trait.ATTITUDE) && !sentence.has(i, Trait.HARM);
  }

  private static void accept(SentenceContext context, Report report, Phrase target, Attitude attitude,
      double confidence, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var holder = context.span(report.source());
    int verb = report.cue().from();
    var cue = new Span(sentence.begin(verb), sentence.end(verb));
    var sources = context.sourcesAt(verb);
    sources.remove(holder);
    var topic = target.to() < report.content().to() ? new Phrase(target.to(), report.content().to()) : null;
    found.accept(new FoundStance(cue, attitude, Polarity.OPPOSE, context.mode(cue), holder, context.span(target),
        context.span(topic), sources, confidence, "neutral verb with a harmful act"));
  }
}
