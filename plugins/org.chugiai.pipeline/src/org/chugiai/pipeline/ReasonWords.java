package org.chugiai.pipeline;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/**
 * The reasons of suggestions in a language. What engines store is English whatever the language of the program, so that
 * the same text gives the same annotations everywhere; it is put into other words where it is shown.
 *
 * <p>A reason is a list of pieces behind commas or semicolons. Each is looked up by its own words; those that it quotes
 * from the text, or from a lexicon, stay. A piece that is not known, as of another engine, is left as it is.
 */
public final class ReasonWords {

  /** What pieces are cut at, and the quotations in which they are not. */
  private static final Pattern CUT = Pattern.compile("\"[^\"]*\"|[,;] ");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NO_KEY = Pattern.compile("[\\s:=]+");
  /** What a piece that holds another begins with. */
  private static final String COUNTED = "counted in ";

  private final ResourceBundle words;

  /** The words of a language; the reasons as they are stored where it has none. */
  public ReasonWords(Locale language) {
    words = ResourceBundle.getBundle("org.chugiai.pipeline.reasons", language, ReasonWords.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /**
   * Puts a reason into words.
   *
   * @param reason as a suggestion has it
   * @return the same in the language
   */
  public String say(String reason) {
    var said = new StringBuilder();
    int from = 0;
    for (var cut = CUT.matcher(reason); cut.find();) {
      if (cut.group().charAt(0) != '"') {
        said.append(piece(reason.substring(from, cut.start()))).append(cut.group());
        from = cut.end();
      }
    }
    return said.append(piece(reason.substring(from))).toString();
  }

  private String piece(String piece) {
    int nested = 0;
    while (piece.startsWith(COUNTED, nested)) {
      nested += COUNTED.length();
    }
    var counted = plain(COUNTED.strip()) + " ";
    return counted.repeat(nested / COUNTED.length()) + plain(piece.substring(nested));
  }

  private String plain(String piece) {
    var quoted = QUOTED.matcher(piece);
    boolean quotes = quoted.find();
    var key = key(quotes ? quoted.replaceFirst("{0}") : piece);
    if (!words.containsKey(key)) {
      return piece;
    }
    return quotes ? words.getString(key).replace("{0}", quoted.group(1)) : words.getString(key);
  }

  private static String key(String english) {
    return NO_KEY.matcher(english).replaceAll("_");
  }
}
