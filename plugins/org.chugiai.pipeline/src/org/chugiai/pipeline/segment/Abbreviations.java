package org.chugiai.pipeline.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chugiai.pipeline.text.Lexicons;

/** Words whose full stop need not end a sentence, and the words that show that it does. */
public final class Abbreviations {

  /** Where an abbreviation stands. */
  enum Kind { BEFORE, AFTER, END }

  private final Map<String, Kind> kinds;
  private final Set<String> openers;
  private final int longest;

  private Abbreviations(Map<String, Kind> kinds, Set<String> openers) {
    this.kinds = kinds;
    this.openers = openers;
    longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads {@code abbreviations.tsv} and {@code openers.txt}.
   *
   * @param folders folders with further files of these names, may be null
   */
  public static Abbreviations load(String[] folders) {
    var kinds = new HashMap<String, Kind>();
    for (var line : Lexicons.lines(Abbreviations.class, "abbreviations.tsv", folders)) {
      var fields = line.split("\t");
      if (fields.length != 2) {
        throw new IllegalArgumentException(
            "abbreviations.tsv: \"" + line + "\" should be an abbreviation, a tab, and before, after or end");
      }
      kinds.put(fields[0], Kind.valueOf(fields[1].strip().toUpperCase()));
    }
    return new Abbreviations(Map.copyOf(kinds),
        new HashSet<>(Lexicons.lines(Abbreviations.class, "openers.txt", folders)));
  }

  /** The kind of the abbreviation, given without its last stop. */
  Optional<Kind> kind(CharSequence word) {
    return word.length() > longest ? Optional.empty() : Optional.ofNullable(kinds.get(word.toString()));
  }

  /** The length of the longest abbreviation, in UTF-16 units. */
  int longest() {
    return longest;
  }

  /** Whether a sentence begins with this word, or with this word and the next. */
  boolean isOpener(String word, String next) {
    return openers.contains(word) || openers.contains(word + " " + next);
  }
}
