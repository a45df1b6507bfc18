package org.chugiai.pipeline.clause;

/**
 * A folded syllable.
 *
 * @param text lower case, NFC, tone marks where the newer spelling puts them
 * @param id its number in the vocabulary, or {@link Vocabulary#UNKNOWN}
 */
record Syllable(String text, int id) {
}
