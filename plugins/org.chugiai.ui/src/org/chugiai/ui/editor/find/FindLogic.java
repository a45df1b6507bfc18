package org.chugiai.ui.editor.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.ui.editor.select.TextSpan;

/**
 * Finds words in an article, without regard to case, Unicode form and the placement of tone marks. Typed without any
 * marks, they also find words that have them: "hue" finds "Huế". Positions are UTF-16 code units of the article.
 */
public final class FindLogic {

  private static final int MOST = 10_000;

  private final NormalisedText normalised;
  private final String lower;
  private final String plain;

  /**
   * Prepares a text; takes one pass over it.
   *
   * @param text text
   */
  public FindLogic(String text) {
    normalised = NormalisedText.of(text);
    lower = mapEach(normalised.text(), Character::toLowerCase);
    plain = mapEach(lower, FindLogic::withoutMarks);
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

  /**
   * Finds all places.
   *
   * @param typed what was typed
   * @return places in the order of the text, at most 10,000; none where nothing was typed
   */
  public List<TextSpan> find(String typed) {
    var wanted = mapEach(NormalisedText.of(typed).text(), Character::toLowerCase);
    var found = new ArrayList<TextSpan>();
    if (wanted.isBlank()) {
      return found;
    }
    var marks = !wanted.equals(mapEach(wanted, FindLogic::withoutMarks));
    var where = marks ? lower : plain;
    for (var at = where.indexOf(wanted); at >= 0 && found.size() < MOST; at = where.indexOf(wanted, at + 1)) {
      found.add(new TextSpan(normalised.originalBegin(at), normalised.originalEnd(at + wanted.length())));
    }
    return found;
  }

  /**
   * Chooses one of the places to go to.
   *
   * @param places  places, at least one, in the order of the text
   * @param from    position to go on from
   * @param forward whether towards the end of the text
   * @return index of the first place that begins there or after it, or of the last one that begins before it; around
   *     the end of the text where there is none
   */
  public static int choose(List<TextSpan> places, int from, boolean forward) {
    if (forward) {
      for (var i = 0; i < places.size(); i++) {
        if (places.get(i).begin() >= from) {
          return i;
        }
      }
      return 0;
    }
    for (var i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).begin() < from) {
        return i;
      }
    }
    return places.size() - 1;
  }
}
