package org.chugiai.pipeline.stance;

import java.util.Set;
import java.util.function.Consumer;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Cues whose holder is who is reported to say them: "theo X, có nhiều cơ hội cho Y", "X nói Y sẽ phải trả giá". */
final class SourceCues implements StanceRule {

  private static final double BASE = 0.7;

  private final CueLexicon lexicon;

  SourceCues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    lexicon.forEach(context, Set.of(Cue.Use.SOURCE, Cue.Use.JUDGED), i -> true,
        (cue, unit) -> find(context, unit, cue, found));
  }

  private static void find(SentenceContext context, int unit, Cue cue, Consumer<FoundStance> found) {
    var claim = context.claims().at(unit);
    if (claim == null || new Guards(context).negation(unit) >= 0) {
      return;
    }
    var holder = claim.holder();
    var sources = context.sourcesAt(unit);
    sources.remove(holder);
    var sentence = context.sentence();
    var target = cue.isUsedAs(Cue.Use.JUDGED) ? context.subjects().of(unit).agent()
        : said(context, unit, cue.attitude());
    var span = new Span(sentence.begin(unit), sentence.end(unit));
    boolean own = target != null && (context.isFirstPerson(target) || context.span(target).equals(holder));
    if (target != null && !own && !context.isConditional(unit, target)) {
      found.accept(new FoundStance(span, cue.attitude(), cue.polarity(), context.mode(span), holder,
          context.span(target), null, sources, BASE * (cue.conditions().weak() ? 0.85 : 1),
          "said by the source: \"" + cue.text() + "\""));
    }
  }

  /** What follows a cue; of a belief the whole clause: "theo tôi, X sẽ …". */
  private static Phrase said(SentenceContext context, int unit, Attitude attitude) {
    if (attitude == Attitude.BELIEVE) {
      int from = context.sentence().is(unit + 1, WordClass.COMMA) ? unit + 2 : unit + 1;
      int end = context.complements().end(from, false);
      return from < end ? new Phrase(from, end) : null;
    }
    var complement = context.complements().of(unit);
    return complement.content() == null ? complement.whole() : complement.content();
  }
}
