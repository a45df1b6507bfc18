package org.chugiai.pipeline.segment;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chugiai.pipeline.text.Lines;

/**
 * Cuts a text into syllables, numbers and punctuation marks. Numbers with separators (94.000; 3,5), dates (30/12,
 * 7-12-2021), clock times (20:35, 11h04'), addresses of web pages and mail and abbreviations (TP., U.S.) are one token;
 * hyphens between names are tokens of their own ("Nga-Mỹ" is three). Works in one pass.
 */
public final class Tokenizer {

  /** Receives tokens in order. */
  @FunctionalInterface
  public interface Sink {

    /** A token's offsets, UTF-16, the end exclusive. */
    void token(int begin, int end);
  }

  /** Closing marks and blanks at the end of a line that are looked through. */
  private static final int MOST_CLOSING = 8;

  /** Bounded repetitions: no input can make these run away. */
  private static final Pattern ADDRESS = Pattern.compile(
      "(?:https?|ftp)://[^\\s<>\"“”«»]{1,2000}+|www\\.[^\\s<>\"“”«»]{1,2000}+"
          + "|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}"
          + "|[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,5}"
          + "\\.(?:vn|com|net|org|edu|gov|info|int|tv|io|ru|uk|us|cn|jp|kr|fr|de|eu)(?![\\p{L}\\p{M}\\d])"
          + "(?:/[^\\s<>\"“”«»]{0,2000}+)?");
  private static final Pattern HYPHENED_DATE =
      Pattern.compile("(?:\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\d-])");

  private final Abbreviations abbreviations;

  /** Makes a tokenizer that knows these abbreviations. */
  public Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Hands every token of the text to the sink. */
  public void tokenize(String text, Sink sink) {
    new Scan(text, sink).run();
  }

  /** One run over one text. */
  private final class Scan {

    private final String text;
    private final int length;
    private final Sink sink;
    private final Matcher address;
    private final Matcher date;

    Scan(String text, Sink sink) {
      this.text = text;
      this.length = text.length();
      this.sink = sink;
      address = ADDRESS.matcher(text);
      date = HYPHENED_DATE.matcher(text);
    }

    void run() {
      for (int i = 0; i < length;) {
        char c = text.charAt(i);
        if (Lines.isBlank(c)) {
          i++;
          continue;
        }
        int end = isWordChar(i) ? word(i) : symbol(i);
        sink.token(i, end);
        i = end;
      }
    }

    private int word(int begin) {
      int end = run(begin);
      if (end < length) {
        char c = text.charAt(end);
        boolean goesOn = end + 1 < length && !Lines.isBlank(text.charAt(end + 1));
        if (goesOn && ".@:-_".indexOf(c) >= 0 && isAscii(begin, end)) {
          int addressEnd = address(begin);
          if (addressEnd > end) {
            return addressEnd;
          }
        }
        if (c == '-' && date.region(begin, length).lookingAt()) {
          return date.end();
        }
      }
      while (end < length && joins(begin, end)) {
        end = run(end + 1);
      }
      if (end < length && text.charAt(end) == '.' && isAbbreviation(begin, end)) {
        return end + 1;
      }
      return end < length && isPrime(begin, end) ? end + 1 : end;
    }

    private int address(int begin) {
      if (!address.region(begin, Math.min(length, begin + 4096)).lookingAt()) {
        return -1;
      }
      int end = address.end();
      while (end > begin && ".,;:!?)]}'’…".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return end;
    }

    /** The end of the letters, digits and marks that begin here. */
    private int run(int begin) {
      int i = begin;
      while (i < length && isWordChar(i)) {
        i += Character.isHighSurrogate(text.charAt(i)) && i + 1 < length ? 2 : 1;
      }
      return i;
    }

    private boolean isWordChar(int i) {
      char c = text.charAt(i);
      if (c < 0x80) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      }
      if (Character.isHighSurrogate(c)) {
        return Character.isLetterOrDigit(text.codePointAt(i));
      }
      return Character.isLetterOrDigit(c) || c == '\u200C' || c == '\u200D' || c == '\u00AD' || c == '\u2060'
          || isMark(c);
    }

