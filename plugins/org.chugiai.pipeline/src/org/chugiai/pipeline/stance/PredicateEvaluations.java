package org.chugiai.pipeline.stance;

import java.util.Set;
import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Judgements without a copula in what somebody says: "X cho rằng quy định này rất khó khả thi". */
final class PredicateEvaluations implements StanceRule {

  /** Adverbs that make a judgement even of a mild word. */
  private static final Set<String> INTENSIFIERS = Set.of("rất", "khá", "hết sức", "vô cùng", "cực kỳ", "quá", "thực sự",
      "thật sự", "hoàn toàn", "tuyệt đối", "đặc biệt", "quá đỗi");

  private final EvaluationLexicon lexicon;

  PredicateEvaluations(EvaluationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    if (context.reports().isEmpty()) {
      return;
    }
    for (var claim : context.claims().all()) {
      int to = Math.min(claim.content().to(), context.sentence().size());
      for (int i = claim.content().from() + 1; i < to; i++) {
        if (mayOpen(context.sentence(), i) && find(context, claim, i, found)) {
          break;
        }
      }
    }
  }

  /** Whether a unit can be a predicate by what stands before it, which is asked before the lexicon is. */
  private static boolean mayOpen(AnalysedSentence sentence, int i) {
    return switch (sentence.unit(i).wordClass()) {
      case NOUN, MODIFIER, ASPECT -> isAdverb(sentence, i - 1) || closesPhrase(sentence, i - 1);
      case VERB -> !sentence.has(i, Trait.ATTITUDE) && !sentence.has(i, Trait.SPEECH)
          && (sentence.unit(i - 1).wordClass().isNominal() || isAdverb(sentence, i - 1));
      default -> false;
    };
  }

  private boolean find(SentenceContext context, Claims.Claim claim, int unit, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var match = sentence.longest(lexicon.table(), sentence.unit(unit).firstToken());
    if (match == null) {
      return false;
    }
    int last = unit - 1;
    boolean intense = false;
    boolean negated = false;
    while (isAdverb(sentence, last)) {
      intense |= INTENSIFIERS.contains(sentence.unit(last).word().text());
      negated |= sentence.has(last, Trait.NEGATIVE);
      if (sentence.has(last, Trait.MODAL) || sentence.has(last, Trait.IMPERATIVE)) {
        return false;
      }
      last--;
    }
    boolean predicate = last < unit - 1 || closesPhrase(sentence, last) || sentence.is(unit, WordClass.VERB);
    if (!predicate || !match.value().strong() && !intense) {
      return false;
    }
    var judged = context.phrases().endingAt(last);
    if (judged == null || !opensClause(sentence, judged, claim.content()) || context.isFirstPerson(judged)
        || context.isConditional(unit, judged) || context.claims().at(unit) != claim) {
      return false;
    }
    int end = sentence.unitBehindToken(sentence.unit(unit).firstToken() + match.length());
    accept(context, claim, new Phrase(unit, Math.max(unit + 1, end)), judged,
        negated ? match.value().polarity().flipped() : match.value().polarity(), found);
    return true;
  }

  private static boolean isAdverb(AnalysedSentence sentence, int i) {
    if (sentence.is(i, WordClass.ASPECT)) {
      return true;
    }
    var word = sentence.is(i, WordClass.MODIFIER) ? sentence.unit(i).word() : null;
    return word != null && word.wordClass() == WordClass.ASPECT;
  }

  private static boolean closesPhrase(AnalysedSentence sentence, int i) {
    return sentence.is(i, WordClass.DEMONSTRATIVE) || sentence.is(i, WordClass.NAME)
        || sentence.is(i, WordClass.PRONOUN);
  }

  private static boolean opensClause(AnalysedSentence sentence, Phrase phrase, Phrase content) {
    if (phrase.from() == content.from()) {
      return true;
    }
    return phrase.from() > content.from() && switch (sentence.unit(phrase.from() - 1).wordClass()) {
      case COMMA, OPEN, COMPLEMENTIZER, CONJUNCTION, STOP, CONNECTIVE, TIME, COLON -> true;
      default -> false;
    };
  }

  private static void accept(SentenceContext context, Claims.Claim claim, Phrase words, Phrase judged,
      Polarity polarity, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var cue = new Span(sentence.begin(words), sentence.end(words));
    var sources = context.sourcesAt(words.from());
    sources.remove(claim.holder());
    var attitude = polarity == Polarity.SUPPORT ? Attitude.ASSESS : Attitude.CRITICIZE;
    found.accept(new FoundStance(cue, attitude, polarity, context.mode(cue), claim.holder(), context.span(judged), null,
        sources, 0.7, "evaluation, predicate"));
  }
}
