package org.chugiai.pipeline.clause;

/**
 * What follows a verb or a noun made of a verb.
 *
 * @param object the noun phrase that is spoken to, asked, accused; short; or null
 * @param preposition the unit of the preposition that leads to the object, or -1
 * @param content the clause, verb phrase or matter that follows, to its end; or null
 * @param whole everything that follows, to the end of its clause; or null
 * @param clause whether the content is a clause or verb phrase
 */
public record Complement(Phrase object, int preposition, Phrase content, Phrase whole, boolean clause) {

  /** What is said: the content, with the object where that is its subject ("cho rằng Nga sẽ …"). */
  public Phrase proposition() {
    boolean subject = clause && object != null && preposition < 0 && content != null
        && content.from() == object.to();
    return subject || !clause ? whole : content;
  }

  static final Complement NONE = new Complement(null, -1, null, null, false);
}
