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
 * Accusations without a verb of accusation: a neutral verb with a harmful act of a party ("X nói rằng Nga có thể tấn
 * công", "“Họ đang phá hoại …”, X nói"), or with a thing that does wrong ("quy định này vi phạm …"), and "cho rằng
 * chính X đã …".
 */
final class ImplicitAccusations implements StanceRule {

  /** Units between a subject and the harmful act at most. */
  private static final int REACH = 6;
  private static final int LONGEST_SUBJECT = 14;

  /** What a rule, a plan or a word can do wrong, not only a party. */
  private static final Set<String> WRONGS = Set.of("vi phạm", "xâm phạm", "vi phạm nghiêm trọng", "đi ngược lại",
      "đi ngược", "trái với", "phá hoại", "can thiệp", "xuyên tạc", "bóp méo", "cản trở", "làm xói mòn",
      "làm suy yếu", "làm tổn hại", "đe dọa", "coi thường", "phớt lờ", "phân biệt đối xử", "xúc phạm", "lạm dụng");

  /** Syllables that make another word of "chính". */
  private static final Set<String> COMPOUNDS = Set.of("quyền", "sách", "xác", "phủ", "trị", "thức", "án", "nghĩa",
      "đáng", "tu", "hành", "tài", "bưu", "cải", "nghiêm", "chân", "nhiếp", "triều", "vì", "do");

  private static final Set<String> CAUSES = Set.of("khiến", "khiến cho", "gây", "gây ra", "gây nên", "làm", "làm cho",
      "dẫn đến", "dẫn tới", "đứng sau", "tạo ra", "đẩy", "phá", "chịu trách nhiệm", "châm ngòi", "mở đường");

  /** Verbs whose object says what is done. */
  private static final Set<String> CARRIERS = Set.of("có", "thực hiện", "tiến hành", "gây ra", "gây", "phát động",
      "mở", "tiếp tục", "tổ chức", "đứng sau", "cố gắng", "tìm cách", "âm mưu", "tham gia", "dùng");

  @Override
  public void find(SentenceContext context, Consumer<FoundStance> found) {
    if (context.reports().isEmpty()) {
      return;
    }
    for (var claim : context.claims().all()) {
      if (context.sentence().has(claim.cue(), Trait.NEUTRAL)) {
        find(context, claim, found);
      }
    }
  }

  private static void find(SentenceContext context, Claims.Claim claim, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var content = claim.content();
    for (int i = content.from(); i < content.to(); i++) {
      boolean emphasised = sentence.is(i, WordClass.DETERMINER) && sentence.unit(i).word().text().equals("chính");
      if (!emphasised && !sentence.has(i, Trait.HARM) || context.claims().at(i) != claim) {
        continue;
      }
      var blamed = emphasised ? blamed(context, i, content) : null;
      if (blamed != null) {
        accept(context, claim, blamed, Attitude.BLAME, 0.75, found);
        return;
      }
      int act = emphasised ? -1 : verb(sentence, i);
      var doer = act < 0 ? null : doer(context, claim, act);
      if (doer != null) {
        accept(context, claim, doer, Attitude.ACCUSE, 0.7, found);
        return;
      }
    }
  }

  /** The verb of "tấn công", "chuẩn bị một cuộc tấn công", "có hành vi khiêu khích"; -1 where there is none. */
  private static int verb(AnalysedSentence sentence, int harm) {
    int i = harm;
    while (i > harm - 4 && !sentence.is(i, WordClass.VERB) && i >= 0 && (i == harm || isInside(sentence, i))) {
      i--;
    }
    boolean direct = i == harm || sentence.has(i, Trait.FUTURE) || sentence.is(i, WordClass.VERB)
        && CARRIERS.contains(sentence.unit(i).word() == null ? "" : sentence.unit(i).word().text());
    return sentence.is(i, WordClass.VERB) && direct ? i : -1;
  }

  private static boolean isInside(AnalysedSentence sentence, int i) {
    return sentence.unit(i).wordClass().isNominal() || sentence.is(i, WordClass.PREPOSITION);
  }

  /** "chính X đã gây ra …". */
  private static Phrase blamed(SentenceContext context, int mark, Phrase content) {
    var sentence = context.sentence();
    int token = sentence.unit(mark).firstToken();
    boolean compound = mark + 1 >= content.to() || COMPOUNDS.contains(sentence.syllable(token + 1))
        || token > 0 && COMPOUNDS.contains(sentence.syllable(token - 1));
    var subject = compound ? null : subject(context, mark + 1, content.to());
    if (subject == null) {
      return null;
    }
    for (int i = subject.to(); i < Math.min(content.to(), subject.to() + REACH); i++) {
      var word = sentence.unit(i).word();
      if (sentence.has(i, Trait.HARM) || word != null && CAUSES.contains(word.text())) {
        return subject;
      }
    }
    return null;
  }

  /** What stands between "chính" and its verb. */
  private static Phrase subject(SentenceContext context, int from, int limit) {
    var sentence = context.sentence();
    for (int i = from; i < Math.min(limit, from + LONGEST_SUBJECT); i++) {
      if (context.complements().isVerbal(i)) {
        var phrase = new Phrase(from, i);
        return i == from || context.isFirstPerson(phrase) ? null : phrase;
      }
      if (sentence.is(i, WordClass.COMMA) || sentence.is(i, WordClass.STOP)) {
        return null;
      }
    }
    return null;
  }

  /** Who is said to do harm; null where nobody is, or only may, will or did not, or one of the speaker's own side. */
  private static Phrase doer(SentenceContext context, Claims.Claim claim, int act) {
    var sentence = context.sentence();
    var subject = context.subjects().of(act);
    var agent = subject.agent();
    if (agent == null || subject.voice() != Subject.Voice.ACTIVE || agent.to() > act
        || !claim.content().contains(agent.from()) || !isStated(sentence, agent.to(), act)
        || !opensClause(sentence, agent, claim) || context.isConditional(act, agent)) {
      return null;
    }
    boolean pronoun = sentence.is(agent.from(), WordClass.PRONOUN);
    if (pronoun || claim.source() != null && context.phrases().shareName(claim.source(), agent)) {
      return null;
    }
    boolean wrong = WRONGS.contains(sentence.unit(act).word().text()) && hasDefiniteHead(sentence, agent);
    return context.phrases().namesParty(agent) || wrong ? agent : null;
  }

  private static boolean hasDefiniteHead(AnalysedSentence sentence, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (sentence.is(i, WordClass.DEMONSTRATIVE) || sentence.is(i, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensClause(AnalysedSentence sentence, Phrase agent, Claims.Claim claim) {
    if (agent.from() == claim.content().from() || agent.from() == 0) {
      return true;
    }
    return switch (sentence.unit(agent.from() - 1).wordClass()) {
      case COMMA, OPEN, COMPLEMENTIZER, CONJUNCTION, STOP, CONNECTIVE, TIME, COLON -> true;
      default -> false;
    };
  }

  private static boolean isStated(AnalysedSentence sentence, int from, int act) {
    if (act - from > REACH) {
      return false;
    }
    for (int i = from; i < act; i++) {
      boolean open = sentence.is(i, WordClass.PASSIVE) || sentence.has(i, Trait.NEGATIVE) || isIntended(sentence, i)
          || sentence.has(i, Trait.MODAL) || sentence.is(i, WordClass.COMMA) || sentence.is(i, WordClass.NAME)
          || isOtherCue(sentence, i);
      if (open) {
        return false;
      }
    }
    return true;
  }

  /** "sẽ": who says that somebody will attack may be on his side. */
  private static boolean isIntended(AnalysedSentence sentence, int i) {
    return sentence.is(i, WordClass.ASPECT) && sentence.has(i, Trait.FUTURE) && sentence.has(i, Trait.FINITE);
  }

  private static boolean isOtherCue(AnalysedSentence sentence, int i) {
    return sentence.has(i, Trait.ATTITUDE) && !sentence.has(i, Trait.HARM);
  }

  private static void accept(SentenceContext context, Claims.Claim claim, Phrase target, Attitude attitude,
      double confidence, Consumer<FoundStance> found) {
    var sentence = context.sentence();
    var cue = new Span(sentence.begin(claim.cue()), sentence.end(claim.cue()));
    var sources = context.sourcesAt(claim.cue());
    sources.remove(claim.holder());
    int end = Math.min(claim.content().to(), context.complements().end(target.to(), false));
    var topic = target.to() < end ? new Phrase(target.to(), end) : null;
    var quoted = context.quotationAt(sentence.begin(target));
    var mode = quoted != null && quoted.full() ? Mode.DIRECT_QUOTE : context.mode(cue);
    found.accept(new FoundStance(cue, attitude, Polarity.OPPOSE, mode, claim.holder(), context.span(target),
        context.span(topic), sources, confidence, "neutral verb with a harmful act"));
  }
}