    /** Whether the character at an offset joins the word characters on both its sides into one token. */
    private boolean joins(int begin, int at) {
      if (at + 1 >= length || !isWordChar(at + 1)) {
        return false;
      }
      char before = text.charAt(at - 1);
      char after = text.charAt(at + 1);
      return switch (text.charAt(at)) {
        case '.' -> isDigit(before) && isDigit(after) || isDotted(begin, at);
        case ',', '/', ':' -> isDigit(before) && isDigit(after);
        case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
        case '_' -> true;
        default -> false;
      };
    }

    /** "U.S", "N.T.H", "Th.S": a stop between the letters of an abbreviation. */
    private boolean isDotted(int begin, int at) {
      if (at - begin > 4 * abbreviations.longest()) {
        return false;
      }
      int last = at;
      while (last > begin && text.charAt(last - 1) != '.') {
        last--;
      }
      boolean single = at - last == 1 && Character.isLetter(text.charAt(last)) && isSingle(at + 1);
      return single || abbreviations.kind(nfc(begin, at)).isPresent()
          || abbreviations.kind(nfc(begin, run(at + 1))).isPresent();
    }

    private boolean isSingle(int i) {
      return Character.isLetter(text.charAt(i)) && (i + 1 == length || !isWordChar(i + 1));
    }

    private boolean isAbbreviation(int begin, int end) {
      if (end - begin > 4 * abbreviations.longest()) {
        return false;
      }
      var word = nfc(begin, end);
      var kind = abbreviations.kind(word);
      if (kind.isPresent()) {
        return kind.get() != Abbreviations.Kind.BEFORE || isFollowed(end + 1);
      }
      return word.length() == 3 && word.charAt(1) == '.'
          && Character.isUpperCase(word.charAt(0));
    }

    /** Whether anything but closing marks stands behind a position on its line. */
    private boolean isFollowed(int position) {
      for (int i = position; i < Math.min(length, position + MOST_CLOSING) && !Lines.isBreak(text.charAt(i)); i++) {
        if (!Lines.isBlank(text.charAt(i)) && "”’\"')]»".indexOf(text.charAt(i)) < 0) {
          return true;
        }
      }
      return false;
    }

    private String nfc(int begin, int end) {
      return Normalizer.normalize(text.subSequence(begin, end), Normalizer.Form.NFC);
    }

    /** The minute's sign of "11h04'". */
    private boolean isPrime(int begin, int end) {
      char c = text.charAt(end);
      if (c != '\'' && c != '′' && c != '’' || !isDigit(text.charAt(end - 1))) {
        return false;
      }
      return end - begin <= 5 && isDigit(text.charAt(begin)) && text.substring(begin, end).indexOf('h') > 0;
    }

    /** A punctuation mark or symbol: a run of stops or hyphens, an emoji with its modifiers, or a single one. */
    private int symbol(int begin) {
      int first = text.codePointAt(begin);
      int end = begin + Character.charCount(first);
      if (first == '.' || first == '-' || first == '_' || first == '*' || first == '=') {
        while (end < length && text.charAt(end) == first) {
          end++;
        }
        return end;
      }
      return Character.getType(first) == Character.OTHER_SYMBOL ? emoji(end) : marks(end);
    }

    private int marks(int from) {
      int end = from;
      while (end < length && isMark(text.charAt(end))) {
        end++;
      }
      return end;
    }

    /** The end of what belongs to the emoji before an offset: modifiers, joined emoji, the second half of a flag. */
    private int emoji(int from) {
      int end = from;
      boolean flag = isRegional(text.codePointBefore(from));
      while (end < length) {
        int next = text.codePointAt(end);
        boolean joined = text.charAt(end - 1) == '\u200D' && Character.getType(next) == Character.OTHER_SYMBOL;
        if (!joined && next != 0x200D && !isModifier(next) && !(flag && isRegional(next))) {
          break;
        }
        flag = flag && !isRegional(next);
        end += Character.charCount(next);
      }
      return end;
    }

    private boolean isAscii(int begin, int end) {
      for (int i = begin; i < end; i++) {
        if (text.charAt(i) >= 0x80) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && (Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  private static boolean isRegional(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isModifier(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint == 0x20E3
        || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF || codePoint >= 0xE0020 && codePoint <= 0xE007F;
  }
}
