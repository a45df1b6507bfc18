package org.chugiai.pipeline.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chugiai.pipeline.text.NormalisedText;

/** Folds syllables for matching: lower case, NFC, one placement of tone marks. Remembers those of one article. */
public final class Syllables {

  private final Map<String, String> folded = new HashMap<>();

  /** The folded form of one token's text. */
  public String fold(String token) {
    return folded.computeIfAbsent(token, Syllables::foldOnce);
  }

  /** The folded syllables of a phrase whose syllables are separated by blanks. */
  public static List<String> ofPhrase(String phrase) {
    return List.of(foldOnce(phrase).split(" +"));
  }

  private static String foldOnce(String text) {
    return NormalisedText.of(text).text().toLowerCase(Locale.ROOT);
  }
}
