package org.chugiai.pipeline.stance;

import java.util.List;
import java.util.Set;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;

/** Tells cues from their look-alikes by the conditions of the lexicon and by the context. */
final class Guards {

  /** First syllables of the names of bodies inside one administration. */
  private static final Set<String> OFFICES =
      Set.of("bộ", "sở", "cục", "tổng", "ubnd", "ủy", "ban", "thanh", "vụ", "viện", "công", "cảnh");

  /** First syllables of those who give such orders. */
  private static final Set<String> SUPERIORS =
      Set.of("thủ", "phó", "tổng", "bộ", "thứ", "chủ", "bí", "chính", "thống", "lãnh");

  /** The commonest Vietnamese surnames, lower case. */
  private static final Set<String> SURNAMES = Set.of("nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ",
      "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đào", "đinh", "lương", "trương", "tô", "vương", "trịnh", "mai",
      "đoàn", "hà", "cao", "tạ", "châu", "thái", "lưu", "phùng", "tống", "quách", "triệu", "hầu", "nông");

  /** Verbs for talk of what is not done yet. */
  private static final Set<String> PREPARATIONS = Set.of("thảo luận", "bàn", "bàn bạc", "bàn thảo", "cân nhắc",
      "xem xét", "đề xuất", "đề nghị", "tính", "tính đến", "chuẩn bị", "lên kế hoạch", "kêu gọi", "nghiên cứu", "dọa",
      "đe dọa", "cảnh báo", "tìm cách", "soạn thảo", "vận động");

  /** Units between what is wanted and the list of it at most. */
  private static final int LIST_REACH = 20;

  private final SentenceContext context;
  private final AnalysedSentence sentence;

  Guards(SentenceContext context) {
    this.context = context;
    this.sentence = context.sentence();
  }

  /** Whether the words around a cue are as its conditions want them. */
  boolean allow(Cue cue, int unit) {
    var conditions = cue.conditions();
    if (anyBefore(conditions.notAfter(), unit) || anyBehind(conditions.notBefore(), unit)) {
      return false;
    }
    if (!conditions.onlyAfter().isEmpty() && !anyBefore(conditions.onlyAfter(), unit)) {
      return false;
    }
    boolean open = conditions.onlyBefore().isEmpty() && !conditions.beforeParty();
    return open || anyBehind(conditions.onlyBefore(), unit) || conditions.beforeParty() && isBeforeParty(unit);
  }

