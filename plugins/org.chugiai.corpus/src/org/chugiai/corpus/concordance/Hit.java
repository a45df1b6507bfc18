package org.chugiai.corpus.concordance;

import java.util.Optional;

/**
 * A place of a concordance with the words around it. Positions are UTF-16 code units.
 *
 * @param article id of the article
 * @param title   its title
 * @param begin   where the place begins
 * @param end     where it ends
 * @param left    words before it, on one line
 * @param key     its words, on one line
 * @param right   words after it, on one line
 * @param mark    the annotation there, if there is one
 */
public record Hit(String article, String title, int begin, int end, String left, String key, String right,
    Optional<Mark> mark) {

  private static final int CONTEXT = 90;

  /**
   * An annotation.
   *
   * @param type     UIMA name of its type
   * @param kind     its kind, attitude or value; null for none
   * @param polarity null for none
   * @param status   e.g. suggested; null where its layer has none
   * @param referent id of what it refers to; null for none
   */
  public record Mark(String type, String kind, String polarity, String status, String referent) {
  }

  static Hit of(String article, String title, String text, int begin, int end, Optional<Mark> mark) {
    return new Hit(article, title, begin, end, line(before(text, begin)), line(text.substring(begin, end)).strip(),
        line(after(text, end)), mark);
  }

  private static String before(String text, int begin) {
    var from = Math.max(0, begin - CONTEXT);
    return text.substring(from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, begin);
  }

  private static String after(String text, int end) {
    var to = Math.min(text.length(), end + CONTEXT);
    return text.substring(end, to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** The same place with the annotation that is there now. */
  public Hit with(Optional<Mark> now) {
    return new Hit(article, title, begin, end, left, key, right, now);
  }
}
