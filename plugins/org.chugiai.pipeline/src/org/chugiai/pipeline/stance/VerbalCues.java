package org.chugiai.pipeline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Subject;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Verbs of attitude: "X cáo buộc Y …", "X bị Y chỉ trích", "điều mà X muốn", "“Tôi không chấp nhận …”". */
final class VerbalCues implements StanceRule {

  private static final double BASE = 0.85;
  /** Cues before another one that can have it in their content at most. */
  private static final int OUTER = 12;

  /** A cue that has been found, for what stands in its content. */
  private record Outer(Attitude attitude, int verb, Phrase content, Phrase party) {
  }

  private final CueLexicon lexicon;

  VerbalCues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    var outer = new ArrayList<Outer>();
    var sentence = context.sentence();
    var guards = new Guards(context);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, WordClass.VERB) && !isObjectOfReceiving(sentence, i)) {
        int verb = i;
        var cue = lexicon.find(sentence.unit(i), c -> c.isUsedAs(Cue.Use.VERB) && guards.allow(c, verb)
            && (!c.conditions().planned() || guards.isPlanned(verb, isPrevention(c))
                || isPrevention(c) && guards.isListedDemand(verb)));
        if (cue != null) {
          find(context, i, cue, outer, found);
        }
      }
    }
  }

  /** "ngăn", "cấm": cues of opposition that are acts. */
  private static boolean isPrevention(Cue cue) {
    return cue.attitude() == Attitude.OPPOSE && cue.conditions().planned();
  }

  private static boolean isObjectOfReceiving(AnalysedSentence sentence, int verb) {
    return sentence.is(verb - 1, WordClass.VERB) && sentence.has(verb - 1, Trait.RECEIVING)
        && !sentence.has(verb - 1, Trait.LIGHT);
  }

  private void find(SentenceContext context, int verb, Cue cue, List<Outer> outer, Consumer<FoundStance> found) {
    var guards = new Guards(context);
    var subject = context.subjects().of(verb);
    if (context.isConditional(verb, subject.agent()) || guards.isImperative(verb)
        || !cue.conditions().planned() && guards.isPossible(verb)) {
      return;
    }
    int negation = guards.negation(verb);
    var attitude = negation < 0 ? cue.attitude() : cue.negated();
    boolean demand = isPrevention(cue) && guards.isListedDemand(verb);
    var holder = attitude == null || !demand && isEmbedded(context, verb, subject, outer) ? null
        : new Holders(context).ofVerb(verb, subject, cue.conditions().agent(), cue.conditions().weak());
    if (holder == null) {
      if (attitude != null && subject.isAgentless()) {
        var content = context.complements().of(verb).whole();
        outer.add(new Outer(attitude, verb, content, subject.patient()));
      }
      return;
    }
    var target = new Targets(context).ofVerb(verb, attitude, subject);
    if (target.target() == null && isAnswer(attitude) && !outer.isEmpty()) {
      target = new Targets.Target(outer.get(outer.size() - 1).content(), null, false);
    }
    if (target.target() == null && !attitude.standsAlone()) {
      return;
    }
    var complement = context.complements().of(verb);
    outer.add(new Outer(attitude, verb, complement.whole(), target.party() ? target.target() : null));
    if (holder.phrase() != null && (guards.isInternalOrder(attitude, holder.phrase(), target.target())
        || guards.isGeneralOrder(attitude, holder.phrase(), target))) {
      return;
    }
    var targets = new Targets(context);
    target = targets.asWhole(attitude, target);
    var polarity = negation < 0 ? cue.polarity() : cue.polarity().flipped();
    if (attitude.isDirective() && target.party()) {
      polarity = Polarity.OPPOSE;
    }
    var sentence = context.sentence();
    var span = new Span(sentence.begin(negation < 0 ? verb : negation), sentence.end(verb));
    var sources = context.sourcesAt(verb);
    sources.remove(holder.span());
    found.accept(new FoundStance(span, demand ? Attitude.DEMAND : targets.asked(attitude, target), polarity,
        context.mode(span), holder.span(),
        context.span(target.target()), context.span(target.topic()), sources,
        confidence(cue, holder, target), reason(cue, negation >= 0)));
  }

  /** "Nga đề xuất X, nhưng Mỹ bác bỏ": an answer to what has been said before. */
  private static boolean isAnswer(Attitude attitude) {
    return switch (attitude) {
      case DENY, REJECT, OPPOSE, SUPPORT -> true;
      default -> false;
    };
  }

  /** Whether what a cue says is only wished, asked for, promised or denied by the holder of an outer cue. */
  private static boolean isEmbedded(SentenceContext context, int verb, Subject subject, List<Outer> outer) {
    for (var cue : outer.subList(Math.max(0, outer.size() - OUTER), outer.size())) {
      if (cue.content() == null || !cue.content().contains(verb) || context.isReason(cue.verb(), verb)) {
        continue;
      }
      boolean own = subject.agent() != null && subject.agent().from() > cue.verb();
      if (cue.attitude().isIrrealis() || cue.party() != null && cue.party().equals(subject.agent())
          && cue.attitude() != Attitude.WARN && cue.attitude() != Attitude.CONCERN) {
        return true;
      }
      if (!own && isCommitting(cue.attitude())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCommitting(Attitude attitude) {
    return switch (attitude) {
      case WARN -> false;
      default -> true;
    };
  }

  private static double confidence(Cue cue, Holders.Holder holder, Targets.Target target) {
    double confidence = BASE * holder.certainty();
    if (cue.conditions().weak()) {
      confidence *= 0.85;
    }
    return target.target() == null ? confidence * 0.7 : confidence;
  }

  private static String reason(Cue cue, boolean negated) {
    return "verb \"" + cue.text() + (negated ? "\", negated" : "\"");
  }
}
