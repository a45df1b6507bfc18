package org.chugiai.pipeline.entities;

/**
 * One spelling of a name in a lexicon.
 *
 * @param referent what it refers to
 * @param length number of words
 * @param capitals bit n set: word n needs a capital
 * @param uppers bit n set: word n needs to be all capitals
 * @param certainty how far the spelling alone tells what it is
 */
record Variant(Referent referent, int length, long capitals, long uppers, Certainty certainty) {

  /** How far a spelling alone tells what it is. */
  enum Certainty {
    /** Always this name. */
    SURE,
    /** This name where the capital is not due to the beginning of a sentence. Marked "?" in the files. */
    INSIDE_SENTENCE,
    /** This name where the article has another mention of the referent or a title or honorific before. Marked "~". */
    SUPPORTED,
    /** This name only in pairs such as "Mỹ-Trung". Marked "&". */
    PAIRED
  }

  /** True where the words from an index on have the capitals that the spelling needs. */
  boolean capitalsFit(Words words, int from) {
    return fits(words, from, length, capitals, uppers);
  }

  static boolean fits(Words words, int from, int length, long capitals, long uppers) {
    for (int i = 0; i < length; i++) {
      var shape = words.shape(from + i);
      if ((capitals >>> i & 1) != 0 && !shape.hasCapital() || (uppers >>> i & 1) != 0 && shape != Shape.UPPER) {
        return false;
      }
    }
    return true;
  }
}
