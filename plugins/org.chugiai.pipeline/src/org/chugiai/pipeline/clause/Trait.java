package org.chugiai.pipeline.clause;

/** What the lexicon says of a word beyond its class. */
public enum Trait {
  /** Negates what follows. */
  NEGATIVE,
  /** Speaks of what will or may be. */
  FUTURE,
  /** Makes a verb of what follows, even where the lexicon does not know it: "đã", "sẽ". */
  FINITE,
  /** Obligation: "phải", "cần". */
  MODAL,
  /** Strong obligation: "phải", "không được". */
  MUST,
  /** Tells the reader or hearer to do something. */
  IMPERATIVE,
  CONDITION,
  PURPOSE,
  ADVERSATIVE,
  /** A preposition that before a verb is an adverb: "cùng kêu gọi". */
  ADVERB,
  /** Its noun phrase tells when or where, not who. */
  ADJUNCT,
  /** Its noun phrase names what a verb is directed at. */
  TOWARDS,
  POSSESSIVE,
  /** A whole clause may follow. */
  CLAUSE,
  FIRST_PERSON,
  /** Takes orders inside one administration. */
  SUBORDINATE,
  /** "bày tỏ", "đưa ra": the noun that follows says what its subject does. */
  LIGHT,
  /** "vấp phải", "hứng chịu": its subject is the target of the noun that follows. */
  RECEIVING,
  /** A talk or visit. */
  MEETING,
  /** Something written, which can be quoted as people are. */
  DOCUMENT,
  /** An act that does harm. */
  HARM,
  /** Its subject speaks. */
  SPEECH,
  /** What its subject says is not so: "phủ nhận". */
  DENYING,
  /** A noun that behind an adverb or a verb is a verb: "tổ chức". */
  VERBAL,
  /** Reports speech only where "rằng", a colon, a comma or a quotation mark follows. */
  LOOSE,
  /** Reports speech without an attitude of its own. */
  NEUTRAL,
  /** A cue of stance. */
  ATTITUDE,
  /** "mô tả … là": its object is judged by what follows the copula. */
  ASSESSING,
  /** Its object speaks: "dẫn lời". */
  CITING
}
