package org.chugiai.corpus.concordance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.pipeline.text.NormalisedText;

/**
 * Finds words in a text, whatever their Unicode form and the placement of their tone marks. Positions are UTF-16 code
 * units of the text.
 */
public final class TextSearch {

  /**
   * How words have to be like those that were typed.
   *
   * @param exact whether case and marks count; otherwise case does not, and marks only where some were typed: "hue"
   *              finds "Huế"
   * @param whole whether only whole words are found, so that "Na" is not found in "Nam"
   */
  public record Manner(boolean exact, boolean whole) {
  }

  /** A place in the text. */
  public record Place(int begin, int end) {
  }

  private final NormalisedText normalised;
  private String lower;
  private String plain;

  /** Prepares a text. */
  public TextSearch(String text) {
    normalised = NormalisedText.of(text);
  }

  /** Maps a character to another one. */
  private interface Mapping {
    char of(char c);
  }

  /** Keeps the length, so that positions stay the same. */
  private static String mapEach(String text, Mapping mapping) {
    var chars = text.toCharArray();
    for (var i = 0; i < chars.length; i++) {
      chars[i] = mapping.of(chars[i]);
    }
    return new String(chars);
  }

  private static char withoutMarks(char c) {
    if (c < 0x80) {
      return c;
    }
    return c == 'đ' ? 'd' : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }

  private String lower() {
    if (lower == null) {
      lower = mapEach(normalised.text(), Character::toLowerCase);
    }
    return lower;
  }

  private String plain() {
    if (plain == null) {
      plain = mapEach(lower(), TextSearch::withoutMarks);
    }
    return plain;
  }

  /**
   * Finds all places; they may overlap.
   *
   * @param typed  words, as they were typed
   * @param manner how the places have to be like them
   * @param most   how many places at most
   * @return places in the order of the text; none where nothing was typed
   */
  public List<Place> find(String typed, Manner manner, int most) {
    var words = NormalisedText.of(typed).text();
    var wanted = manner.exact() ? words : mapEach(words, Character::toLowerCase);
    var found = new ArrayList<Place>();
    if (wanted.isBlank()) {
      return found;
    }
    var where = where(wanted, manner.exact());
    for (var at = where.indexOf(wanted); at >= 0 && found.size() < most; at = where.indexOf(wanted, at + 1)) {
      if (!manner.whole() || isWhole(where, at, at + wanted.length())) {
        found.add(new Place(normalised.originalBegin(at), normalised.originalEnd(at + wanted.length())));
      }
    }
    return found;
  }

  private String where(String wanted, boolean exact) {
    if (exact) {
      return normalised.text();
    }
    return wanted.equals(mapEach(wanted, TextSearch::withoutMarks)) ? plain() : lower();
  }

  private static boolean isWhole(String text, int begin, int end) {
    return !(begin > 0 && isInWord(text.codePointBefore(begin)) && isInWord(text.codePointAt(begin)))
        && !(end < text.length() && isInWord(text.codePointAt(end)) && isInWord(text.codePointBefore(end)));
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
