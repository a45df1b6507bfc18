package org.chugiai.ui.editor.commands;

import java.util.function.Function;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.logic.Outcome;
import org.chugiai.ui.editor.select.EdgeMoves.Edge;
import org.chugiai.ui.editor.select.EdgeMoves.Unit;

/** What a linguist does with a key in an article; each is a command that can be bound to another key. */
enum Gesture {
  NEXT_SUGGESTION(e -> found(e.selecting().nextSuggestion())),
  PREVIOUS_SUGGESTION(e -> found(e.selecting().previousSuggestion())),
  NEXT_ANNOTATION(e -> found(e.selecting().next(span -> true))),
  PREVIOUS_ANNOTATION(e -> found(e.selecting().previous(span -> true))),
  ACCEPT(e -> {
    if (!e.linking().isWaiting()) {
      return e.annotating().accept();
    }
    return e.linking().complete() ? Outcome.DONE : Outcome.NOTHING_THAT_FITS;
  }),
  REJECT(e -> e.annotating().reject()),
  CLEAR(e -> {
    if (!e.linking().cancel()) {
      e.selecting().clear();
    }
    return Outcome.DONE;
  }),
  NEXT_TOKEN(e -> {
    e.selecting().moveWords(e.selecting().moves()::next);
    return Outcome.DONE;
  }),
  PREVIOUS_TOKEN(e -> {
    e.selecting().moveWords(e.selecting().moves()::previous);
    return Outcome.DONE;
  }),
  EXTEND_RIGHT(e -> extendByToken(e, true)),
  EXTEND_LEFT(e -> extendByToken(e, false)),
  EXTEND_LETTER_RIGHT(e -> extendByLetter(e, true)),
  EXTEND_LETTER_LEFT(e -> extendByLetter(e, false)),
  BEGIN_LEFT(e -> e.annotating().moveEdge(Edge.BEGIN, Unit.TOKEN, false)),
  BEGIN_RIGHT(e -> e.annotating().moveEdge(Edge.BEGIN, Unit.TOKEN, true)),
  BEGIN_LETTER_LEFT(e -> e.annotating().moveEdge(Edge.BEGIN, Unit.LETTER, false)),
  BEGIN_LETTER_RIGHT(e -> e.annotating().moveEdge(Edge.BEGIN, Unit.LETTER, true)),
  END_LEFT(e -> e.annotating().moveEdge(Edge.END, Unit.TOKEN, false)),
  END_RIGHT(e -> e.annotating().moveEdge(Edge.END, Unit.TOKEN, true)),
  END_LETTER_LEFT(e -> e.annotating().moveEdge(Edge.END, Unit.LETTER, false)),
  END_LETTER_RIGHT(e -> e.annotating().moveEdge(Edge.END, Unit.LETTER, true));

  private final Function<ArticleEditor, Outcome> action;

  Gesture(Function<ArticleEditor, Outcome> action) {
    this.action = action;
  }

  private static Outcome found(boolean found) {
    return found ? Outcome.DONE : Outcome.NO_MORE_SUGGESTIONS;
  }

  private static Outcome extendByToken(ArticleEditor editor, boolean forward) {
    editor.selecting().moveWords(words -> editor.selecting().moves().extendByToken(words, forward));
    return Outcome.DONE;
  }

  private static Outcome extendByLetter(ArticleEditor editor, boolean forward) {
    editor.selecting().moveWords(words -> editor.selecting().moves().extendByLetter(words, forward));
    return Outcome.DONE;
  }

  Outcome perform(ArticleEditor editor) {
    return action.apply(editor);
  }
}
