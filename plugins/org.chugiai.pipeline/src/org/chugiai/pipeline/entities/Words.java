package org.chugiai.pipeline.entities;

import java.util.Arrays;

/** The words of one normalised text with what the lexicons say of each. Indexes count words. */
final class Words {

  /** Small words that may stand between a telling noun and the name: "nhóm cực đoan Boko Haram". */
  private static final int MOST_BETWEEN = 4;

  private final char[] text;
  private final char[] lower;
  private final Tokeniser tokens;
  private final Shape[] shapes;
  private final int[] numbers;
  private final boolean[] initial;
  private final boolean[] lineStart;
  private final boolean[] shouted;
  /** Words behind the first of an ordinary compound: "cầu" in "yêu cầu". */
  private final boolean[] insideCompound;
  /** Roles of the phrases that begin and that end at a word. */
  private final long[] begins;
  private final long[] ends;
  private final Lexicon lexicon;
  /** Whether a word can be a Vietnamese syllable; null until it is asked for. */
  private final Boolean[] vietnamese;

  Words(String normalised, Lexicon lexicon) {
    this.lexicon = lexicon;
    text = normalised.toCharArray();
    lower = lowerCase(text);
    tokens = Tokeniser.split(text, 0, text.length);
    int count = tokens.count();
    shapes = new Shape[count];
    numbers = new int[count];
    initial = new boolean[count];
    lineStart = new boolean[count];
    shouted = new boolean[count];
    insideCompound = new boolean[count];
    begins = new long[count + 1];
    ends = new long[count + 1];
    vietnamese = new Boolean[count];
    for (int i = 0; i < count; i++) {
      shapes[i] = Shape.of(text, tokens.begin(i), tokens.end(i));
      numbers[i] = lexicon.vocabulary().find(lower, tokens.begin(i), tokens.end(i));
    }
    markArticles();
    markLines();
    for (int i = 0; i < count; i++) {
      markCues(i);
    }
    for (int i = 0; i < count; i++) {
      initial[i] = beginsSentence(i);
    }
  }

  /** "al" in "al-Shifa" begins the name although it is small. */
  private void markArticles() {
    for (int i = 0; i + 2 < count(); i++) {
      if (shapes[i] == Shape.LOWER && text[tokens.end(i)] == '-' && isDash(i + 1) && isArticle(i) && isGlued(i + 1)
          && isGlued(i + 2) && shapes[i + 2] == Shape.CAPITALISED && !isVietnamese(i + 2)) {
        shapes[i] = Shape.CAPITALISED;
      }
    }
  }

  private boolean isArticle(int word) {
    return is(word, "al") || is(word, "el") || is(word, "an") || is(word, "as") || is(word, "ad") || is(word, "ar")
        || is(word, "ash") || is(word, "at") || is(word, "az") || is(word, "ez");
  }

  static char[] lowerCase(char[] text) {
    var lower = new char[text.length];
    for (int i = 0; i < text.length; i++) {
      lower[i] = Character.toLowerCase(text[i]);
    }
    return lower;
  }

  private void markLines() {
    int first = 0;
    for (int i = 1; i <= count(); i++) {
      if (i == count() || newLineBefore(i)) {
        lineStart[first] = true;
        Arrays.fill(shouted, first, i, isShouted(first, i));
        first = i;
      }
    }
  }

  private boolean newLineBefore(int word) {
    for (int c = tokens.end(word - 1); c < tokens.begin(word); c++) {
      if (text[c] == '\n' || text[c] == '\r' || text[c] == '\u2028' || text[c] == '\u2029') {
        return true;
      }
    }
    return false;
  }

  /** A heading in capitals: they say nothing there. */
  private boolean isShouted(int from, int to) {
    int capitals = 0;
    int lowerCase = 0;
    for (int i = from; i < to; i++) {
      capitals += shapes[i] == Shape.UPPER ? 1 : 0;
      lowerCase += shapes[i] == Shape.LOWER || shapes[i] == Shape.CAPITALISED && end(i) - begin(i) > 1 ? 1 : 0;
    }
    return capitals > 3 && capitals > 4 * lowerCase;
  }

  private void markCues(int from) {
    int node = Trie.ROOT;
    for (int i = from; i < count() && (i == from || !lineStart[i]); i++) {
      node = lexicon.cues().child(node, numbers[i]);
      if (node == Trie.NONE) {
        return;
      }
      for (var cue : lexicon.cues().at(node)) {
        boolean hindered = cue.role() == Role.HONORIFIC && insideCompound[from]
            || (cue.role() == Role.ORDINARY || cue.role() == Role.COMPOUND) && cue.capitals() == 0 && isCapital(i)
            && i > from;
        if (!hindered && Variant.fits(this, from, cue.length(), cue.capitals(), 0)) {
          begins[from] |= cue.role().bit();
          ends[i + 1] |= cue.role().bit();
          if (cue.role() == Role.COMPOUND || cue.role() == Role.ORDINARY || cue.role() == Role.GENERIC_HEAD) {
            Arrays.fill(insideCompound, from + 1, i + 1, true);
          }
        }
      }
    }
  }

  private boolean beginsSentence(int i) {
    if (lineStart[i]) {
      return true;
    }
    int before = i - 1;
    if (shapes[before] != Shape.PUNCTUATION) {
      return false;
    }
    return switch (text[tokens.begin(before)]) {
      case '.' -> begin(i) > end(before) ? !(before > 0 && endsCue(before, Role.ABBREVIATION)) : lacksBlank(i);
      case '?', '!', '…', ':' -> true;
      case '"', '“', '‘', '«', '\'' -> begin(i) == end(before) || initial[before];
      case '”', '’', '»', ')', ']' -> initial[before] || before > 0 && isStop(before - 1) && begin(i) > end(before);
      case '-', '–', '—', '•', '*', '+', '▪', '►' -> initial[before];
      default -> initial[before];
    };
  }

