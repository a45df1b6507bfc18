package org.chugiai.pipeline.structure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.pipeline.text.Span;

/**
 * A line of an article's page and what its shape tells. Its text is in NFC, its span that of the original; long lines
 * are not put in lower case.
 */
record PageLine(Span span, String text, String lowerCase) {

  /** Patterns are only tried on lines that are no longer than this, so that none can run away. UTF-16 units. */
  private static final int LONGEST_NAME = 120;
  /** Words that mark a line are only looked for in lines that are no longer than this. UTF-16 units. */
  static final int LONGEST_MARKED = 400;

  private static final Pattern NAME = Pattern.compile(
      "\\p{Lu}[\\p{Ll}\\p{M}]*\\.?(?:\\s\\p{Lu}[\\p{L}\\p{M}]*\\.?){0,4}"
          + "(?:\\s?[-–/,&]\\s?\\p{Lu}[\\p{L}\\p{M}]*(?:\\s\\p{Lu}[\\p{L}\\p{M}]*){0,4}){0,3}"
          + "(?:\\s?\\((?:[Tt]heo|[Tt]ổng hợp|TH|T/h|[Dd]ịch|[Bb]iên dịch)[^()]{0,60}\\))?");
  private static final Pattern LINK = Pattern.compile("^(?:[-–•*+▪►»>]|>>+)\\s*[\\p{Lu}“\"‘']");
  private static final String CLOSERS = "”’\"')]»";

  static PageLine of(String text, Span span) {
    var line = NormalisedText.composed(span.of(text));
    return new PageLine(span, line, line.length() > LONGEST_MARKED ? line : line.toLowerCase(Locale.ROOT));
  }

  int length() {
    return text.length();
  }

  /** The last character before closing quotation marks and brackets. */
  private char lastMark() {
    int i = text.length() - 1;
    while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  /** Whether it ends as a sentence or a clause does, or with a quotation. */
  boolean endsLikeText() {
    return ".!?:;,…".indexOf(lastMark()) >= 0 || "”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether it may be a headline: those do not end with a full stop, a comma or a colon. */
  boolean endsLikeHeadline() {
    return ".:;,…".indexOf(lastMark()) < 0;
  }

  /** A text that is cut off, or the same words twice, as in lists of links. */
  boolean isTeaser() {
    if (text.endsWith("…") || text.endsWith("...")) {
      return true;
    }
    int half = text.length() / 2;
    return text.length() > 30 && text.length() % 2 == 1 && text.charAt(half) == ' '
        && text.regionMatches(0, text, half + 1, half);
  }

  /** Names of persons and nothing else. */
  boolean isName() {
    return text.length() <= LONGEST_NAME && NAME.matcher(text).matches();
  }

  /** Begins with the bullet of a list of links. */
  boolean isBulleted() {
    return LINK.matcher(text).find();
  }

  int words() {
    int words = 1;
    for (int i = 1; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
