package org.chugiai.pipeline.stance;

import java.util.Set;
import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Subject;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/**
 * Nouns of attitude: "lời cáo buộc của X đối với Y", "X bày tỏ sự lo ngại về Y", "X vấp phải sự phản đối của Y",
 * "theo yêu cầu của X".
 */
final class NominalCues implements StanceRule {

  private static final double BASE = 0.75;
  /** Units between a noun and "của" or its governing verb at most. */
  private static final int REACH = 8;

  private final CueLexicon lexicon;

  NominalCues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    lexicon.forEach(context, Set.of(Cue.Use.NOUN), i -> isNoun(context, i),
        (cue, noun) -> find(context, noun, cue, found));
  }

  private static boolean isNoun(SentenceContext context, int i) {
    var sentence = context.sentence();
    if (!sentence.is(i, WordClass.VERB)) {
      return sentence.unit(i).wordClass().isNominal();
    }
    boolean governed = sentence.has(i - 1, Trait.DENYING) || sentence.has(i - 1, Trait.RECEIVING);
    if (sentence.is(i - 1, WordClass.VERB) && governed && ownerMarker(sentence, i) == i + 1) {
      return true;
    }
    boolean received = sentence.is(i - 1, WordClass.VERB) && sentence.has(i - 1, Trait.RECEIVING)
        && !sentence.has(i - 1, Trait.LIGHT);
    return received || ownerMarker(sentence, i) >= 0 && context.subjects().of(i).agent() == null;
  }

  private void find(SentenceContext context, int noun, Cue cue, Consumer<FoundStance> found) {
    int owner = ownerMarker(context.sentence(), noun);
    int ruler = governor(context.sentence(), noun);
    var guards = new Guards(context);
    boolean open = ruler >= 0 && (guards.isPossible(ruler) || context.isConditional(ruler, null));
    if (open || context.isConditional(marker(context.sentence(), noun) + 1, null)) {
      return;
    }
    boolean matter = ruler == noun - 1 && context.sentence().has(ruler, Trait.LIGHT)
        && context.sentence().is(noun + 1, WordClass.VERB);
    if (owner >= 0 && !matter && !isGround(context.sentence(), noun, owner)) {
      owned(context, noun, owner, cue, found);
      return;
    }
    int verb = ruler;
    if (verb >= 0 && context.sentence().has(verb, Trait.LIGHT)) {
      var subject = context.subjects().of(verb);
      var holder = new Holders(context).ofVerb(verb, subject, true, true);
      boolean negated = guards.negation(verb) >= 0;
      if (holder != null && !negated && !context.isConditional(verb, subject.agent())) {
        var target = new Targets(context).of(context.complements().of(noun), cue.attitude());
        accept(context, noun, cue, holder, target, found);
      }
    }
  }

  /** "với cáo buộc nhận hối lộ của Y": the grounds of an act, whose owner is not named. */
  private static boolean isGround(AnalysedSentence sentence, int noun, int owner) {
    return sentence.has(noun - 1, Trait.TOWARDS) && owner > noun + 1 && !sentence.is(noun + 1, WordClass.MODIFIER);
  }

  /** The unit of "của" or "từ" behind a noun, or -1. */
  private static int ownerMarker(AnalysedSentence sentence, int noun) {
    for (int i = noun + 1; i < Math.min(sentence.size(), noun + REACH); i++) {
      if (sentence.has(i, Trait.POSSESSIVE) || isFrom(sentence, i)) {
        return i;
      }
      boolean inside = sentence.unit(i).wordClass().isNominal() || sentence.is(i, WordClass.VERB)
          || sentence.is(i, WordClass.ASIDE);
      if (!inside || sentence.is(i, WordClass.NAME) && !sentence.has(i + 1, Trait.POSSESSIVE)
          && !isFrom(sentence, i + 1)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isFrom(AnalysedSentence sentence, int i) {
    return sentence.has(i, Trait.ADJUNCT) && sentence.unit(i).word().text().equals("từ");
  }

  private static void owned(SentenceContext context, int noun, int marker, Cue cue, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var phrase = context.phrases().startingAt(marker + 1, sentence.size());
    if (phrase == null || !context.phrases().isParty(phrase)) {
      return;
    }
    var holder = new Holders(context).ofPhrase(phrase, true, 1);
    if (holder == null) {
      return;
    }
    var inside = marker > noun + 1 && !sentence.is(noun + 1, WordClass.DEMONSTRATIVE)
        ? new Phrase(noun + 1, marker) : null;
    var target = behind(context, phrase, cue.attitude());
    if (target.target() == null) {
      target = inside != null && namesMatter(sentence, inside) ? new Targets.Target(inside, null, false)
          : received(context, noun, phrase, cue.attitude());
    }
    accept(context, noun, cue, holder, target, found);
  }

  /** Whether what stands between a noun and its owner says what it is about: "lời kêu gọi ngừng bắn của X". */
  private static boolean namesMatter(AnalysedSentence sentence, Phrase inside) {
    for (int i = inside.from(); i < inside.to(); i++) {
      if (!sentence.is(i, WordClass.MODIFIER) && !sentence.is(i, WordClass.ASIDE)) {
        return true;
      }
    }
    return false;
  }

  /** What follows the owner: "… của Mỹ đối với Ukraine", "… của Mỹ rằng Nga …", "… của Mỹ can thiệp …". */
  private static Targets.Target behind(SentenceContext context, Phrase owner, Attitude attitude) {
    var sentence = context.sentence();
    int next = owner.to();
    if (!sentence.has(next, Trait.TOWARDS) && !sentence.is(next, WordClass.COMPLEMENTIZER)
        && !sentence.is(next, WordClass.COPULA)) {
      return Targets.Target.NONE;
    }
    var complement = context.complements().of(next - 1);
    boolean subject = complement.preposition() >= 0 && complement.object() != null
        && sentence.is(complement.object().to(), WordClass.ASPECT);
    return subject ? new Targets.Target(complement.object(), null, false)
        : new Targets(context).of(complement, attitude);
  }

  /**
   * What a noun is about that stands in another's clause: "X vấp phải sự phản đối của Y", "X được thực hiện theo yêu cầu
   * của Y", "X bác bỏ cáo buộc của Y": X; "X làm Z theo yêu cầu của Y": doing so.
   */
  private static Targets.Target received(SentenceContext context, int noun, Phrase owner, Attitude attitude) {
    var sentence = context.sentence();
    int verb = governor(sentence, noun);
    boolean adjunct = isAdjunct(sentence, noun);
    if (verb < 0) {
      return adjunct && sentence.is(owner.to(), WordClass.COMMA) ? clauseBehind(context, owner.to())
          : Targets.Target.NONE;
    }
    var subject = context.subjects().of(verb);
    if (adjunct && subject.voice() != Subject.Voice.PASSIVE) {
      return new Targets.Target(new Phrase(verb, marker(sentence, noun)), null, false);
    }
    boolean answered = (attitude == Attitude.ACCUSE || attitude == Attitude.CRITICIZE || attitude == Attitude.BLAME)
        && sentence.has(verb, Trait.DENYING);
    var phrase = subject.patient() != null ? subject.patient() : subject.agent();
    if (phrase == null || !adjunct && !answered && !sentence.has(verb, Trait.RECEIVING)
        && !sentence.is(verb, WordClass.PASSIVE)) {
      return Targets.Target.NONE;
    }
    return new Targets.Target(phrase, null, attitude.targetsParty() && context.phrases().isParty(phrase));
  }

  private static Targets.Target clauseBehind(SentenceContext context, int comma) {
    int end = context.complements().end(comma + 1, true);
    return end > comma + 1 ? new Targets.Target(new Phrase(comma + 1, end), null, false) : Targets.Target.NONE;
  }

  /** Whether a noun stands in "theo …", "trước …", "bất chấp …". */
  private static boolean isAdjunct(AnalysedSentence sentence, int noun) {
    int i = marker(sentence, noun);
    return sentence.is(i, WordClass.ATTRIBUTION) || sentence.is(i, WordClass.PREPOSITION)
        && (sentence.unit(i).word().text().equals("trước") || sentence.unit(i).word().text().equals("bất chấp"));
  }

  /** The unit before a noun and what leads to it ("sự", "những lời"). */
  private static int marker(AnalysedSentence sentence, int noun) {
    int i = noun - 1;
    while (sentence.is(i, WordClass.NOMINALIZER) || sentence.is(i, WordClass.DETERMINER)) {
      i--;
    }
    return i;
  }

  /** The verb to the left whose object a noun is, or -1. */
  private static int governor(AnalysedSentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      if (sentence.is(i, WordClass.VERB) || sentence.is(i, WordClass.PASSIVE)) {
        return i;
      }
      boolean inside = sentence.unit(i).wordClass().isNominal() || sentence.is(i, WordClass.PREPOSITION)
          || sentence.is(i, WordClass.ATTRIBUTION) || sentence.is(i, WordClass.ASPECT)
          || sentence.is(i, WordClass.CONJUNCTION);
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  private static void accept(SentenceContext context, int noun, Cue cue, Holders.Holder holder, Targets.Target target,
      Consumer<FoundStance> found) {
    boolean pointing = context.sentence().is(noun + 1, WordClass.DEMONSTRATIVE);
    if (target.target() == null && !pointing && !cue.attitude().isStrong()) {
      return;
    }
    var polarity = cue.attitude().isDirective() && target.party() ? Polarity.OPPOSE : cue.polarity();
    var sentence = context.sentence();
    var span = new Span(sentence.begin(noun), sentence.end(noun));
    var sources = context.sourcesAt(noun);
    sources.remove(holder.span());
    double confidence = BASE * holder.certainty() * (target.target() == null ? 0.7 : 1)
        * (cue.conditions().weak() ? 0.85 : 1);
    var attitude = new Targets(context).asked(cue.attitude(), target);
    found.accept(new FoundStance(span, attitude, polarity, context.mode(span), holder.span(),
        context.span(target.target()), context.span(target.topic()), sources, confidence,
        "noun \"" + cue.text() + "\""));
  }
}