  /** "Trước" in "hơn một năm.Trước đó", where the blank was lost. */
  private boolean lacksBlank(int i) {
    return i > 1 && shapes[i - 2] == Shape.LOWER && end(i - 2) - begin(i - 2) > 1 && shapes[i] == Shape.CAPITALISED
        && isVietnamese(i - 2) && isVietnamese(i);
  }

  private boolean isStop(int i) {
    char c = text[tokens.begin(i)];
    return shapes[i] == Shape.PUNCTUATION && (c == '.' || c == '?' || c == '!' || c == '…');
  }

  int count() {
    return numbers.length;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Offset of the word in the normalised text. */
  int begin(int word) {
    return tokens.begin(word);
  }

  int end(int word) {
    return tokens.end(word);
  }

  Shape shape(int word) {
    return shapes[word];
  }

  /** The word's number in the vocabulary. */
  int number(int word) {
    return numbers[word];
  }

  /** True where a capital is no evidence, because a sentence, quotation or line begins. */
  boolean isInitial(int word) {
    return initial[word];
  }

  /** True where the word continues an ordinary compound and begins nothing. */
  boolean isInsideCompound(int word) {
    return insideCompound[word];
  }

  boolean isLineStart(int word) {
    return lineStart[word];
  }

  boolean isShouted(int word) {
    return shouted[word];
  }

  /** True where a capital tells of a name. */
  boolean isCapital(int word) {
    return word >= 0 && word < count() && shapes[word].hasCapital();
  }

  /** True where no blank is before the word. */
  boolean isGlued(int word) {
    return word > 0 && word < count() && tokens.begin(word) == tokens.end(word - 1);
  }

  boolean isVietnamese(int word) {
    if (vietnamese[word] == null) {
      vietnamese[word] = Syllables.isVietnamese(lower, tokens.begin(word), tokens.end(word));
    }
    return vietnamese[word];
  }

  boolean is(int word, char punctuation) {
    return word >= 0 && word < count() && shapes[word] == Shape.PUNCTUATION && text[tokens.begin(word)] == punctuation;
  }

  /** True for a hyphen or dash. */
  boolean isDash(int word) {
    return is(word, '-') || is(word, '–') || is(word, '—');
  }

  /** True where a lower-case syllable follows that can continue a compound: "ngữ" in "Ngoại ngữ". */
  boolean continuesCompound(int word) {
    return word < count() && !lineStart[word] && shapes[word] == Shape.LOWER && isVietnamese(word)
        && (begins[word] & (Role.FUNCTION_WORD.bit() | Role.SPEECH_VERB.bit())) == 0;
  }

  boolean is(int word, String lowerCase) {
    if (word < 0 || word >= count() || end(word) - begin(word) != lowerCase.length()) {
      return false;
    }
    for (int i = 0; i < lowerCase.length(); i++) {
      if (lower[begin(word) + i] != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** True where a phrase of the word lists or a lexicon's name may begin. */
  boolean beginsAny(int word) {
    return begins[word] != 0 || lexicon.names().child(Trie.ROOT, numbers[word]) != Trie.NONE;
  }

  boolean beginsCue(int word, Role role) {
    return word >= 0 && word < count() && (begins[word] & role.bit()) != 0;
  }

  /** True where a phrase of the role ends before the word with this index. */
  boolean endsCue(int to, Role role) {
    return to >= 0 && to <= count() && (ends[to] & role.bit()) != 0;
  }

  /** True where a phrase of the role stands before, perhaps with small words that describe it. */
  boolean isNear(int from, Role role) {
    for (int i = from; i > 0 && from - i <= MOST_BETWEEN; i--) {
      if (endsCue(i, role)) {
        return true;
      }
      if (lineStart[i] || shapes[i - 1] != Shape.LOWER || beginsCue(i - 1, Role.FUNCTION_WORD)) {
        return false;
      }
    }
    return false;
  }

  /** Index after the longest phrase of the role that begins at a word; the word's own index where there is none. */
  int cueEnd(int from, Role role) {
    if (!beginsCue(from, role)) {
      return from;
    }
    int best = from;
    int node = Trie.ROOT;
    for (int i = from; i < count() && (i == from || !lineStart[i]); i++) {
      node = lexicon.cues().child(node, numbers[i]);
      if (node == Trie.NONE) {
        break;
      }
      for (var cue : lexicon.cues().at(node)) {
        if (cue.role() == role && Variant.fits(this, from, cue.length(), cue.capitals(), 0)) {
          best = i + 1;
        }
      }
    }
    return best;
  }

  /** The words' text as written in the normalised copy. */
  String text(int from, int to) {
    return from >= to ? "" : new String(text, begin(from), end(to - 1) - begin(from));
  }

  /** The word in lower case. */
  String lower(int word) {
    return lowerText(word, word + 1);
  }

  /** The words' text in lower case. */
  String lowerText(int from, int to) {
    return new String(lower, begin(from), end(to - 1) - begin(from));
  }

  /** A hash of the word in lower case. */
  int hash(int word) {
    int hash = 0;
    for (int i = begin(word); i < end(word); i++) {
      hash = 31 * hash + lower[i];
    }
    return hash ^ hash >>> 15;
  }
}
