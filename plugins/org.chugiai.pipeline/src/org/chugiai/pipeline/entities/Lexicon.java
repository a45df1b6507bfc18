package org.chugiai.pipeline.entities;

import java.util.Map;

/**
 * What is known of names before an article is read. Immutable once built, shared by all engines that use it.
 *
 * @param vocabulary the words of all phrases
 * @param names names with their referents
 * @param cues words that stand near names
 * @param persons persons by the skeleton of their full names, see {@link Skeleton}
 * @param referents all referents by id
 */
record Lexicon(Vocabulary vocabulary, Trie<Variant> names, Trie<Cue> cues, Map<String, Referent> persons,
    Map<String, Referent> referents) {

  /** The lexicons of this bundle, read once when first asked for. */
  static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  private static final class BuiltIn {
    private static final Lexicon LEXICON = new LexiconReader().builtIn().build();
  }
}
