package org.chugiai.pipeline.stance;

import java.util.List;
import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Quotation;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/** Evaluative predicates in reported or quoted speech: "X mô tả Y là “thực chất”", "X nói Y sẽ là sai lầm lớn". */
final class Evaluations implements StanceRule {

  /** Units behind a copula that are searched at most. */
  private static final int REACH = 8;
  private static final int LONGEST_SUBJECT = 20;
  private static final EvaluationLexicon.Evaluation HARSH = new EvaluationLexicon.Evaluation(Polarity.OPPOSE, false);

  /** An evaluative word that was found: the units that it takes. */
  private record Hit(Phrase words, EvaluationLexicon.Evaluation evaluation) {
  }

  private final EvaluationLexicon lexicon;
  private final List<StanceRule> others;

  Evaluations(EvaluationLexicon lexicon) {
    this.lexicon = lexicon;
    this.others = List.of(new QuotedEvaluations(lexicon), new PredicateEvaluations(lexicon));
  }

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.is(i, WordClass.COPULA)) {
        find(context, i, found);
      } else if (sentence.is(i, WordClass.VERB) && sentence.has(i, Trait.RECEIVING)
          && context.quotationAt(sentence.begin(i)) != null && new Guards(context).isPlanned(i, true)) {
        consequence(context, i, found);
      }
    }
    others.forEach(rule -> rule.find(context, found));
  }

  private void find(SentenceContext context, int copula, Consumer<FoundStance> found) {
    int assessing = assessingVerb(context, copula);
    var hit = search(context.sentence(), copula + 1);
    hit = hit == null && assessing >= 0 ? quoted(context, copula + 1) : hit;
    if (hit == null) {
      return;
    }
    var quotation = quotationOf(context, hit);
    var judged = judged(context, copula, assessing);
    var claim = assessing >= 0 && assessing == copula - 1 ? null : context.claims().at(copula);
    boolean plain = claim != null && isWhole(context.sentence(), copula, hit) && !context.claims().isFactual(claim);
    if (claim != null && (judged == null || context.span(judged).equals(claim.holder())
        || isInside(context.sentence(), judged, claim.content()))) {
      judged = before(claim, copula);
    }
    var holder = assessing >= 0 ? context.subjects().of(assessing).agent() : null;
    var holderSpan = holder == null ? null : context.span(holder);
    var sources = context.sourcesAt(copula);
    if (holderSpan == null && !sources.isEmpty() && (hit.evaluation().strong() || quotation != null || plain)) {
      holderSpan = sources.get(sources.size() - 1);
    }
    boolean nobody = holder != null && !context.phrases().isParty(holder)
        || assessing >= 0 && new Guards(context).negation(assessing) >= 0;
    if (nobody || holderSpan == null || judged == null || context.isFirstPerson(judged)
        || context.isConditional(copula, judged)) {
      return;
    }
    sources.remove(holderSpan);
    var sentence = context.sentence();
    var cue = quotation != null ? new Span(quotation.begin(), quotation.end())
        : new Span(sentence.begin(hit.words()), sentence.end(hit.words()));
    boolean negated = isNegated(sentence, copula, hit.words());
    var polarity = negated ? hit.evaluation().polarity().flipped() : hit.evaluation().polarity();
    var attitude = polarity == Polarity.SUPPORT ? Attitude.ASSESS : Attitude.CRITICIZE;
    double confidence = (quotation != null || assessing >= 0 ? 0.8 : 0.7) * (holder == null ? 0.9 : 1);
    found.accept(new FoundStance(cue, attitude, polarity, context.mode(cue), holderSpan, context.span(judged), null,
        sources, confidence, "evaluation"));
  }

  /** What is judged: the object of an assessing verb, or else the subject. */
  private static Phrase judged(SentenceContext context, int copula, int assessing) {
    if (assessing == copula - 1) {
      var subject = context.subjects().of(assessing);
      return subject.patient() != null || subject.agent() == null ? subject.patient()
          : context.phrases().endingAt(subject.agent().from() - 1);
    }
    var subject = context.subjects().of(copula);
    if (assessing < 0 || subject.agent() != null && subject.agent().from() > assessing) {
      return subject.agent();
    }
    return context.phrases().startingAt(assessing + 1, copula);
  }

  /** Whether a word is all that follows the copula, not part of a noun phrase: "là cần thiết". */
  private static boolean isWhole(AnalysedSentence sentence, int copula, Hit hit) {
    int next = hit.words().to();
    boolean ends = next >= sentence.size() || !sentence.unit(next).wordClass().isNominal()
        || sentence.is(next, WordClass.MODIFIER) && sentence.unit(next).word().wordClass() == WordClass.ASPECT;
    return hit.words().from() == copula + 1 && ends;
  }

  /** Whether a noun phrase is only the end of a longer subject: "việc thay ray là …". */
  private static boolean isInside(AnalysedSentence sentence, Phrase judged, Phrase content) {
    for (int i = judged.from() - 1; i >= content.from(); i--) {
      switch (sentence.unit(i).wordClass()) {
        case COMMA, COMPLEMENTIZER, CONJUNCTION, STOP, CONNECTIVE, OPEN, COLON, DASH, SUBORDINATOR, COPULA -> {
          return false;
        }
        default -> {
          // it may be the subject's beginning
        }
      }
    }
    return judged.from() > content.from();
  }

  /** All that is said before the copula, where it is not much. */
  private static Phrase before(Claims.Claim claim, int copula) {
    int from = claim.content().from();
    return from < copula && copula - from <= LONGEST_SUBJECT ? new Phrase(from, copula) : null;
  }

  /** "X gọi Y là “cú đâm sau lưng”": words that are quoted because they are harsh. */
  private static Hit quoted(SentenceContext context, int from) {
    var sentence = context.sentence();
    for (int i = from; i < Math.min(sentence.size(), from + 2); i++) {
      var quotation = context.quotationAt(sentence.begin(i));
      if (quotation != null && !quotation.full() && quotation.begin() == sentence.begin(i)) {
        int end = Math.max(i + 1, Math.min(sentence.unitAt(quotation.end()), sentence.size()));
        return new Hit(new Phrase(i, end), HARSH);
      }
    }
    return null;
  }

  /** "mọi lệnh trừng phạt “có thể dẫn tới sự đổ vỡ”": what somebody says something will bring about. */
  private void consequence(SentenceContext context, int verb, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var hit = search(sentence, verb + 1);
    var cause = context.subjects().of(verb).agent();
    var sources = context.sourcesAt(verb);
    if (hit == null || hit.evaluation().polarity() == Polarity.SUPPORT || cause == null || sources.isEmpty()) {
      return;
    }
    var holder = sources.remove(sources.size() - 1);
    cause = holder.equals(context.span(cause)) ? openingOfReport(context, verb) : cause;
    if (cause == null) {
      return;
    }
    var quotation = context.quotationAt(sentence.begin(verb));
    var cue = quotation.full() ? new Span(sentence.begin(verb), sentence.end(hit.words()))
        : new Span(quotation.begin(), quotation.end());
    found.accept(new FoundStance(cue, Attitude.WARN, Polarity.OPPOSE, context.mode(cue), holder, context.span(cause),
        null, sources, 0.55, "consequence"));
  }

  /** The noun phrase with which what is reported begins. */
  private static Phrase openingOfReport(SentenceContext context, int unit) {
    Phrase opening = null;
    for (var report : context.reportsNear(unit)) {
      if (report.covers(unit) && report.content().from() > report.cue().from()) {
        opening = context.phrases().startingAt(report.content().from(), unit);
      }
    }
    return opening;
  }

  /** The first evaluative word behind a copula, with a second one that "và" joins to it. */
  private Hit search(AnalysedSentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      var unit = sentence.unit(i);
      if (unit.is(WordClass.COMMA) || unit.is(WordClass.STOP) || unit.is(WordClass.COMPLEMENTIZER)
          || unit.is(WordClass.NAME) || unit.is(WordClass.RELATIVE)) {
        return null;
      }
      var match = sentence.longest(lexicon.table(), unit.firstToken());
      if (match != null) {
        int end = sentence.unitBehindToken(unit.firstToken() + match.length());
        return new Hit(new Phrase(i, Math.max(i + 1, end)), match.value());
      }
    }
    return null;
  }

  private static Quotation quotationOf(SentenceContext context, Hit hit) {
    var quotation = context.quotationAt(context.sentence().begin(hit.words()));
    return quotation == null || quotation.full() ? null : quotation;
  }

  /** The verb of "mô tả Y là", "gọi Y là" before the copula, or -1. */
  private static int assessingVerb(SentenceContext context, int copula) {
    var sentence = context.sentence();
    for (int i = copula - 1; i >= Math.max(0, copula - 40); i--) {
      if (sentence.is(i, WordClass.VERB)) {
        boolean called = i > 0 && sentence.syllable(sentence.unit(i).firstToken() - 1).equals("cái");
        return sentence.has(i, Trait.ASSESSING) && !called ? i : -1;
      }
      if (sentence.is(i, WordClass.COMPLEMENTIZER) || sentence.is(i, WordClass.COMMA)) {
        continue;
      }
      if (sentence.is(i, WordClass.STOP) || sentence.is(i, WordClass.SUBORDINATOR)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a negation stands directly before a unit, not left of a bound. */
  static boolean isNegatedBefore(AnalysedSentence sentence, int unit, int from) {
    for (int i = unit - 1; i >= Math.max(from, unit - 3); i--) {
      if (sentence.has(i, Trait.NEGATIVE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(AnalysedSentence sentence, int copula, Phrase words) {
    for (int i = Math.max(0, copula - 2); i < words.from(); i++) {
      if (sentence.has(i, Trait.NEGATIVE)) {
        return true;
      }
    }
    return sentence.unit(copula).word() != null && sentence.unit(copula).word().text().startsWith("không");
  }
}
