package org.chugiai.pipeline.clause;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the subjects of the verbs of a sentence by walking left: over adverbs to a noun phrase, or over a coordination,
 * a purpose marker or another verb to the verb that shares its subject. Every walk is bounded, so the time is linear.
 */
public final class Subjects {

  /** Units that are looked at to the left of a verb at most. */
  private static final int REACH = 90;
  /** Units of a phrase before its subject at most. */
  private static final int FRONTED = 40;
  /** Verbs in a row that may hand on a subject at most. */
  private static final int DEEPEST = 60;

  private final AnalysedSentence sentence;
  private final NounPhrases phrases;
  private final Map<Integer, Subject> known = new HashMap<>();
  private int depth;

  public Subjects(AnalysedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
  }

  /** The subject of the verb (or other predicate) at an index; its parts are null where there is none. */
  public Subject of(int verb) {
    var subject = known.get(verb);
    if (subject == null) {
      if (depth >= DEEPEST) {
        return Subject.NONE;
      }
      known.put(verb, Subject.NONE);
      depth++;
      subject = find(verb);
      depth--;
      known.put(verb, subject);
    }
    return subject;
  }

  private Subject find(int verb) {
    int j = leftOfAdverbs(verb - 1);
    if (opensSentence(j)) {
      return fronted(verb);
    }
    return switch (sentence.unit(j).wordClass()) {
      case PASSIVE -> new Subject(agentBehind(verb), patientBefore(j), Subject.Voice.PASSIVE, false);
      case VERB, COPULA -> of(j).asShared();
      case COMMA, CONJUNCTION -> coordinated(j);
      case CONNECTIVE -> j > 0 ? coordinated(sentence.is(j - 1, WordClass.COMMA) ? j - 1 : j) : Subject.NONE;
      case SUBORDINATOR, COMPLEMENTIZER, PREPOSITION -> governing(j);
      case NOMINALIZER -> sentence.has(j, Trait.CLAUSE) ? governing(j) : nounPhrase(j);
      default -> sentence.unit(j).wordClass().isNominal() ? nounPhrase(j) : Subject.NONE;
    };
  }

  /** Whether nothing but an opening such as "Trước đó," stands at and before a unit. */
  private boolean opensSentence(int j) {
    int i = j;
    while (sentence.is(i, WordClass.COMMA) || sentence.is(i, WordClass.CONNECTIVE) || sentence.is(i, WordClass.TIME)) {
      i--;
    }
    return i < 0;
  }

