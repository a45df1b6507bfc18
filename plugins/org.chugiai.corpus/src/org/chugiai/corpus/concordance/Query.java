package org.chugiai.corpus.concordance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chugiai.corpus.concordance.TextSearch.Manner;

/**
 * What a concordance is of: words, annotations, or annotations that contain words.
 *
 * @param words  words; blank for any
 * @param manner how places have to be like the words
 * @param marked what annotations have to be like; empty for words of the text, annotated or not
 */
public record Query(String words, Manner manner, Optional<Marked> marked) {

  /**
   * What annotations have to be like; all of it.
   *
   * @param type      UIMA name of their type; null for any
   * @param values    values of features that are strings; an empty one stands for no value
   * @param referents ids of what they refer to, or what an argument of theirs refers to; empty for any
   * @param statuses  how they are judged, e.g. suggested; empty for any
   */
  public record Marked(String type, Map<String, String> values, Set<String> referents, Set<String> statuses) {

    /** Mentions of referents. */
    public static Marked mentions(Set<String> referents) {
      return new Marked("org.chugiai.types.Entity", Map.of(), referents, Set.of());
    }
  }

  /** All places of words. */
  public static Query ofWords(String words, Manner manner) {
    return new Query(words, manner, Optional.empty());
  }

  /** All annotations of a kind. */
  public static Query of(Marked marked) {
    return new Query("", new Manner(false, false), Optional.of(marked));
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return words.isBlank() && marked.isEmpty();
  }
}
