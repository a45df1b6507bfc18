package org.chugiai.pipeline.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs quotation marks line by line, in every style that Vietnamese newspapers use: “…”, "…", „…“, «…», ‘…’, '…',
 * and mixtures of them. Apostrophes and minute signs (11h04') open nothing.
 */
public final class QuotationMarks {

  private static final String DOUBLE = "“”\"„‟«»″＂";
  private static final String SINGLE = "‘’'‚‛";
  private static final String ONLY_OPEN = "„«";
  private static final String ONLY_CLOSE = "”»";
  /** From this many blanks on, quoted words are taken for a clause. */
  private static final int CLAUSE_BLANKS = 14;

  private final CharSequence text;
  private final List<Quotation> found = new ArrayList<>();
  private int doubleOpen = -1;
  private int singleOpen = -1;

  private QuotationMarks(CharSequence text) {
    this.text = text;
  }

  /**
   * Finds the quotations of a text; none crosses a line or overlaps another: of nested ones the outermost counts.
   *
   * @return in the order of their opening marks
   */
  public static List<Quotation> find(CharSequence text) {
    var marks = new QuotationMarks(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && !Character.isLetterOrDigit(c)) {
        marks.visit(i, c);
      }
    }
    marks.endLine(text.length());
    marks.found.sort(Comparator.comparingInt(Quotation::open));
    var outermost = new ArrayList<Quotation>();
    int end = -1;
    for (var quotation : marks.found) {
      if (quotation.open() >= end) {
        outermost.add(quotation);
        end = quotation.close();
      }
    }
    return outermost;
  }

  /** Whether a character is a quotation mark of any style. */
  static boolean isMark(char c) {
    return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
  }

  private void visit(int at, char c) {
    if (c == '\n') {
      endLine(at);
    } else if (DOUBLE.indexOf(c) >= 0) {
      if (doubleOpen < 0) {
        doubleOpen = opens(at, c) ? at : -1;
      } else if (ONLY_OPEN.indexOf(c) < 0) {
        close(doubleOpen, at, at + 1);
        doubleOpen = -1;
        singleOpen = -1;
      }
    } else if (SINGLE.indexOf(c) >= 0) {
      visitSingle(at, c);
    }
  }

  private void visitSingle(int at, char c) {
    boolean afterSpace = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean beforeWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (c != '’' && afterSpace && beforeWord) {
      singleOpen = at;
    } else if (singleOpen >= 0 && !beforeWord) {
      close(singleOpen, at, at + 1);
      singleOpen = -1;
    }
  }

  private boolean opens(int at, char c) {
    if (ONLY_CLOSE.indexOf(c) >= 0 || at + 1 >= text.length()) {
      return false;
    }
    boolean neutral = c == '"' || c == '″' || c == '＂';
    return !neutral || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && ".,!?…%)]".indexOf(text.charAt(at - 1)) < 0;
  }

  /** A quotation that goes on in the next paragraph has no closing mark; a lone straight mark means nothing. */
  private void endLine(int at) {
    if (doubleOpen >= 0 && text.charAt(doubleOpen) == '“') {
      close(doubleOpen, at, at);
    }
    doubleOpen = -1;
    singleOpen = -1;
  }

  private void close(int open, int end, int close) {
    if (end > open + 1) {
      found.add(new Quotation(open, open + 1, end, close, isFull(open, end)));
    }
  }

  private boolean isFull(int open, int end) {
    int blanks = 0;
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ' && ++blanks >= CLAUSE_BLANKS) {
        return true;
      }
      if (i > open + 1 && i + 1 < end && (c == '.' || c == '!' || c == '?') && text.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return Character.isUpperCase(Character.codePointAt(text, open + 1)) && blanks > 0 && startsSpeech(open);
  }

  private boolean startsSpeech(int open) {
    int i = open - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || "\n:,.!?…-–—”\"".indexOf(text.charAt(i)) >= 0 || endsWithThat(i + 1);
  }

  private boolean endsWithThat(int end) {
    return end >= 4 && text.subSequence(end - 4, end).toString().equalsIgnoreCase("rằng");
  }
}