  /** "Hoan nghênh quyết định của Y, X nói …": the subject of the clause behind the comma. */
  private Subject fronted(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + FRONTED); i++) {
      if (sentence.is(i, WordClass.OPEN) || sentence.is(i, WordClass.STOP) || sentence.is(i, WordClass.COLON)) {
        return Subject.NONE;
      }
      var phrase = sentence.is(i, WordClass.COMMA) ? phrases.startingAt(i + 1, sentence.size()) : null;
      if (phrase != null && phrases.isParty(phrase) && isPredicate(phrase.to())) {
        return Subject.active(phrase).asShared();
      }
    }
    return Subject.NONE;
  }

  private boolean isPredicate(int i) {
    int j = i;
    while (sentence.is(j, WordClass.ASPECT) || sentence.is(j, WordClass.TIME)) {
      j++;
    }
    return sentence.is(j, WordClass.VERB) || sentence.is(j, WordClass.COPULA);
  }

  private int leftOfAdverbs(int j) {
    while (j >= 0 && (sentence.is(j, WordClass.ASPECT) || sentence.is(j, WordClass.TIME)
        || sentence.is(j, WordClass.ASIDE) || sentence.has(j, Trait.ADJUNCT) && sentence.is(j + 1, WordClass.TIME))) {
      j--;
    }
    return j;
  }

  private Subject nounPhrase(int last) {
    var phrase = phrases.endingAt(last);
    if (phrase == null) {
      int before = phrases.leftOfAdjunct(last);
      return before < 0 ? Subject.NONE : fromLeft(before);
    }
    int before = phrase.from() - 1;
    if (sentence.is(before, WordClass.PASSIVE)) {
      return new Subject(phrase, patientBefore(before), Subject.Voice.PASSIVE, false);
    }
    if (sentence.is(before, WordClass.AGENT)) {
      boolean cause = sentence.is(before - 1, WordClass.COMMA);
      return new Subject(phrase, cause ? null : patientBefore(before), Subject.Voice.BY, false);
    }
    if (sentence.is(before, WordClass.RELATIVE)) {
      return new Subject(phrase, phrases.endingAt(before - 1), Subject.Voice.RELATIVE, false);
    }
    return Subject.active(phrases.withName(phrase));
  }

  private Phrase patientBefore(int marker) {
    int j = leftOfAdverbs(marker - 1);
    if (j >= 0 && sentence.unit(j).wordClass().isNominal()) {
      return phrases.endingAt(j);
    }
    for (int v = j; v >= Math.max(0, j - REACH); v--) {
      if (sentence.is(v, WordClass.VERB) && of(v).patient() != null) {
        return of(v).patient();
      }
    }
    return of(marker).agent();
  }

  private Subject fromLeft(int j) {
    int k = leftOfAdverbs(j);
    return k >= 0 && sentence.unit(k).wordClass().isNominal() ? nounPhrase(k) : Subject.NONE;
  }

  private Phrase agentBehind(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 8); i++) {
      if (sentence.is(i, WordClass.AGENT)) {
        return phrases.startingAt(i + 1, sentence.size());
      }
    }
    return null;
  }

  /** "X khẳng định …, cáo buộc …" and "X rút quân và cam kết …". */
  private Subject coordinated(int link) {
    boolean comma = sentence.is(link, WordClass.COMMA) || sentence.is(link - 1, WordClass.COMMA);
    var apposed = comma && sentence.is(link, WordClass.COMMA) ? phrases.apposedBefore(link) : null;
    if (apposed != null) {
      return Subject.active(apposed);
    }
    if (sentence.is(link - 1, WordClass.VERB) && !comma) {
      return of(link - 1).asRepeated();
    }
    Subject nearest = null;
    for (int v = link - 1; v >= Math.max(0, link - REACH); v--) {
      if (sentence.is(v, WordClass.OPEN) || sentence.is(v, WordClass.CLOSE)) {
        break;
      }
      if (!sentence.is(v, WordClass.VERB) && !sentence.is(v, WordClass.COPULA)) {
        continue;
      }
      var subject = of(v);
      boolean speech = sentence.has(v, Trait.SPEECH);
      if (isControlled(subject)) {
        continue;
      }
      if (subject.agent() != null && (speech || !comma && isNamedParty(subject.agent()))) {
        return subject.asShared();
      }
      if (nearest == null && subject.agent() != null) {
        nearest = subject;
      }
    }
    return nearest == null ? Subject.NONE : nearest.asShared();
  }

  /**
   * Whether a subject is the object of an attitude or of a preposition: "kêu gọi Mỹ rút quân và …", "họp với các bên
   * đến từ Mỹ để …", where whoever calls or meets goes on.
   */
  private boolean isControlled(Subject subject) {
    int before = subject.agent() == null ? -1 : subject.agent().from() - 1;
    return sentence.has(before, Trait.ATTITUDE) && sentence.is(before, WordClass.VERB)
        || sentence.is(before, WordClass.PREPOSITION);
  }

  private boolean isNamedParty(Phrase phrase) {
    boolean pronoun = phrase.to() - phrase.from() == 1 && sentence.is(phrase.from(), WordClass.PRONOUN);
    return !pronoun && phrases.isParty(phrase);
  }

  /** The subject of the verb to the left that a purpose clause or an infinitive depends on. */
  private Subject governing(int j) {
    var fallback = Subject.NONE;
    for (int v = j - 1; v >= Math.max(0, j - REACH); v--) {
      if (sentence.is(v, WordClass.VERB) || sentence.is(v, WordClass.COPULA)) {
        var subject = of(v).asShared();
        if (sentence.is(subject.agent() == null ? -1 : subject.agent().from() - 1, WordClass.PREPOSITION)) {
          continue;
        }
        if (subject.agent() != null && phrases.isParty(subject.agent())) {
          return subject;
        }
        fallback = fallback.agent() == null ? subject : fallback;
      }
    }
    return fallback;
  }
}
