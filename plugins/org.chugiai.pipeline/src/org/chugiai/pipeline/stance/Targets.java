package org.chugiai.pipeline.stance;

import java.util.Set;
import org.chugiai.pipeline.clause.AnalysedSentence;
import org.chugiai.pipeline.clause.Complement;
import org.chugiai.pipeline.clause.Phrase;
import org.chugiai.pipeline.clause.Report;
import org.chugiai.pipeline.clause.Subject;
import org.chugiai.pipeline.clause.Trait;
import org.chugiai.pipeline.clause.WordClass;

/** Finds out whom or what an attitude is about, by rule 3 of the guidelines. */
final class Targets {

  /**
   * What an attitude is about.
   *
   * @param target the party, thing, act or proposition, or null
   * @param topic the content clause beside it, or null
   * @param party whether the target is a party
   */
  record Target(Phrase target, Phrase topic, boolean party) {
    static final Target NONE = new Target(null, null, false);
  }

  private static final Set<String> MEETING_VERBS =
      Set.of("gặp", "gặp gỡ", "họp", "điện đàm", "hội đàm", "đàm phán", "đối thoại", "trao đổi", "triệu tập",
          "nhóm họp", "thảo luận", "họp khẩn", "tiếp xúc", "gặp mặt", "ngồi lại");

  private static final Set<String> OCCASIONS = Set.of("khi", "vì", "bởi", "bởi vì", "sau khi", "do lo");

  /** Prepositions that lead to whom a threat is directed at. */
  private static final Set<String> HOSTILE =
      Set.of("với", "đối với", "lên", "nhằm vào", "chống", "chống lại", "về phía", "cho");

  private final SentenceContext context;
  private final AnalysedSentence sentence;

  Targets(SentenceContext context) {
    this.context = context;
    this.sentence = context.sentence();
  }

  /** The target of a verbal cue that stands in front of it ("Nga bị cáo buộc …") or behind it. */
  Target ofVerb(int verb, Attitude attitude, Subject subject) {
    var complement = context.complements().of(verb);
    var patient = subject.patient();
    boolean cause = subject.voice() == Subject.Voice.BY && complement.whole() != null;
    if (patient != null && !cause) {
      var topic = complement.content() == null ? complement.whole() : complement.content();
      return new Target(patient, attitude.targetsParty() ? topic : null, context.phrases().isParty(patient));
    }
    if (attitude == Attitude.THREATEN) {
      return threatened(verb, complement);
    }
    if (complement.whole() == null) {
      var before = trailing(verb, attitude);
      return before.target() == null && attitude.isFeeling() ? occasion(verb) : before;
    }
    return of(complement, attitude);
  }

  /** "kêu gọi Hội đồng họp khẩn": who is asked to a talk is not told to change, so that all of it is the target. */
  Target asWhole(Attitude attitude, Target target) {
    boolean meeting = attitude.isDirective() && target.party() && target.topic() != null
        && target.topic().from() >= target.target().to() && isMeeting(target.topic());
    return meeting ? new Target(new Phrase(target.target().from(), target.topic().to()), null, false) : target;
  }

  /** A demand for a talk is a request. */
  Attitude asked(Attitude attitude, Target target) {
    boolean request = attitude.isDirective() && target.target() != null && !target.party()
        && (isMeeting(target.target()) && attitude == Attitude.DEMAND || isMeetingOfOthers(target.target()));
    return request ? Attitude.REQUEST : attitude;
  }

  private boolean isMeetingOfOthers(Phrase phrase) {
    var party = context.phrases().startingAt(phrase.from(), phrase.to());
    return party != null && party.to() < phrase.to() && context.phrases().isParty(party)
        && isMeeting(new Phrase(party.to(), phrase.to()));
  }

  private boolean isMeeting(Phrase phrase) {
    for (int i = phrase.from(); i < Math.min(phrase.to(), phrase.from() + 3); i++) {
      if (sentence.has(i, Trait.MEETING) || sentence.is(i, WordClass.VERB) && MEETING_VERBS.contains(text(i))) {
        return true;
      }
    }
    return false;
  }

  private String text(int unit) {
    var word = sentence.unit(unit).word();
    return word == null ? "" : word.text();
  }

  /** The target that a complement holds. */
  Target of(Complement complement, Attitude attitude) {
    if (complement.whole() == null) {
      return Target.NONE;
    }
    if (!attitude.targetsParty()) {
      boolean addressed = complement.preposition() >= 0 && complement.clause();
      var thing = addressed ? complement.content() : complement.whole();
      return new Target(thing, null, context.phrases().isParty(thing));
    }
    if (complement.object() != null && context.phrases().isParty(complement.object())) {
      return new Target(complement.object(), complement.content(), true);
    }
    if (complement.clause() && complement.content() != null && complement.object() == null) {
      return ofClause(complement.content(), attitude);
    }
    if (complement.object() != null && complement.clause()) {
      return new Target(attitude == Attitude.WARN ? complement.object() : complement.whole(), null, false);
    }
    return new Target(complement.whole(), null, false);
  }

  /** The party that is the subject of the content clause, or the whole clause. */
  private Target ofClause(Phrase content, Attitude attitude) {
    var subject = context.complements().subjectOf(content);
    if (subject != null && !context.isFirstPerson(subject)) {
      boolean party = context.phrases().isParty(subject);
      if (party || attitude == Attitude.WARN) {
        return new Target(subject, rest(subject, content), party);
      }
    }
    return new Target(content, null, false);
  }

  /** "vui mừng khi …", "thất vọng vì …": what a feeling is about. */
  private Target occasion(int verb) {
    int link = verb + 1;
    while (sentence.is(link, WordClass.ASPECT) || sentence.is(link, WordClass.MODIFIER)) {
      link++;
    }
    boolean occasion = sentence.is(link, WordClass.SUBORDINATOR) && OCCASIONS.contains(text(link));
    int end = occasion ? context.complements().end(link + 1, false) : link;
    return end > link + 1 ? new Target(new Phrase(link + 1, end), null, false) : Target.NONE;
  }

  private static Phrase rest(Phrase subject, Phrase content) {
    return subject.to() < content.to() ? new Phrase(subject.to(), content.to()) : null;
  }

  /** "Nga sẽ tấn công, Mỹ cảnh báo." */
  private Target trailing(int verb, Attitude attitude) {
    for (Report report : context.reportsNear(verb)) {
      if (report.cue().contains(verb) && report.content() != null && report.content().to() <= verb) {
        return attitude.targetsParty() ? ofClause(report.content(), attitude)
            : new Target(report.content(), null, false);
      }
    }
    return Target.NONE;
  }

  /** Whom a threat is directed at: an object, somebody behind "đối với" or "lên", or the subject of "nếu …". */
  private Target threatened(int verb, Complement complement) {
    var object = complement.object();
    if (object != null && context.phrases().isParty(object)) {
      return new Target(object, complement.content(), true);
    }
    int end = context.complements().end(verb + 1, false);
    Phrase thing = null;
    for (int i = verb + 1; i < end; i++) {
      boolean condition = sentence.has(i, Trait.CONDITION);
      if (condition || sentence.has(i, Trait.TOWARDS) && HOSTILE.contains(text(i))) {
        var party = context.phrases().startingAt(i + 1, end);
        if (party != null && context.phrases().isParty(party) && !sentence.is(party.from(), WordClass.PRONOUN)) {
          return new Target(party, new Phrase(condition ? i : verb + 1, end), true);
        }
        thing = thing == null && !condition ? party : thing;
      }
    }
    return thing != null ? new Target(thing, null, false) : new Target(complement.whole(), null, false);
  }
}
