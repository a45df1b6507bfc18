package org.chugiai.pipeline.clause;

import java.util.List;
import java.util.Locale;
import org.chugiai.pipeline.text.NormalisedText;

/**
 * Folds syllables for matching: lower case, NFC, one placement of tone marks. Remembers the common ones in a table of a
 * fixed size, so that memory does not grow with the articles. May be used by several threads.
 */
public final class Syllables {

  /** Places in the table, a power of two. Vietnamese has some 7,000 syllables, an article a few hundred. */
  private static final int PLACES = 1 << 13;
  /** Places at which a syllable may be. */
  private static final int PROBES = 4;
  /** What is longer is no syllable, and not remembered. */
  private static final int LONGEST = 16;

  private final Vocabulary vocabulary;
  private final Syllable[] folded = new Syllable[PLACES];

  /** Folds for lexicons that are complete: what they do not hold now stays unknown. */
  Syllables(ClauseLexicon lexicon) {
    this.vocabulary = lexicon.vocabulary();
  }

  /** The folded form of one token of a text. */
  Syllable fold(String text, int begin, int end) {
    if (end - begin > LONGEST || text.charAt(begin) < 'A' && end - begin > 1) {
      return foldOnce(text.substring(begin, end));
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int home = (hash ^ hash >>> 13) & PLACES - 1;
    for (int i = 0; i < PROBES; i++) {
      int place = home + i & PLACES - 1;
      var known = folded[place];
      if (known == null) {
        return folded[place] = foldOnce(text.substring(begin, end));
      }
      if (known.isWritten(text, begin, end)) {
        return known;
      }
    }
    return folded[home] = foldOnce(text.substring(begin, end));
  }

  private Syllable foldOnce(String written) {
    var text = normalised(written);
    return new Syllable(written, text.equals(written) ? written : text, vocabulary.id(text));
  }

  /** The folded syllables of a phrase whose syllables are separated by blanks. */
  public static List<String> ofPhrase(String phrase) {
    return List.of(normalised(phrase).split(" +"));
  }

  private static String normalised(String text) {
    return NormalisedText.of(text).text().toLowerCase(Locale.ROOT);
  }
}
