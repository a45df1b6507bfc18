package org.chugiai.ui.editor.logic;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.ui.editor.select.TextSpan;
import org.chugiai.ui.editor.select.TokenMoves;

/** What is selected in an article, and the gestures that select. */
public final class Selecting {

  private final ArticleModel model;
  private final AnnotationWalk walk;
  private final TokenMoves moves;
  private final List<Consumer<ArticleSelection>> listeners = new CopyOnWriteArrayList<>();
  private ArticleSelection selection = ArticleSelection.caret(0);

  /**
   * Begins with a caret at the text's begin.
   *
   * @param model article
   */
  public Selecting(ArticleModel model) {
    this.model = model;
    walk = new AnnotationWalk(model);
    moves = new TokenMoves(model.tokens(), model.letters());
  }

  /** @return what is selected */
  public ArticleSelection get() {
    return selection;
  }

  /** @return the order in which annotations follow each other */
  public AnnotationWalk walk() {
    return walk;
  }

  /** @return how words are selected */
  public TokenMoves moves() {
    return moves;
  }

  /**
   * Adds a listener.
   *
   * @param listener called after each change with what is selected then
   */
  public void addListener(Consumer<ArticleSelection> listener) {
    listeners.add(listener);
  }

  /**
   * Selects something.
   *
   * @param next what to select
   */
  public void set(ArticleSelection next) {
    if (!next.equals(selection)) {
      selection = next;
      listeners.forEach(listener -> listener.accept(next));
    }
  }

  /**
   * Selects annotations.
   *
   * @param spans annotations; where there are none, the selection shrinks to a caret
   */
  public void annotations(Collection<Span> spans) {
    set(spans.isEmpty() ? ArticleSelection.caret(selection.begin())
        : new ArticleSelection.Annotations(List.copyOf(spans)));
  }

  /**
   * Selects words.
   *
   * @param words where they are
   */
  public void words(TextSpan words) {
    set(new ArticleSelection.Words(words));
  }

  /** Lets go of annotations and words, and leaves a caret. */
  public void clear() {
    set(ArticleSelection.caret(selection.begin()));
  }

  /**
   * Moves the selection of words; a selected annotation's words are where the move begins.
   *
   * @param move move
   */
  public void moveWords(UnaryOperator<TextSpan> move) {
    var from = selection instanceof ArticleSelection.Words(TextSpan words) ? words
        : new TextSpan(selection.begin(), selection.end());
    words(move.apply(from));
  }

  /** @return whether there was a suggestion to go to */
  public boolean nextSuggestion() {
    return next(Suggestions::isOpen);
  }

  /** @return whether there was a suggestion to go to */
  public boolean previousSuggestion() {
    return previous(Suggestions::isOpen);
  }

  /**
   * Selects the next annotation, after the last one the first one.
   *
   * @param wanted which annotations count
   * @return whether there was one
   */
  public boolean next(Predicate<Span> wanted) {
    var next = walk.next(selection, wanted);
    next.ifPresent(span -> annotations(List.of(span)));
    return next.isPresent();
  }

  /**
   * Selects the annotation before, before the first one the last one.
   *
   * @param wanted which annotations count
   * @return whether there was one
   */
  public boolean previous(Predicate<Span> wanted) {
    var previous = walk.previous(selection, wanted);
    previous.ifPresent(span -> annotations(List.of(span)));
    return previous.isPresent();
  }

  /** Lets go of annotations that are not shown any more. */
  public void dropHidden() {
    if (selection instanceof ArticleSelection.Annotations(List<Span> spans)) {
      annotations(spans.stream().filter(Span::isAlive).filter(model.visibility()::shows).toList());
    }
  }
}
