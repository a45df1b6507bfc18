package org.chugiai.pipeline.clause;

/** Finds what follows a verb: whom it is said to, and what is said. */
public final class Complements {

  /** Units that are looked at to the right at most. */
  private static final int REACH = 90;
  /** Units between a verb of speech and "rằng" at most. */
  private static final int ADJUNCTS = 16;

  private final AnalysedSentence sentence;
  private final NounPhrases phrases;

  public Complements(AnalysedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
  }

  /** What follows a unit. */
  public Complement of(int verb) {
    int start = verb + 1;
    while (isSkipped(start)) {
      start++;
    }
    int inside = start;
    while (sentence.is(inside, WordClass.COMPLEMENTIZER) || sentence.is(inside, WordClass.COMMA)) {
      inside++;
    }
    int end = end(inside, false);
    if (sentence.is(start, WordClass.CONJUNCTION) && !sentence.has(start, Trait.ADVERSATIVE)
        && sentence.is(afterAspect(start + 1), WordClass.VERB)) {
      return of(afterAspect(start + 1));
    }
    if (start >= end) {
      return Complement.NONE;
    }
    if (opensContent(start) && (sentence.has(verb, Trait.SPEECH) || !sentence.is(start, WordClass.COMMA))) {
      return clause(start + 1, end, null, -1);
    }
    if (sentence.is(start, WordClass.COMMA) || sentence.is(start, WordClass.CONJUNCTION)) {
      return Complement.NONE;
    }
    if (sentence.is(start, WordClass.OPEN)) {
      return clause(start, end, null, -1);
    }
    int distant = sentence.has(verb, Trait.SPEECH) && sentence.has(start, Trait.ADJUNCT) ? distantContent(start) : -1;
    if (distant > 0) {
      return clause(distant + 1, end(distant + 1, false), null, -1);
    }
    if (sentence.is(start, WordClass.PREPOSITION) && !sentence.has(start, Trait.POSSESSIVE)) {
      return prepositional(start, end, sentence.has(verb, Trait.SPEECH));
    }
    if (sentence.is(start, WordClass.SUBORDINATOR)) {
      return sentence.has(start, Trait.PURPOSE) ? clause(start + 1, end, null, -1) : Complement.NONE;
    }
    if (isVerbal(start)) {
      return clause(start, end, null, -1);
    }
    return nominal(start, end, -1);
  }

