package org.chugiai.pipeline.stance;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;
import org.chugiai.pipeline.text.Span;

/**
 * Demands without a verb of demanding: "X nhấn mạnh Y phải rút quân", "X nói dân thường cần được bảo vệ",
 * "“Không nên vội vàng”, X nói". Of what is said in one breath the first demand counts.
 */
final class ModalDemands implements StanceRule {

  /** What befalls somebody rather than is demanded of him: "phải sơ tán". */
  private static final Set<String> ADVERSITY = Set.of("đối mặt", "đối diện", "đối diện với", "đối mặt với", "chịu",
      "gánh", "gánh chịu", "hứng chịu", "trả giá", "sơ tán", "nhập viện", "chờ", "chờ đợi", "đợi", "vật lộn", "sống",
      "di dời", "di tản", "bỏ chạy", "tháo chạy", "lánh nạn", "đóng cửa", "nghỉ học", "phẫu thuật", "ngủ", "vay",
      "từ chức", "hạ cánh", "dựa", "phụ thuộc", "nói", "thừa nhận", "công nhận", "nhắc", "lưu ý", "nhớ", "nhấn mạnh",
      "nói thêm", "nhắc lại", "chứng kiến", "thấy", "hiểu", "biết");

  private static final int LONGEST_SUBJECT = 14;

  /** What somebody is told who is thought to be in the wrong. */
  private static final Set<String> CHANGES = Set.of("chấm dứt", "dừng", "dừng lại", "ngừng", "ngưng", "rút", "rút lui",
      "rút khỏi", "rút quân", "từ bỏ", "hủy", "hủy bỏ", "xin lỗi", "tôn trọng", "tuân thủ", "kiềm chế", "tránh",
      "thay đổi", "chịu trách nhiệm", "thả", "phóng thích", "gỡ bỏ", "dỡ bỏ", "giải thích", "từ chức", "bồi thường",
      "xem xét lại", "rút lại", "hạ nhiệt", "trả", "trả lại", "giải giáp", "loại bỏ", "chứng minh");

