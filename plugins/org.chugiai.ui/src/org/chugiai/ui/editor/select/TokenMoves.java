package org.chugiai.ui.editor.select;

/** Selecting text by token and by letter. Each move answers the new selection and leaves the old one as it is. */
public final class TokenMoves {

  private final Tokens tokens;
  private final Graphemes letters;

  /**
   * Prepares moves on a text.
   *
   * @param tokens  its tokens
   * @param letters its letters
   */
  public TokenMoves(Tokens tokens, Graphemes letters) {
    this.tokens = tokens;
    this.letters = letters;
  }

  /**
   * Selects one token.
   *
   * @param offset position
   * @return the token that holds it, else the next one, else the last one; a caret where there are none
   */
  public TextSpan tokenAt(int offset) {
    return token(tokens.from(offset), offset);
  }

  private TextSpan token(int index, int offset) {
    if (tokens.count() == 0) {
      return TextSpan.caret(offset);
    }
    var token = Math.clamp(index, 0, tokens.count() - 1);
    return new TextSpan(tokens.begin(token), tokens.end(token));
  }

  /**
   * Selects the token after a selection.
   *
   * @param from selection; of a caret, the token at it is selected
   * @return selection of one token
   */
  public TextSpan next(TextSpan from) {
    return token(tokens.from(from.end()), from.end());
  }

  /**
   * Selects the token before a selection.
   *
   * @param from selection
   * @return selection of one token
   */
  public TextSpan previous(TextSpan from) {
    return token(tokens.upTo(from.begin()), from.begin());
  }

  /**
   * Moves the focus by one token, the anchor's token staying selected; a selection amid tokens grows to whole ones.
   *
   * @param from    selection
   * @param forward whether towards the end of the text
   * @return selection of whole tokens
   */
  public TextSpan extendByToken(TextSpan from, boolean forward) {
    if (tokens.count() == 0) {
      return from;
    }
    if (from.isEmpty()) {
      return forward ? next(from) : backward(previous(from));
    }
    var anchor = from.isForward() ? tokens.from(from.anchor()) : tokens.upTo(from.anchor());
    var focus = from.isForward() ? tokens.upTo(from.focus()) : tokens.from(from.focus());
    return between(anchor, focus + (forward ? 1 : -1));
  }

  private TextSpan between(int anchor, int focus) {
    var from = Math.clamp(anchor, 0, tokens.count() - 1);
    var to = Math.clamp(focus, 0, tokens.count() - 1);
    return to >= from ? new TextSpan(tokens.begin(from), tokens.end(to))
        : new TextSpan(tokens.end(from), tokens.begin(to));
  }

  private static TextSpan backward(TextSpan span) {
    return new TextSpan(span.end(), span.begin());
  }

  /**
   * Moves the focus by one letter.
   *
   * @param from    selection
   * @param forward whether towards the end of the text
   * @return selection; never empty unless it was and the text ends there
   */
  public TextSpan extendByLetter(TextSpan from, boolean forward) {
    var focus = step(from.focus(), forward);
    if (focus == from.anchor() && !from.isEmpty()) {
      var beyond = step(focus, forward);
      return beyond == focus ? from : new TextSpan(from.anchor(), beyond);
    }
    return new TextSpan(from.anchor(), focus);
  }

  private int step(int offset, boolean forward) {
    return forward ? letters.after(offset) : letters.before(offset);
  }

  /**
   * Grows a selection, as a mouse draws it, to whole tokens, and drops white space at its edges.
   *
   * @param from selection
   * @return selection in the same direction; the same where it holds no token
   */
  public TextSpan snap(TextSpan from) {
    var first = tokens.from(from.begin());
    var last = tokens.upTo(from.end());
    if (from.isEmpty() || first > last || first >= tokens.count() || last < 0) {
      return from;
    }
    var span = new TextSpan(tokens.begin(first), tokens.end(last));
    return from.isForward() ? span : backward(span);
  }
}
