package org.chugiai.quality.checks;

/**
 * Where words begin and end without what belongs to nothing: white space, commas and the like, and quotation marks or
 * brackets whose partner is outside. A final full stop may be part of an abbreviation, and stays. Positions are UTF-16.
 *
 * @param begin where they begin
 * @param end   where they end, exclusive
 */
public record Edges(int begin, int end) {

  private static final String LOOSE = ",;:!?…–—·•";
  private static final String OPENING = "“‘«([{\"";
  private static final String CLOSING = "”’»)]}\"";

  /**
   * Trims a span.
   *
   * @param text  text
   * @param begin where the span begins
   * @param end   where it ends, exclusive; both inside the text
   * @return the trimmed span; the span itself where nothing would be left
   */
  public static Edges trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    for (boolean less = true; less && from < to;) {
      less = false;
      int first = text.codePointAt(from);
      int last = text.codePointBefore(to);
      var words = text.substring(from, to);
      if (isLoose(first) || isAlone(words, first, OPENING, CLOSING) || isMark(first, CLOSING)) {
        from += Character.charCount(first);
        less = true;
      } else if (isLoose(last) || isAlone(words, last, CLOSING, OPENING) || isMark(last, OPENING)) {
        to -= Character.charCount(last);
        less = true;
      }
    }
    return from < to ? new Edges(from, to) : new Edges(begin, end);
  }

  private static boolean isLoose(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200B'
        || character == '\uFEFF' || LOOSE.indexOf(character) >= 0;
  }

  /** A straight quotation mark both opens and closes. */
  private static boolean isMark(int character, String marks) {
    return character != '"' && marks.indexOf(character) >= 0;
  }

  /** Whether an opening or closing mark has no partner in the words. */
  private static boolean isAlone(String words, int mark, String marks, String partners) {
    int kind = marks.indexOf(mark);
    if (kind < 0) {
      return false;
    }
    int partner = partners.charAt(kind);
    return partner == mark ? words.chars().filter(c -> c == mark).count() % 2 == 1
        : words.chars().filter(c -> c == mark).count() > words.chars().filter(c -> c == partner).count();
  }
}