  /** Links that a demand may follow directly: "vì vậy cần …". */
  private static final Set<String> LINKS =
      Set.of("thì", "vì vậy", "do vậy", "bởi vậy", "vì thế", "do đó", "cho nên", "nhờ đó", "qua đó", "từ đó",
          "sao cho");

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    Set<Claims.Claim> done = null;
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.has(i, Trait.MODAL) || !sentence.is(i, WordClass.ASPECT) || !isFree(context, i)) {
        continue;
      }
      var claim = context.claims().at(i);
      done = done == null ? new HashSet<>() : done;
      if (claim != null && !done.contains(claim)) {
        var stance = demand(context, claim, i);
        if (stance != null) {
          done.add(claim);
          found.accept(stance);
        }
      }
    }
  }

  /** Whether a modal opens a clause's predicate and speaks neither of the past nor of a condition or purpose. */
  private static boolean isFree(SentenceContext context, int modal) {
    var sentence = context.sentence();
    int first = modal;
    while (sentence.is(first - 1, WordClass.ASPECT) || sentence.is(first - 1, WordClass.TIME)) {
      first--;
      boolean told = sentence.has(first, Trait.NEGATIVE) || sentence.has(first, Trait.IMPERATIVE)
          || sentence.has(first, Trait.FINITE) != sentence.has(first, Trait.FUTURE);
      if (told) {
        return false;
      }
    }
    if (sentence.unit(modal).word().text().startsWith("buộc")) {
      return false;
    }
    var before = first == 0 ? null : sentence.unit(first - 1);
    boolean act = before != null && before.is(WordClass.VERB) && !before.has(Trait.SPEECH)
        && clauseNoun(sentence, first) < 0;
    if (before != null && before.is(WordClass.SUBORDINATOR) && !LINKS.contains(before.word().text())
        || act || before != null && before.is(WordClass.RELATIVE)) {
      return false;
    }
    int verb = modal + 1;
    while (sentence.is(verb, WordClass.ASPECT)) {
      verb++;
    }
    boolean thus = sentence.unit(modal).word().text().equals("nên")
        && (verb > modal + 1 || before != null && before.is(WordClass.COMMA));
    return verb < sentence.size() && !thus && !isAdversity(sentence, verb)
        && (context.complements().isVerbal(verb)
            || sentence.is(verb, WordClass.NOUN) && sentence.unit(verb).word() == null);
  }

  /** The unit of "việc" in "việc khai thác cần …", or -1. */
  private static int clauseNoun(AnalysedSentence sentence, int modal) {
    for (int i = modal - 1; i >= Math.max(0, modal - LONGEST_SUBJECT); i--) {
      if (sentence.has(i, Trait.CLAUSE)) {
        boolean opens = i == 0 || !sentence.unit(i - 1).wordClass().isNominal()
            && !sentence.is(i - 1, WordClass.PREPOSITION) && (!sentence.is(i - 1, WordClass.VERB)
                || sentence.has(i - 1, Trait.NEUTRAL));
        return opens ? i : -1;
      }
      boolean other = sentence.is(i, WordClass.COMMA) || sentence.is(i, WordClass.STOP)
          || sentence.is(i, WordClass.COMPLEMENTIZER) || sentence.is(i, WordClass.OPEN);
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAdversity(AnalysedSentence sentence, int verb) {
    var word = sentence.unit(verb).word();
    return word != null && ADVERSITY.contains(word.text());
  }

  private static FoundStance demand(SentenceContext context, Claims.Claim claim, int modal) {
    var sentence = context.sentence();
    boolean quoted = context.quotationAt(sentence.begin(modal)) != null;
    var subject = context.subjects().of(modal);
    int clause = clauseNoun(sentence, modal);
    var agent = clause >= claim.content().from() ? new Phrase(clause, modal)
        : subject.shared() || subject.agent() != null && subject.agent().equals(claim.source()) ? null
        : subject.agent();
    if (context.claims().isFactual(claim) && !quoted && !isForbidding(sentence, modal)
        && (agent != null || sentence.has(modal, Trait.MUST))) {
      return null;
    }
    boolean other = agent != null && (!opensClause(sentence, agent, claim) || isOwn(context, claim, agent, quoted)
        || context.isConditional(modal, agent));
    if (other) {
      return null;
    }
    int end = Math.max(context.complements().end(modal + 1, false), modal + 2);
    var act = new Phrase(modal + 1, Math.min(end, sentence.size()));
    if (isPassive(context, agent, modal)) {
      return null;
    }
    boolean all = agent != null && context.isFirstPerson(agent);
    boolean told = agent != null && !all && isTold(context, agent, modal);
    boolean forbidden = isForbidding(sentence, modal);
    var target = told ? agent : agent == null || all || forbidden ? act : new Phrase(agent.from(), act.to());
    var cue = new Span(sentence.begin(modal), sentence.end(modal));
    var sources = context.sourcesAt(modal);
    sources.remove(claim.holder());
    var attitude = sentence.unit(modal).word().text().equals("nên") ? Attitude.PROPOSE : Attitude.DEMAND;
    return new FoundStance(cue, attitude, told || forbidden ? Polarity.OPPOSE : Polarity.SUPPORT, context.mode(cue),
        claim.holder(), context.span(target), told ? context.span(act) : null, sources,
        agent == null ? 0.75 : 0.8, "neutral verb with an obligation");
  }

  /** Whether a party is told to change: "Mỹ phải rút quân", "Nga cần chấm dứt …"; not "dân thường phải được bảo vệ". */
  private static boolean isTold(SentenceContext context, Phrase agent, int modal) {
    var sentence = context.sentence();
    var text = sentence.unit(modal).word().text();
    int head = agent.from();
    while (head < agent.to() - 1 && sentence.is(head, WordClass.DETERMINER)) {
      head++;
    }
    boolean party = switch (sentence.unit(head).wordClass()) {
      case PARTY, NAME, PRONOUN -> context.phrases().isParty(agent);
      default -> sentence.is(agent.from(), WordClass.DETERMINER) && context.phrases().isParty(agent);
    };
    int verb = modal + 1;
    while (sentence.is(verb, WordClass.ASPECT)) {
      verb++;
    }
    var act = verb < sentence.size() ? sentence.unit(verb).word() : null;
    boolean change = sentence.has(modal, Trait.MUST) || act != null && CHANGES.contains(act.text());
    return party && change && !sentence.is(verb, WordClass.PASSIVE) && !sentence.is(verb, WordClass.COPULA)
        && !text.equals("phải được");
  }

  /** "sẽ không được bảo vệ", "lợi ích không được tôn trọng": no prohibition. */
  private static boolean isPassive(SentenceContext context, Phrase agent, int modal) {
    var sentence = context.sentence();
    return sentence.unit(modal).word().text().equals("không được")
        && (sentence.has(modal - 1, Trait.FUTURE) || agent == null || !isTold(context, agent, modal));
  }

  private static boolean isForbidding(AnalysedSentence sentence, int modal) {
    return sentence.unit(modal).word().text().startsWith("không");
  }

  /** Whether a noun phrase opens a clause, so that it is no mere part of another one. */
  private static boolean opensClause(AnalysedSentence sentence, Phrase agent, Claims.Claim claim) {
    if (agent.from() == claim.content().from() || agent.from() <= 0) {
      return true;
    }
    var before = sentence.unit(agent.from() - 1);
    return before.has(Trait.CLAUSE) || switch (before.wordClass()) {
      case COMMA, OPEN, COMPLEMENTIZER, CONJUNCTION, STOP, CONNECTIVE, TIME, COLON, ASIDE -> true;
      case SUBORDINATOR -> LINKS.contains(before.word().text());
      default -> false;
    };
  }

  /** Whether somebody speaks of what he or his own side has to do. */
  private static boolean isOwn(SentenceContext context, Claims.Claim claim, Phrase agent, boolean quoted) {
    var sentence = context.sentence();
    if (context.isFirstPerson(agent)) {
      return !sentence.unit(agent.from()).word().text().equals("chúng ta");
    }
    boolean pronoun = sentence.is(agent.from(), WordClass.PRONOUN) && agent.to() - agent.from() == 1;
    return pronoun && !quoted || claim.source() != null && context.phrases().shareName(claim.source(), agent);
  }
}
