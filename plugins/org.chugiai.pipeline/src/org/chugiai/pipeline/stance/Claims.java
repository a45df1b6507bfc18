package org.chugiai.pipeline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Report;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/**
 * What parties named in a sentence are reported to say or think there in neutral words, so that an attitude can only
 * lie in what they say.
 */
final class Claims {

  /**
   * What somebody says or thinks.
   *
   * @param holder who, always in the same sentence
   * @param source his noun phrase beside the reporting verb; null where only a quotation tells who speaks
   * @param cue the unit of the reporting verb, or -1
   * @param content what he says
   */
  record Claim(Span holder, Phrase source, int cue, Phrase content) {
  }

  /** Verbs that rather report what is the case than what their subject thinks of it. */
  private static final Set<String> FACTUAL = Set.of("cho biết", "cho biết thêm", "cho hay", "thông tin thêm", "kể",
      "kể lại", "kể thêm", "thuật lại", "báo cáo", "khai", "khai nhận", "khai thêm", "thông báo", "tiết lộ", "dự báo",
      "dự đoán", "ước tính", "giải thích", "lý giải", "phân trần", "thú nhận", "thừa nhận", "công nhận", "tâm sự",
      "thổ lộ", "đưa tin", "loan tin", "tường thuật", "cập nhật", "công bố", "cho thấy", "mô tả", "miêu tả",
      "ghi nhận");

  /** Units between the end of what is reported and a further clause of it at most. */
  private static final int REACH = 40;
  private static final int SUBJECT = 12;

  private final SentenceContext context;
  private final AnalysedSentence sentence;
  private final List<Claim> claims = new ArrayList<>();

  Claims(SentenceContext context) {
    this.context = context;
    this.sentence = context.sentence();
    for (var report : context.reports()) {
      var claim = claim(report);
      if (claim != null) {
        claims.add(claim);
      }
    }
  }

  List<Claim> all() {
    return claims;
  }

  private Claim claim(Report report) {
    int cue = report.cue().from();
    boolean neutral = sentence.has(cue, Trait.NEUTRAL) || sentence.is(cue, WordClass.ATTRIBUTION)
        || sentence.has(cue, Trait.CITING);
    if (!neutral || report.source() == null || report.content() == null
        || !report.clause() && !hasPredicate(report.content())
        || !context.phrases().isParty(report.source()) || context.isConditional(cue, report.source())
        || isDisowned(cue) || !isSpeaker(report.source())) {
      return null;
    }
    var holder = new Holders(context).ofPhrase(report.source(), true, 1);
    return holder == null || !context.isHere(holder.span()) ? null
        : new Claim(holder.span(), report.source(), cue, report.content());
  }

  /** Whether what has no verb is a clause all the same: "lệnh này “vô lý”", "kế hoạch này rất nguy hiểm". */
  private boolean hasPredicate(Phrase content) {
    for (int i = content.from() + 1; i < Math.min(content.to(), content.from() + SUBJECT); i++) {
      var unit = sentence.unit(i);
      boolean adverb = unit.is(WordClass.MODIFIER) && unit.word().wordClass() == WordClass.ASPECT;
      var quotation = adverb || unit.is(WordClass.OPEN) ? null : context.quotationAt(sentence.begin(i));
      if (adverb || unit.is(WordClass.OPEN) || quotation != null && quotation.begin() == sentence.begin(i)) {
        return true;
      }
    }
    boolean idiom = sentence.has(content.from(), Trait.ATTITUDE) && !sentence.unit(content.from()).isNominalised();
    return idiom || sentence.is(content.to(), WordClass.OPEN);
  }

  /** "không cho rằng …", "bác bỏ thông tin cho rằng …": what the subject does not say itself. */
  private boolean isDisowned(int cue) {
    var word = sentence.unit(cue).word();
    boolean supposed = word != null && word.text().startsWith("cho ") && cue > 0
        && (sentence.is(cue - 1, WordClass.NOUN) && sentence.unit(cue - 1).word() != null
            || sentence.has(cue - 1, Trait.ATTITUDE));
    return supposed || new Guards(context).negation(cue) >= 0;
  }

