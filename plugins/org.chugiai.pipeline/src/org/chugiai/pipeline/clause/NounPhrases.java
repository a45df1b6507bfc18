package org.chugiai.pipeline.clause;

/** Finds the edges of noun phrases in a sentence. */
public final class NounPhrases {

  private static final int REACH = 60;

  private final AnalysedSentence sentence;

  public NounPhrases(AnalysedSentence sentence) {
    this.sentence = sentence;
  }

  /** The longest noun phrase whose last unit is given, or null where it only tells when or where. */
  public Phrase endingAt(int last) {
    if (last < 0 || !isNominal(last)) {
      return null;
    }
    int from = leftEdge(last, Math.max(0, last - REACH));
    from = withoutAdjunct(from, last + 1);
    return from > last ? null : new Phrase(from, withoutManner(from, last + 1));
  }

  /** Cuts manner and place off "ông X hào hứng", "ông X tại Y": a person's name ends the phrase. */
  private int withoutManner(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.has(i, Trait.ADJUNCT) && isPerson(i - 1)) {
        return i;
      }
    }
    int end = to;
    while (end > from && (sentence.is(end - 1, WordClass.NOUN) || sentence.is(end - 1, WordClass.MODIFIER))) {
      end--;
    }
    return end > from && isPerson(end - 1) ? end : to;
  }

  private boolean isPerson(int i) {
    var entity = sentence.unit(i).entity();
    return entity != null && "PERSON".equals(entity.getKind());
  }

  private int leftEdge(int last, int limit) {
    int k = last;
    boolean list = false;
    while (k > limit) {
      var before = sentence.unit(k - 1);
      if (before.wordClass().isNominal()) {
        if (before.is(WordClass.DEMONSTRATIVE) && opensPhrase(k) || before.has(Trait.CLAUSE)) {
          return k;
        }
        k--;
      } else if (before.is(WordClass.PREPOSITION) && k - 2 >= limit && isNominal(k - 2)) {
        k--;
      } else if (before.is(WordClass.CONJUNCTION) && !before.has(Trait.ADVERSATIVE) && isNominal(k - 2)) {
        int left = leftEdge(k - 2, limit);
        if (!startsClause(left)) {
          return k;
        }
        list = true;
        k = left;
      } else if (before.is(WordClass.COMMA) && list && isNominal(k - 2)) {
        int left = leftEdge(k - 2, limit);
        if (!startsClause(left) || sentence.is(left, WordClass.PREPOSITION)) {
          return k;
        }
        k = left;
      } else if (before.is(WordClass.ASIDE)) {
        k--;
      } else {
        return k;
      }
    }
    return k;
  }

  private boolean opensPhrase(int k) {
    return switch (sentence.unit(k).wordClass()) {
      case NAME, PARTY, PRONOUN, DETERMINER, NOMINALIZER -> true;
      default -> false;
    };
  }

  /** Whether what begins at a unit is no object of a verb. */
  private boolean startsClause(int from) {
    if (from == 0) {
      return true;
    }
    return switch (sentence.unit(from - 1).wordClass()) {
      case COMMA, COLON, STOP, DASH, OPEN, COMPLEMENTIZER, SUBORDINATOR, CONNECTIVE, AGENT, PASSIVE, RELATIVE,
          ATTRIBUTION, TIME -> true;
      default -> sentence.has(from - 1, Trait.ADVERSATIVE) || sentence.has(from - 1, Trait.SPEECH);
    };
  }

  /** Cuts "tại Hà Nội" off "tại Hà Nội ông X"; gives the end where nothing else is left. */
  private int withoutAdjunct(int from, int to) {
    if (!sentence.is(from, WordClass.PREPOSITION)) {
      return from;
    }
    for (int i = from + 1; i < to; i++) {
      boolean title = sentence.is(i, WordClass.PARTY) && sentence.unit(i).entity() != null;
      if (title || sentence.is(i, WordClass.PRONOUN) && i > from + 1) {
        return i;
      }
    }
    return to;
  }

  /** The last unit before the prepositional phrase that ends at a unit, or -1. */
  int leftOfAdjunct(int last) {
    int from = leftEdge(last, Math.max(0, last - REACH));
    return sentence.is(from, WordClass.PREPOSITION) ? from - 1 : -1;
  }

  /** "X, chủ tịch của Y," before a verb: the whole from X on, or null where there is no such thing. */
  Phrase apposedBefore(int comma) {
    int second = comma - 1;
    boolean verb = false;
    while (second >= Math.max(0, comma - REACH) && (isInApposition(second) || isRelative(second))) {
      verb |= !isInApposition(second);
      second--;
    }
    if (!sentence.is(second, WordClass.COMMA) || second + 1 >= comma || !opensApposition(second + 1)
        || !isNominal(second - 1)) {
      return null;
    }
    if (verb && !(sentence.is(second + 1, WordClass.PARTY) && sentence.is(second - 1, WordClass.NAME))) {
      return null;
    }
    var head = endingAt(second - 1);
    return head == null || !startsClause(head.from()) ? null : new Phrase(head.from(), comma);
  }

  /** "bà X, chủ tịch của Y" where a phrase is the office behind a person's name; else the phrase as it is. */
  Phrase withName(Phrase phrase) {
    int comma = phrase.from() - 1;
    if (!sentence.is(comma, WordClass.COMMA) || comma < 1 || !sentence.is(phrase.from(), WordClass.PARTY)
        || !isPerson(comma - 1)) {
      return phrase;
    }
    var name = endingAt(comma - 1);
    return name == null || !startsClause(name.from()) ? phrase : new Phrase(name.from(), phrase.to());
  }

  private boolean isInApposition(int i) {
    return isNominal(i) || sentence.is(i, WordClass.PREPOSITION) || sentence.is(i, WordClass.CONJUNCTION)
        || sentence.is(i, WordClass.ASIDE) || sentence.is(i, WordClass.TIME);
  }

  /** What an apposition may hold beside nouns: "quốc gia hậu thuẫn Israel", "người từng là bộ trưởng". */
  private boolean isRelative(int i) {
    return sentence.is(i, WordClass.VERB) || sentence.is(i, WordClass.ASPECT) || sentence.is(i, WordClass.COPULA)
        || sentence.is(i, WordClass.PASSIVE);
  }

  private boolean opensApposition(int i) {
    return sentence.is(i, WordClass.PARTY) || sentence.is(i, WordClass.NOUN) || sentence.is(i, WordClass.NAME)
        || sentence.is(i, WordClass.DETERMINER) || sentence.is(i, WordClass.PRONOUN);
  }

  /**
   * The noun phrase that begins at a unit: up to a verb, a clause marker, a comma (other than in "A, B và C"), or a
   * preposition that tells when or where.
   *
   * @return null where no noun phrase begins there
   */
  public Phrase startingAt(int from, int limit) {
    int to = from;
    int reach = Math.min(limit, from + REACH);
    while (to < reach && continues(from, to, reach)) {
      to++;
    }
    while (to > from && !isNominal(to - 1) && !sentence.is(to - 1, WordClass.ASIDE)) {
      to--;
    }
    return to == from ? null : new Phrase(from, to);
  }

  private boolean continues(int from, int i, int limit) {
    var unit = sentence.unit(i);
    if (unit.wordClass().isNominal()) {
      return i == from || !isUnknownVerb(i);
    }
    return i > from && i + 1 < limit && isNominal(i + 1) && switch (unit.wordClass()) {
      case CONJUNCTION -> !unit.has(Trait.ADVERSATIVE);
      case PREPOSITION -> !unit.has(Trait.ADJUNCT) && !unit.has(Trait.TOWARDS);
      case COMMA -> isList(i, limit);
      case ASIDE -> true;
      default -> false;
    };
  }

  /** A common word that no lexicon knows behind a name is rather a verb than a part of the name. */
  private boolean isUnknownVerb(int i) {
    return sentence.unit(i).word() == null && sentence.is(i, WordClass.NOUN)
        && sentence.unit(i - 1).entity() != null && sentence.is(i - 1, WordClass.NAME);
  }

  /** "Mỹ, Anh và Pháp": only short items up to a conjunction. */
  private boolean isList(int comma, int limit) {
    for (int i = comma + 1; i < Math.min(limit, comma + 12); i++) {
      if (sentence.is(i, WordClass.CONJUNCTION)) {
        return true;
      }
      if (!isNominal(i) && !sentence.is(i, WordClass.COMMA) && !sentence.has(i, Trait.POSSESSIVE)) {
        return false;
      }
    }
    return false;
  }

  private boolean isNominal(int i) {
    return i >= 0 && i < sentence.size() && sentence.unit(i).wordClass().isNominal();
  }

  /** Whether a span names somebody who can hold an attitude, by its head or by the name in it. */
  public boolean isParty(Phrase span) {
    for (int i = span.from(); i < span.to(); i++) {
      if (sentence.is(i, WordClass.PREPOSITION)) {
        return false;
      }
      if (isPartyUnit(sentence.unit(i)) && !isCompound(span.from(), i)) {
        return true;
      }
      boolean thing = sentence.is(i, WordClass.NOMINALIZER) || sentence.unit(i).isNominalised();
      if (thing) {
        return false;
      }
    }
    return false;
  }

  /** Whether a phrase names somebody who can hold an attitude, by a name and not only by a common noun. */
  public boolean namesParty(Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (sentence.is(i, WordClass.NAME)) {
        return isParty(phrase);
      }
    }
    return false;
  }

  /** Whether a name of the second phrase is also in the first one, so that they may be on one side. */
  public boolean shareName(Phrase first, Phrase second) {
    for (int i = first.from(); i < first.to(); i++) {
      for (int j = second.from(); j < second.to(); j++) {
        var a = sentence.unit(i).entity();
        var b = sentence.unit(j).entity();
        if (a != null && b != null && (a.getCoveredText().contains(b.getCoveredText())
            || a.getReferent() != null && a.getReferent().equals(b.getReferent()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "cơm nước": one syllable behind a noun need not mean what it means alone. */
  private boolean isCompound(int from, int i) {
    var word = sentence.unit(i).word();
    return i > from && word != null && word.text().indexOf(' ') < 0 && sentence.is(i - 1, WordClass.NOUN)
        && sentence.is(i, WordClass.PARTY);
  }

  private static boolean isPartyUnit(Unit unit) {
    if (unit.is(WordClass.PARTY) || unit.is(WordClass.PRONOUN)) {
      return true;
    }
    if (!unit.is(WordClass.NAME)) {
      return false;
    }
    return unit.entity() == null || switch (unit.entity().getKind()) {
      case "PERSON", "ORGANIZATION", "LOCATION", "NORP" -> true;
      default -> false;
    };
  }
}
