package org.chugiai.pipeline.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chugiai.pipeline.times.Lexicon.Kind;
import org.chugiai.pipeline.times.Word.Shape;

/** A text cut into words, each looked up in the lexicon once. Any index may be asked for: outside is the text's end. */
final class Words {

  /** How many brackets and quotation marks may open a sentence. */
  private static final int MOST_MARKS = 4;
  private static final Set<String> LUNAR = Set.of("tết", "mùng", "mồng", "rằm", "chạp");
  private static final Word OUTSIDE = new Word(Shape.END, "", 0, 0, false, false);

  private final List<Word> words;
  private final Lexicon.Node[] nodes;
  private Boolean lunar;

  private Words(List<Word> words, Lexicon lexicon) {
    this.words = words;
    this.nodes = new Lexicon.Node[words.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = lexicon.root(words.get(i).form());
    }
  }

  /** Cuts a text. */
  static Words of(String text, Lexicon lexicon) {
    return new Words(cut(text), lexicon);
  }

  /** The words of a text, without looking them up. */
  static List<Word> cut(String text) {
    var words = new ArrayList<Word>(text.length() / 4 + 4);
    int blankUntil = -1;
    for (int begin = 0; begin < text.length();) {
      int c = text.codePointAt(begin);
      if (c != '\n' && Character.isWhitespace(c) || c == ' ') {
        begin += Character.charCount(c);
        blankUntil = begin;
        continue;
      }
      var shape = shape(c);
      int end = begin + Character.charCount(c);
      if (shape == Shape.SYLLABLE || shape == Shape.NUMBER) {
        end = endOfRun(text, end, shape);
      }
      boolean capital = shape == Shape.SYLLABLE && Character.isUpperCase(c);
      var form = text.substring(begin, end);
      words.add(new Word(shape, shape == Shape.SYLLABLE ? form.toLowerCase(Locale.ROOT) : form, begin, end, capital,
          begin > 0 && blankUntil != begin && text.charAt(begin - 1) != '\n'));
      begin = end;
    }
    return words;
  }

  private static int endOfRun(String text, int from, Shape shape) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (shape(c) != shape) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static Shape shape(int c) {
    if (c == '\n') {
      return Shape.BREAK;
    }
    if (c >= '0' && c <= '9') {
      return Shape.NUMBER;
    }
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? Shape.SYLLABLE : Shape.MARK;
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
        ? Shape.SYLLABLE : Shape.MARK;
  }

  int size() {
    return words.size();
  }

  Word get(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : OUTSIDE;
  }

  /** Whether the word at an index has one of these forms. */
  boolean is(int index, String... forms) {
    var form = get(index).form();
    for (var candidate : forms) {
      if (candidate.equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these forms follow one another from an index on. */
  boolean are(int index, String... forms) {
    for (int i = 0; i < forms.length; i++) {
      if (!get(index + i).is(forms[i])) {
        return false;
      }
    }
    return true;
  }

  /** The longest phrase of a kind that begins at an index. */
  Found<String> match(Kind kind, int index) {
    if (!leadsTo(kind, index)) {
      return null;
    }
    Found<String> longest = null;
    var node = nodes[index];
    for (int end = index + 1; node != null && node.leadsTo(kind); end++) {
      var value = node.value(kind);
      if (value != null) {
        longest = new Found<>(value, end);
      }
      node = node.next(get(end).form());
    }
    return longest;
  }

  /** Whether a phrase of a kind may begin at an index: its first word is there. */
  boolean leadsTo(Kind kind, int index) {
    return index >= 0 && index < nodes.length && nodes[index] != null && nodes[index].leadsTo(kind);
  }

  /** Whether a phrase of a kind begins at an index. */
  boolean has(Kind kind, int index) {
    return match(kind, index) != null;
  }

  /** Whether a phrase of a kind ends just before an index; phrases are looked for up to four words back. */
  boolean endsBefore(Kind kind, int index) {
    for (int begin = index - 1; begin >= Math.max(0, index - 4); begin--) {
      var found = match(kind, begin);
      if (found != null && found.end() == index) {
        return true;
      }
    }
    return false;
  }

  /** Whether an expression can begin with this word: the lexicon has such phrases, or it is a number. */
  boolean canBegin(int index) {
    var node = nodes[index];
    return node == null ? words.get(index).isNumber() : node.isOpening();
  }

  /** Whether the text speaks of the lunar calendar, so that "tháng Giêng" is its first month rather than January. */
  boolean isLunarText() {
    if (lunar == null) {
      lunar = words.stream().anyMatch(word -> LUNAR.contains(word.form()));
    }
    return lunar;
  }

  /** Whether the word at an index begins a sentence or line. */
  boolean beginsSentence(int index) {
    int before = index - 1;
    for (int i = 0; i < MOST_MARKS && is(before, "\"", "“", "(", "-", "–", "[", "'", "‘", "*", "•", "”", "’",
        ")"); i++) {
      before--;
    }
    return endsSentence(before);
  }

  /** Whether the word at an index ends a sentence or line: a break, or a full stop with a capital behind it. */
  boolean endsSentence(int index) {
    var word = get(index);
    if (word.isEnd()) {
      return true;
    }
    if (!is(index, ".", "?", "!", "…")) {
      return false;
    }
    var next = get(index + 1);
    return next.isEnd() || !next.glued() && (next.capital() || !next.isSyllable()) || is(index + 1, "”", "\"", ")");
  }
}
