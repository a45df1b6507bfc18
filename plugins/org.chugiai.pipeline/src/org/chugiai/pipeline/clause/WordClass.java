package org.chugiai.pipeline.clause;

/** What a unit of a sentence does in it, as far as a shallow analysis needs to know. */
public enum WordClass {
  /** A named entity. */
  NAME,
  /** A common noun, or any word that the lexicon does not know. */
  NOUN,
  /** A noun for those who can hold an attitude: "chính phủ", "người phát ngôn". */
  PARTY,
  PRONOUN,
  /** Opens a noun phrase: "các", "một". */
  DETERMINER,
  /** Makes a noun of what follows: "sự", "cuộc", "việc". */
  NOMINALIZER,
  /** Closes a noun phrase: "này", "đó". */
  DEMONSTRATIVE,
  /** Follows a noun: "cấp cao", "khác". */
  MODIFIER,
  /** A time expression. */
  TIME,
  VERB,
  /** Stands before a verb: negation, tense, modality, adverbs. */
  ASPECT,
  COPULA,
  /** "bị", "được". */
  PASSIVE,
  /** "do", "bởi". */
  AGENT,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  /** "rằng". */
  COMPLEMENTIZER,
  /** "mà". */
  RELATIVE,
  /** Links a sentence to the one before: "tuy nhiên". */
  CONNECTIVE,
  /** "theo" where it names a source. */
  ATTRIBUTION,
  COMMA,
  COLON,
  DASH,
  /** The end of a sentence or of a main part of it. */
  STOP,
  /** Opening mark of a full quotation. */
  OPEN,
  /** Closing mark of a full quotation. */
  CLOSE,
  /** Something in round brackets. */
  ASIDE;

  /** Whether such a unit can be part of a noun phrase without a preposition or conjunction. */
  public boolean isNominal() {
    return switch (this) {
      case NAME, NOUN, PARTY, PRONOUN, DETERMINER, NOMINALIZER, DEMONSTRATIVE, MODIFIER -> true;
      default -> false;
    };
  }
}
