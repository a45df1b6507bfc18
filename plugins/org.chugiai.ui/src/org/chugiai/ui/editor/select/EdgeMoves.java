package org.chugiai.ui.editor.select;

/** Moving an annotation's edges by token and by letter. An annotation never becomes empty and never leaves the text. */
public final class EdgeMoves {

  /** Which edge moves. */
  public enum Edge {
    /** Where the annotation begins. */
    BEGIN,
    /** Where it ends. */
    END
  }

  /** How far an edge moves. */
  public enum Unit {
    /** To the next edge of a token. */
    TOKEN,
    /** Over one letter. */
    LETTER
  }

  private final Tokens tokens;
  private final Graphemes letters;

  /**
   * Prepares moves on a text.
   *
   * @param tokens  its tokens
   * @param letters its letters
   */
  public EdgeMoves(Tokens tokens, Graphemes letters) {
    this.tokens = tokens;
    this.letters = letters;
  }

  /**
   * Moves an edge.
   *
   * @param span    where the annotation lies
   * @param edge    edge
   * @param unit    how far
   * @param forward whether towards the end of the text
   * @return where it lies then; the same span where the edge cannot move
   */
  public TextSpan move(TextSpan span, Edge edge, Unit unit, boolean forward) {
    var begin = span.begin();
    var end = span.end();
    if (edge == Edge.BEGIN) {
      begin = unit == Unit.LETTER ? letter(begin, forward) : tokenBegin(begin, forward);
    } else {
      end = unit == Unit.LETTER ? letter(end, forward) : tokenEnd(end, forward);
    }
    return begin < end ? new TextSpan(begin, end) : span;
  }

  private int letter(int offset, boolean forward) {
    return forward ? letters.after(offset) : letters.before(offset);
  }

  private int tokenBegin(int offset, boolean forward) {
    if (!forward) {
      var token = tokens.upTo(offset);
      return token < 0 ? offset : tokens.begin(token);
    }
    var token = tokens.from(offset);
    if (token < tokens.count() && tokens.begin(token) <= offset) {
      token++;
    }
    return token < tokens.count() ? tokens.begin(token) : offset;
  }

  private int tokenEnd(int offset, boolean forward) {
    if (forward) {
      var token = tokens.from(offset);
      return token < tokens.count() ? tokens.end(token) : offset;
    }
    var token = tokens.upTo(offset);
    if (token >= 0 && tokens.end(token) >= offset) {
      token--;
    }
    return token < 0 ? offset : tokens.end(token);
  }
}