  private boolean anyBefore(List<List<String>> phrases, int unit) {
    for (var phrase : phrases) {
      if (sentence.precededBy(unit, phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyBehind(List<List<String>> phrases, int unit) {
    for (var phrase : phrases) {
      if (sentence.followedBy(unit, phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeParty(int unit) {
    var object = context.phrases().startingAt(unit + 1, Math.min(sentence.size(), unit + 30));
    return object != null && context.phrases().isParty(object);
  }

  /** The first negation in the verb group that ends before a unit, or -1. */
  int negation(int verb) {
    int found = -1;
    for (int i = verb - 1; i >= 0 && sentence.is(i, WordClass.ASPECT); i--) {
      if (sentence.has(i, Trait.NEGATIVE)) {
        found = i;
      }
    }
    return found;
  }

  /** Whether a verb tells somebody to do something: "hãy ủng hộ", "đừng lo". */
  boolean isImperative(int verb) {
    for (int i = verb - 1; i >= 0 && sentence.is(i, WordClass.ASPECT); i--) {
      if (sentence.has(i, Trait.IMPERATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb says what somebody must or may do, not what he does: "phải chấp nhận", "có thể ủng hộ". */
  boolean isPossible(int verb) {
    for (int i = verb - 1; i >= 0 && sentence.is(i, WordClass.ASPECT); i--) {
      boolean may = sentence.has(i, Trait.FUTURE) && sentence.syllable(sentence.unit(i).firstToken()).equals("có");
      if (may || sentence.has(i, Trait.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb speaks of what will, may or shall be done. */
  boolean isPlanned(int verb, boolean intended) {
    for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
      if (sentence.has(i, Trait.FUTURE) || sentence.has(i, Trait.MODAL)) {
        return true;
      }
      if (sentence.has(i, Trait.PURPOSE)) {
        return intended || isPrepared(i);
      }
      if (sentence.is(i, WordClass.VERB)) {
        return sentence.has(i, Trait.ATTITUDE) || sentence.has(i, Trait.SPEECH) || isPlanned(i, intended);
      }
      if (!sentence.is(i, WordClass.ASPECT)) {
        return sentence.has(i, Trait.CLAUSE) && isPlanned(i, intended);
      }
    }
    return false;
  }

  /** Whether what serves a purpose is itself only planned or talked about: "thảo luận … để trừng phạt". */
  private boolean isPrepared(int purpose) {
    for (int i = purpose - 1; i >= Math.max(0, purpose - LIST_REACH); i--) {
      boolean talk = sentence.is(i, WordClass.VERB) && sentence.unit(i).word() != null
          && PREPARATIONS.contains(sentence.unit(i).word().text());
      if (talk || sentence.has(i, Trait.FUTURE) || sentence.has(i, Trait.MODAL)) {
        return true;
      }
      if (sentence.is(i, WordClass.STOP) || sentence.is(i, WordClass.SUBORDINATOR)) {
        return false;
      }
    }
    return false;
  }

  /** "… mà Nga muốn, trong đó có việc ngăn X": a prevention in a list of what is wanted. */
  boolean isListedDemand(int verb) {
    int i = verb - 1;
    if (!sentence.has(i, Trait.CLAUSE)) {
      return false;
    }
    i--;
    while (sentence.is(i, WordClass.DETERMINER)) {
      i--;
    }
    if (!sentence.is(i, WordClass.SUBORDINATOR) || sentence.has(i, Trait.PURPOSE)) {
      return false;
    }
    for (int cue = i - 1; cue >= Math.max(0, i - LIST_REACH); cue--) {
      if (sentence.has(cue, Trait.ATTITUDE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody gives an order inside his own administration, which is no stance. */
  boolean isInternalOrder(Attitude attitude, Phrase holder, Phrase object) {
    if (!attitude.isDirective() || object == null) {
      return false;
    }
    boolean foreign = false;
    boolean subordinate = false;
    for (int i = object.from(); i < object.to(); i++) {
      var unit = sentence.unit(i);
      subordinate |= i <= object.from() + 2 && unit.has(Trait.SUBORDINATE);
      foreign |= unit.entity() != null && "LOCATION".equals(unit.entity().getKind());
      if (unit.entity() != null && "ORGANIZATION".equals(unit.entity().getKind())) {
        subordinate |= isSuperior(holder) && OFFICES.contains(sentence.syllable(unit.firstToken()));
      }
    }
    return subordinate && !foreign;
  }

  /** Whether an office-holder without a foreign name asks for something of nobody in particular: an order. */
  boolean isGeneralOrder(Attitude attitude, Phrase holder, Targets.Target target) {
    return attitude == Attitude.DEMAND && !target.party() && isSuperior(holder) && isDomestic(holder);
  }

  private boolean isDomestic(Phrase holder) {
    for (int i = holder.from(); i < holder.to(); i++) {
      var entity = sentence.unit(i).entity();
      if (entity != null && ("LOCATION".equals(entity.getKind()) || "PERSON".equals(entity.getKind())
          && !SURNAMES.contains(sentence.syllable(sentence.unit(i).firstToken())))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSuperior(Phrase holder) {
    for (int i = holder.from(); i < Math.min(holder.to(), holder.from() + 3); i++) {
      if (sentence.is(i, WordClass.PARTY) && SUPERIORS.contains(sentence.syllable(sentence.unit(i).firstToken()))) {
        return true;
      }
    }
    return false;
  }
}
