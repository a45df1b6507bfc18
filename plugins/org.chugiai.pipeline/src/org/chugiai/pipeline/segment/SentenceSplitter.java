package org.chugiai.pipeline.segment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.pipeline.text.Lines;
import org.chugiai.pipeline.text.Span;

/**
 * Finds sentences. A line break always ends one; inside a line it ends after {@code . ? ! …} with closing quotation
 * marks and brackets, where white space and an upper-case letter follow (a quotation mark or bracket may open before
 * it), unless the stop belongs to an abbreviation, an initial or the number of a list's item. Works in one pass.
 */
public final class SentenceSplitter {

  private static final String STOPS = ".?!…";
  private static final String CLOSERS = "”’\"'»)]}›";
  private static final String OPENERS = "“‘\"'«([{‹„";

  private final Abbreviations abbreviations;

  /** Makes a splitter that knows these abbreviations. */
  public SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The sentences between two offsets of a text, without surrounding white space. */
  public List<Span> split(CharSequence text, int begin, int end) {
    var sentences = new ArrayList<Span>();
    for (var line : Lines.of(text, begin, end)) {
      int start = line.begin();
      for (int i = line.begin(); i < line.end();) {
        if (STOPS.indexOf(text.charAt(i)) < 0) {
          i++;
          continue;
        }
        int stops = skip(text, i, line.end(), STOPS);
        int closed = skipSymbols(text, skip(text, stops, line.end(), CLOSERS), line.end());
        int next = nextSentence(text, closed, line.end());
        boolean lone = stops == i + 1 && stops == closed && text.charAt(i) == '.';
        if (next >= 0 && !(lone && joins(text, start, i, next, line.end()))) {
          addSentence(text, start, closed, sentences);
          start = next;
        }
        i = closed;
      }
      addSentence(text, start, line.end(), sentences);
    }
    return sentences;
  }

  private static void addSentence(CharSequence text, int begin, int end, List<Span> sentences) {
    if (begin < end) {
      sentences.add(Lines.trim(text, begin, end));
    }
  }

  private static int skip(CharSequence text, int from, int end, String chars) {
    int i = from;
    while (i < end && chars.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Behind the emoji that stand, after a blank or none, behind a stop: they belong to the sentence before them. */
  private static int skipSymbols(CharSequence text, int from, int end) {
    int done = from;
    for (int i = skipBlanks(text, from, end); i < end && isSymbol(Character.codePointAt(text, i));) {
      i += Character.charCount(Character.codePointAt(text, i));
      done = i;
    }
    return done;
  }

  private static boolean isSymbol(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL && codePoint > 0xFFFF
        || codePoint == 0xFE0F || codePoint == 0x200D;
  }

  private static int skipBlanks(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && Lines.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the next sentence begins if one does: behind white space, with an upper-case letter; otherwise -1. */
  private static int nextSentence(CharSequence text, int from, int end) {
    int next = skipBlanks(text, from, end);
    int letter = skip(text, next, end, OPENERS);
    if (next == from || letter >= end) {
      return -1;
    }
    int codePoint = Character.codePointAt(text, letter);
    return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint) ? next : -1;
  }

  /** Whether a lone full stop belongs to the word before it, so that the sentence goes on behind it. */
  private boolean joins(CharSequence text, int start, int stop, int next, int end) {
    int wordBegin = stop;
    while (wordBegin > start && stop - wordBegin <= 12 && isWordPart(text.charAt(wordBegin - 1))) {
      wordBegin--;
    }
    if (wordBegin == stop) {
      return false;
    }
    var word = nfc(text.subSequence(wordBegin, stop));
    if (wordBegin == start && isItemNumber(word)) {
      return true;
    }
    var kind = abbreviations.kind(word);
    if (kind.isPresent()) {
      return kind.get() != Abbreviations.Kind.END && !opensSentence(text, next, end);
    }
    return isInitials(word) && !opensSentence(text, next, end);
  }

  private static boolean isWordPart(char c) {
    return c == '.' || c == '-' || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** "1", "12", "III", "A": what numbers an item at the begin of a line. */
  private static boolean isItemNumber(String word) {
    return word.length() <= 4 && (word.chars().allMatch(Character::isDigit) && word.length() <= 2
        || word.chars().allMatch(c -> "IVX".indexOf(c) >= 0)
        || word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  /** "A", "N.T.H", "U.S": single upper-case letters. */
  private static boolean isInitials(String word) {
    if (word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean opensSentence(CharSequence text, int next, int end) {
    if (OPENERS.indexOf(text.charAt(next)) >= 0) {
      return true;
    }
    int wordEnd = wordEnd(text, next, end);
    int second = skipBlanks(text, wordEnd, end);
    var word = nfc(text.subSequence(next, wordEnd));
    return abbreviations.isOpener(word, nfc(text.subSequence(second, wordEnd(text, second, end))));
  }

  private static int wordEnd(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && i - from < 24 && isWordPart(text.charAt(i)) && text.charAt(i) != '.') {
      i++;
    }
    return i;
  }

  private static String nfc(CharSequence word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }
}