  /** Whether a noun phrase is about somebody, not about a law or plan of his: "theo luật pháp Mỹ". */
  private boolean isSpeaker(Phrase source) {
    var first = sentence.unit(source.from());
    return !first.is(WordClass.NOUN) || first.word() == null || first.word().text().equals("nguồn tin");
  }

  /** The innermost claim that a unit is part of; null where none is, or another kind of speech is nearer. */
  Claim at(int unit) {
    Claim inner = null;
    for (var claim : claims) {
      boolean covers = claim.content().contains(unit) && !claim.source().contains(unit);
      if (covers && (inner == null || size(claim) <= size(inner))) {
        inner = claim;
      }
    }
    if (inner == null) {
      inner = spoken(unit);
    }
    return inner == null ? continued(unit) : isElsewhere(inner, unit) ? null : inner;
  }

  /** Whether an attitude's or another source's words lie between a claim and a unit. */
  private boolean isElsewhere(Claim claim, int unit) {
    for (var report : context.reportsNear(unit)) {
      boolean inside = report.covers(unit) && claim.content().contains(report.cue().from());
      if (inside && report.cue().from() != claim.cue()) {
        return true;
      }
    }
    return false;
  }

  private static int size(Claim claim) {
    return claim.content().to() - claim.content().from();
  }

  /** "“…”, ông X": the quotation's speaker where the sentence names him. */
  private Claim spoken(int unit) {
    int position = sentence.begin(unit);
    var speaker = context.speakerAt(position);
    if (speaker == null || !context.isHere(speaker)) {
      return null;
    }
    var quotation = context.quotationAt(position);
    int from = sentence.unitAt(quotation.begin());
    int to = sentence.unitAt(quotation.end());
    return from < to ? new Claim(speaker, null, -1, new Phrase(from, to)) : null;
  }

  /** "X cho biết Y “làm khổ dân thường …”": whether what is said goes on in a quotation. */
  private boolean quotes(Claim claim, int unit) {
    int open = claim.content().to();
    boolean opens = sentence.is(open, WordClass.OPEN) && claim.cue() < claim.content().from() && unit > open
        && unit - open < REACH && !claim.content().isEmpty();
    for (int i = open; opens && i < unit; i++) {
      opens = !sentence.is(i, WordClass.CLOSE);
    }
    return opens;
  }

  /** "X nhắc lại, A là …, B cần …": a further clause of what X says. */
  private Claim continued(int unit) {
    Claim last = null;
    for (var claim : claims) {
      if (quotes(claim, unit)) {
        return claim;
      }
      boolean before = claim.cue() < claim.content().from() && claim.content().to() <= unit;
      if (before && unit - claim.content().to() < REACH && sentence.is(claim.content().to(), WordClass.COMMA)) {
        last = claim;
      }
    }
    if (last == null || context.quotationAt(sentence.begin(unit)) != context.quotationAt(sentence.begin(last.cue()))) {
      return null;
    }
    for (int i = last.content().to(); i < unit; i++) {
      boolean other = sentence.has(i, Trait.SPEECH) || sentence.has(i, Trait.ATTITUDE)
          || sentence.is(i, WordClass.STOP) || sentence.is(i, WordClass.DASH) || sentence.is(i, WordClass.ATTRIBUTION)
          || sentence.is(i, WordClass.SUBORDINATOR) || sentence.is(i, WordClass.CONNECTIVE)
          || sentence.has(i, Trait.ADVERSATIVE);
      if (other) {
        return null;
      }
    }
    return last;
  }

  /** Whether a claim is told rather as a fact than as an opinion. */
  boolean isFactual(Claim claim) {
    return claim.cue() >= 0 && sentence.unit(claim.cue()).word() != null
        && FACTUAL.contains(sentence.unit(claim.cue()).word().text());
  }
}
