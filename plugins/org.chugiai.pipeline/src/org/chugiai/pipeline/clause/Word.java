package org.chugiai.pipeline.clause;

import java.util.Set;

/**
 * An entry of the lexicon.
 *
 * @param text folded syllables, joined by single blanks
 * @param wordClass what it is where the context does not make it something else
 * @param traits what else is known of it
 */
public record Word(String text, WordClass wordClass, Set<Trait> traits) {

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
