package org.chugiai.corpus.analysis;

import java.util.Locale;

/**
 * Who or what holds a stance or is its target.
 *
 * @param id   the referent's, or the words where there is no referent
 * @param name to be shown
 * @param kind whether it is a referent, only words of the text, or nobody who is named
 */
public record Party(String id, String name, Kind kind) {

  /** What is known of it. */
  public enum Kind {
    REFERENT, WORDS, UNNAMED
  }

  /** Nobody, or what is not said. */
  public static final Party UNNAMED = new Party("", "", Kind.UNNAMED);

  /** What has words only; the same words in either case are the same party. */
  static Party ofWords(String words) {
    var line = words.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? UNNAMED : new Party("\"" + line.toLowerCase(Locale.ROOT), line, Kind.WORDS);
  }
}
