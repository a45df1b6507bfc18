package org.chugiai.pipeline.clause;

import org.chugiai.types.Entity;

/**
 * A word, name, time expression or mark of a sentence.
 *
 * @param firstToken index of its first token in the sentence
 * @param endToken index behind its last token
 * @param wordClass what it is here
 * @param word its entry in the lexicon, or null
 * @param entity the entity mention it is, or null
 */
public record Unit(int firstToken, int endToken, WordClass wordClass, Word word, Entity entity) {

  public boolean has(Trait trait) {
    return word != null && word.has(trait);
  }

  public boolean is(WordClass other) {
    return wordClass == other;
  }

  /** Whether it is a verb that stands where a noun stands: "các cáo buộc". */
  public boolean isNominalised() {
    return wordClass == WordClass.NOUN && word != null && word.wordClass() == WordClass.VERB;
  }

  Unit as(WordClass other) {
    return new Unit(firstToken, endToken, other, word, entity);
  }
}
