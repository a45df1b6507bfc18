package org.chugiai.pipeline.stance;

import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Quotation;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Judgements of which only some words are quoted: "X nói lệnh này “gây thêm đau khổ cho dân thường”". */
final class QuotedEvaluations implements StanceRule {

  /** Longer quotations are speech, not a judgement in a few words. */
  private static final int LONGEST = 150;
  /** A longer quotation is not marked as a whole. */
  private static final int LONGEST_CUE = 70;

  /** Units of a quotation in which a mild word of praise is what it is about. */
  private static final int SHORT = 4;

  private final EvaluationLexicon lexicon;

  QuotedEvaluations(EvaluationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    for (var quotation : context.sentence().quotations()) {
      if (quotation.end() - quotation.begin() <= LONGEST
          && context.isHere(new Span(quotation.begin(), quotation.end()))
          && (!quotation.full() || goesOn(context.sentence(), quotation))) {
        find(context, quotation, found);
      }
    }
  }

  /** Whether a longer quotation is the predicate of the writer's clause: "X nói lệnh này “sẽ làm khổ …”". */
  private static boolean goesOn(AnalysedSentence sentence, Quotation quotation) {
    int before = sentence.unitAt(quotation.begin()) - 1;
    before = sentence.is(before, WordClass.OPEN) ? before - 1 : before;
    return before > 0 && (sentence.unit(before).wordClass().isNominal() || sentence.is(before, WordClass.COPULA)
        || sentence.is(before, WordClass.ASPECT));
  }

  private void find(SentenceContext context, Quotation quotation, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    int from = sentence.unitAt(quotation.begin());
    int to = Math.min(sentence.unitAt(quotation.end()), sentence.size());
    if (from >= to) {
      return;
    }
    var claim = context.claims().at(from);
    var words = claim == null || isEmbedded(sentence, claim, from) ? null : words(sentence, from, to);
    var judged = words == null ? null : judged(context, claim, from, to);
    if (judged == null) {
      return;
    }
    var all = new Span(quotation.begin(), quotation.end());
    var cue = all.length() <= LONGEST_CUE ? all
        : new Span(sentence.begin(words.units()), sentence.end(words.units()));
    var sources = context.sourcesAt(from);
    sources.remove(claim.holder());
    var polarity = words.polarity();
    var attitude = polarity == Polarity.SUPPORT ? Attitude.ASSESS : Attitude.CRITICIZE;
    found.accept(new FoundStance(cue, attitude, polarity, Mode.PARTIAL_QUOTE, claim.holder(), context.span(judged),
        null, sources, 0.7, "evaluation, quoted"));
  }

  /** Whether an attitude stands between the reporting verb and the quoted words: "nói sẵn sàng đóng “vai trò …”". */
  private static boolean isEmbedded(AnalysedSentence sentence, Claims.Claim claim, int from) {
    for (int i = claim.content().from(); i < from; i++) {
      boolean intended = sentence.has(i, Trait.FUTURE) && sentence.has(i, Trait.FINITE)
          && !sentence.is(i + 1, WordClass.COPULA);
      if (intended || sentence.has(i, Trait.ATTITUDE) || sentence.has(i, Trait.MODAL)) {
        return true;
      }
    }
    return false;
  }

  private record Words(Phrase units, Polarity polarity) {
  }

  /** The evaluative words of a quotation; what is bad in it decides. */
  private Words words(AnalysedSentence sentence, int from, int to) {
    Words good = null;
    for (int i = from; i < to; i++) {
      if (sentence.is(i, WordClass.PASSIVE) || sentence.is(i, WordClass.AGENT)) {
        return good;
      }
      var match = sentence.longest(lexicon.table(), sentence.unit(i).firstToken());
      boolean thing = sentence.is(i - 1, WordClass.NOMINALIZER) || sentence.is(i - 1, WordClass.PREPOSITION);
      if (match == null || thing && !match.value().strong()) {
        continue;
      }
      int end = sentence.unitBehindToken(sentence.unit(i).firstToken() + match.length());
      boolean negated = Evaluations.isNegatedBefore(sentence, i, from);
      var polarity = negated ? match.value().polarity().flipped() : match.value().polarity();
      var words = new Words(new Phrase(i, Math.max(i + 1, Math.min(end, to))), polarity);
      if (polarity == Polarity.OPPOSE) {
        return words;
      }
      good = good == null && (match.value().strong() || to - from <= SHORT) ? words : good;
    }
    return good;
  }

  /** What the quoted words are said of: the subject before them or inside. */
  private static Phrase judged(SentenceContext context, Claims.Claim claim, int from, int to) {
    var sentence = context.sentence();
    int begin = claim.content().from();
    var subject = from > begin ? context.complements().subjectOf(new Phrase(begin, Math.max(to, claim.content().to())))
        : context.complements().subjectOf(new Phrase(from, to));
    if (subject != null && subject.from() < to && !context.isFirstPerson(subject)) {
      return subject;
    }
    int before = from - 1;
    while (before > begin && (sentence.is(before, WordClass.ASPECT) || sentence.is(before, WordClass.COPULA)
        || sentence.is(before, WordClass.OPEN))) {
      before--;
    }
    var phrase = before >= begin ? context.phrases().endingAt(before) : null;
    return phrase == null || phrase.from() < begin || context.isFirstPerson(phrase) ? null : phrase;
  }
}