  /** The complementizer of "nói trong cuộc phỏng vấn phát sóng hôm qua rằng …", or -1. */
  private int distantContent(int start) {
    for (int i = start; i < Math.min(sentence.size(), start + ADJUNCTS); i++) {
      if (sentence.is(i, WordClass.COMPLEMENTIZER)) {
        return i;
      }
      boolean other = sentence.is(i, WordClass.COMMA) || sentence.is(i, WordClass.STOP) || sentence.is(i, WordClass.OPEN)
          || sentence.has(i, Trait.SPEECH) || sentence.has(i, Trait.ATTITUDE);
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSkipped(int i) {
    return sentence.is(i, WordClass.TIME) || sentence.is(i, WordClass.ASIDE) || isAdverb(i)
        || sentence.is(i, WordClass.ASPECT) && !isVerbalGroup(i);
  }

  private boolean isAdverb(int i) {
    if (!sentence.is(i, WordClass.MODIFIER)) {
      return false;
    }
    var word = sentence.unit(i).word();
    return word.wordClass() == WordClass.ASPECT || word.wordClass() == WordClass.PASSIVE;
  }

  private boolean isVerbalGroup(int i) {
    int j = i;
    while (sentence.is(j, WordClass.ASPECT)) {
      j++;
    }
    return isVerbal(j);
  }

  private boolean opensContent(int i) {
    if (sentence.is(i, WordClass.COMPLEMENTIZER) || sentence.is(i, WordClass.COLON)) {
      return true;
    }
    return sentence.is(i, WordClass.COMMA) || sentence.is(i, WordClass.COPULA);
  }

  private Complement prepositional(int start, int end, boolean speaks) {
    var object = phrases.startingAt(start + 1, end);
    int next = object == null ? start + 1 : afterAdjuncts(object.to(), end);
    if (object != null && next < end) {
      if (opensContent(next)) {
        return clause(next + 1, end, object, start);
      }
      if (speaks && isAddressee(start) && (isVerbal(next) || sentence.has(next, Trait.TOWARDS))) {
        return clause(sentence.has(next, Trait.TOWARDS) ? next + 1 : next, end, object, start);
      }
    }
    int tight = end(start + 1, true);
    return start + 1 >= tight ? Complement.NONE
        : new Complement(object, start, new Phrase(start + 1, tight), new Phrase(start + 1, end), false);
  }

  private boolean isAddressee(int preposition) {
    var text = sentence.unit(preposition).word().text();
    return text.equals("với") || text.equals("cho") || text.equals("tới") || text.equals("đến");
  }

  private Complement nominal(int start, int end, int preposition) {
    if (sentence.has(start, Trait.CLAUSE)) {
      var subject = nominalisedClause(start, end);
      var whole = new Phrase(start, end);
      return subject == null ? new Complement(null, preposition, whole, whole, false)
          : new Complement(subject, preposition, new Phrase(subject.to(), end), whole, true);
    }
    var object = phrases.startingAt(start, end);
    if (object == null) {
      return new Complement(null, preposition, new Phrase(start, end), new Phrase(start, end), false);
    }
    int next = afterAdjuncts(object.to(), end);
    if (next < end && opensContent(next) && !sentence.is(next, WordClass.COMMA)) {
      return clause(next + 1, end, object, preposition);
    }
    if (object.to() < end && (isVerbal(object.to()) || sentence.has(object.to(), Trait.TOWARDS))) {
      return clause(object.to(), end, object, preposition);
    }
    int tight = Math.max(object.to(), end(start, true));
    var rest = object.to() < tight ? new Phrase(object.to(), tight) : null;
    return new Complement(object, preposition, rest, new Phrase(start, tight), false);
  }

  /** Skips times and phrases of place between an object and what is said to it. */
  private int afterAdjuncts(int from, int end) {
    int i = from;
    while (i < end) {
      if (sentence.is(i, WordClass.TIME) || sentence.is(i, WordClass.ASIDE)) {
        i++;
      } else if (sentence.has(i, Trait.ADJUNCT)) {
        var phrase = phrases.startingAt(i + 1, end);
        if (phrase == null) {
          i++;
          continue;
        }
        i = phrase.to();
      } else {
        return i > from && !opensContent(i) && !sentence.has(i, Trait.TOWARDS) ? from : i;
      }
    }
    return from;
  }

  private Complement clause(int from, int end, Phrase object, int preposition) {
    int begin = from;
    while (begin < end && (sentence.is(begin, WordClass.OPEN) || sentence.is(begin, WordClass.COMMA))) {
      begin++;
    }
    if (begin >= end) {
      return object == null ? Complement.NONE : new Complement(object, preposition, null, object, false);
    }
    int whole = object == null ? begin : object.from();
    return new Complement(object, preposition, new Phrase(begin, end), new Phrase(whole, end), true);
  }

  /** Whether a verb group begins at a unit. */
  public boolean isVerbal(int i) {
    return sentence.is(i, WordClass.VERB) || sentence.is(i, WordClass.ASPECT) || sentence.is(i, WordClass.COPULA)
        || sentence.is(i, WordClass.PASSIVE);
  }

  /**
   * The end of what depends on the word before a unit.
   *
   * @param tight whether clauses of time, purpose and condition stay outside
   */
  public int end(int start, boolean tight) {
    int limit = Math.min(sentence.size(), start + REACH);
    for (int i = start; i < limit; i++) {
      switch (sentence.unit(i).wordClass()) {
        case STOP, CLOSE -> {
          return i;
        }
        case DASH -> {
          if (i > start) {
            return i;
          }
        }
        case OPEN -> {
          if (i > start + 1) {
            return i;
          }
        }
        case COMMA -> {
          if (i > start && breaks(i, tight)) {
            return i;
          }
        }
        case CONJUNCTION -> {
          if (sentence.has(i, Trait.ADVERSATIVE) || isSpeaking(afterAspect(i + 1)) || opensFinite(i + 1)) {
            return i;
          }
        }
        case SUBORDINATOR, CONNECTIVE -> {
          if (tight && i > start) {
            return i;
          }
        }
        default -> {
          // everything else belongs to it
        }
      }
    }
    return limit;
  }

  /** "… và sẽ …": a tensed verb behind a conjunction begins a clause of its own. */
  private boolean opensFinite(int i) {
    return sentence.is(i, WordClass.ASPECT) && sentence.has(i, Trait.FINITE) && isVerbalGroup(i);
  }

  private int afterAspect(int i) {
    int j = i;
    while (sentence.is(j, WordClass.ASPECT) || sentence.is(j, WordClass.TIME)
        || sentence.has(j, Trait.ADJUNCT) && sentence.is(j + 1, WordClass.TIME)) {
      j++;
    }
    return j;
  }

  private boolean isSpeaking(int i) {
    return sentence.is(i, WordClass.VERB) && (sentence.has(i, Trait.SPEECH) || sentence.has(i, Trait.ATTITUDE));
  }

  private boolean breaks(int comma, boolean tight) {
    int next = comma + 1;
    if (sentence.is(next, WordClass.CONJUNCTION)) {
      if (sentence.has(next, Trait.ADVERSATIVE)) {
        return true;
      }
      next++;
    }
    if (next >= sentence.size() || sentence.is(next, WordClass.CONNECTIVE) || sentence.is(next, WordClass.ATTRIBUTION)
        || sentence.has(next, Trait.CITING) || isContrast(next)) {
      return true;
    }
    int verb = afterAspect(next);
    if (isVerbal(verb) || isVerbal(next)) {
      return tight || isSpeaking(verb);
    }
    var subject = phrases.startingAt(next, sentence.size());
    if (subject == null) {
      return tight;
    }
    return isVerbal(afterAspect(subject.to())) || isVerbal(subject.to());
  }

  /** "…, trong khi …", "…, sau khi …": a clause that belongs to the main one. */
  private boolean isContrast(int i) {
    return sentence.is(i, WordClass.SUBORDINATOR) && !sentence.has(i, Trait.CONDITION)
        && !sentence.has(i, Trait.PURPOSE);
  }

  /** The noun phrase that a clause has for a subject, or null: "Nga" of "hôm nay Nga sẽ rút quân". */
  public Phrase subjectOf(Phrase clause) {
    int from = clause.from();
    while (from < clause.to() && isClauseOpener(from)) {
      from++;
    }
    if (from < clause.to() && sentence.is(from, WordClass.SUBORDINATOR)) {
      int comma = from;
      while (comma < clause.to() && !sentence.is(comma, WordClass.COMMA)) {
        comma++;
      }
      from = comma + 1;
    }
    if (from >= clause.to()) {
      return null;
    }
    if (sentence.has(from, Trait.CLAUSE)) {
      return nominalisedClause(from, clause.to());
    }
    var subject = longSubject(from, clause.to());
    if (subject == null) {
      return null;
    }
    int after = afterAdjuncts(subject.to(), clause.to());
    int verb = isVerbal(subject.to()) ? subject.to() : sentence.is(after, WordClass.TIME) ? after + 1 : after;
    return verb < clause.to() && (isVerbal(verb) || isVerbal(afterAspect(subject.to()))) ? subject : null;
  }

  /** A noun phrase with what it is directed at: "quan hệ của Ukraine với NATO". */
  private Phrase longSubject(int from, int limit) {
    var subject = phrases.startingAt(from, limit);
    while (subject != null && sentence.has(subject.to(), Trait.TOWARDS)) {
      var more = phrases.startingAt(subject.to() + 1, limit);
      if (more == null) {
        return subject;
      }
      subject = new Phrase(from, more.to());
    }
    return subject;
  }

  private boolean isClauseOpener(int i) {
    return sentence.is(i, WordClass.CONNECTIVE) || sentence.is(i, WordClass.TIME) || sentence.is(i, WordClass.OPEN)
        || sentence.is(i, WordClass.COMMA) || sentence.is(i, WordClass.COMPLEMENTIZER);
  }

  /** "việc NATO mở rộng" up to what is said of it ("sẽ", "có thể", "là"). */
  private Phrase nominalisedClause(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + REACH); i++) {
      boolean said = sentence.has(i, Trait.FUTURE) || sentence.is(i, WordClass.COPULA)
          || sentence.has(i, Trait.MODAL) && i > from + 1;
      if (said) {
        return new Phrase(from, i);
      }
    }
    return null;
  }
}
