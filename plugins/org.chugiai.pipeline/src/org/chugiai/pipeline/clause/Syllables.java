package org.chugiai.pipeline.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chugiai.pipeline.text.NormalisedText;

/**
 * Folds syllables for matching: lower case, NFC, one placement of tone marks. Remembers the common ones; not for use by
 * two threads at once.
 */
public final class Syllables {

  /** Vietnamese has some 7,000 syllables; the rest is names and numbers, which are forgotten from time to time. */
  private static final int MOST = 30_000;

  private final Vocabulary vocabulary;
  private final Map<String, Syllable> folded = new HashMap<>();

  /** Folds for lexicons that are complete: what they do not hold now stays unknown. */
  public Syllables(ClauseLexicon lexicon) {
    this.vocabulary = lexicon.vocabulary();
  }

  /** The folded form of one token's text. */
  Syllable fold(String token) {
    var known = folded.get(token);
    if (known == null) {
      if (folded.size() >= MOST) {
        folded.clear();
      }
      var text = foldOnce(token);
      known = new Syllable(text, vocabulary.id(text));
      folded.put(token, known);
    }
    return known;
  }

  /** The folded syllables of a phrase whose syllables are separated by blanks. */
  public static List<String> ofPhrase(String phrase) {
    return List.of(foldOnce(phrase).split(" +"));
  }

  private static String foldOnce(String text) {
    return NormalisedText.of(text).text().toLowerCase(Locale.ROOT);
  }
}
