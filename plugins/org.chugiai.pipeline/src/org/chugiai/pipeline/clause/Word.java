package org.chugiai.pipeline.clause;

import java.util.EnumSet;
import java.util.Set;

/** An entry of the lexicon. Immutable. */
public final class Word {

  private final String text;
  private final WordClass wordClass;
  private final EnumSet<Trait> traits;

  /**
   * Makes an entry.
   *
   * @param text folded syllables, joined by single blanks
   * @param wordClass what it is where the context does not make it something else
   * @param traits what else is known of it
   */
  Word(String text, WordClass wordClass, Set<Trait> traits) {
    this.text = text;
    this.wordClass = wordClass;
    this.traits = EnumSet.noneOf(Trait.class);
    this.traits.addAll(traits);
  }

  /** Its folded syllables, joined by single blanks. */
  public String text() {
    return text;
  }

  /** What it is where the context does not make it something else. */
  public WordClass wordClass() {
    return wordClass;
  }

  /** What else is known of it. */
  public Set<Trait> traits() {
    return EnumSet.copyOf(traits);
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
