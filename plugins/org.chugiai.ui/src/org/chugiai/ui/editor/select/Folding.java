package org.chugiai.ui.editor.select;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is typed in a hurry: without case, tones and other marks, so that "my" finds "Mỹ". */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {
  }

  /**
   * Folds a text.
   *
   * @param text text
   * @return lower-case base letters and digits, with single blanks between words
   */
  public static String fold(String text) {
    var lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
    return OTHERS.matcher(MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll(""))
        .replaceAll(" ").strip();
  }

  /**
   * Tells whether what was typed finds a text: each typed word must begin one of its words.
   *
   * @param typed what was typed
   * @param text  text
   * @return whether it does
   */
  public static boolean finds(String typed, String text) {
    var folded = " " + fold(text);
    for (var word : fold(typed).split(" ")) {
      if (!folded.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes an identifier of a name.
   *
   * @param name name
   * @return folded words joined by hyphens; empty where there is no letter or digit
   */
  public static String slug(String name) {
    return fold(name).replace(' ', '-');
  }
}
