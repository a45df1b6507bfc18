package org.chugiai.ui.editor.logic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.ui.editor.marks.Scheme.Choice;
import org.chugiai.ui.editor.select.EdgeMoves.Edge;
import org.chugiai.ui.editor.select.EdgeMoves.Unit;
import org.chugiai.ui.editor.select.EdgeMoves;
import org.chugiai.ui.editor.select.TextSpan;

/** The gestures that change annotations. Each executes at most one command, so each is undone at once. */
public final class Annotating {

  private final ArticleModel model;
  private final Selecting selecting;
  private final EdgeMoves edges;

  /**
   * Prepares gestures.
   *
   * @param model     article
   * @param selecting what they act on
   */
  public Annotating(ArticleModel model, Selecting selecting) {
    this.model = model;
    this.selecting = selecting;
    edges = new EdgeMoves(model.tokens(), model.letters());
  }

  /**
   * Judges the selected suggestions right and goes on to the next one.
   *
   * @return what was done
   */
  public Outcome accept() {
    var spans = selecting.get().spans();
    if (spans.isEmpty()) {
      return Outcome.NOTHING_SELECTED;
    }
    var open = spans.stream().anyMatch(span -> !Suggestions.isConfirmed(span));
    return open && !model.execute(model.commands().accept(spans)) ? Outcome.READ_ONLY : goOn();
  }

  /**
   * Judges the selected annotations wrong and goes on to the next suggestion.
   *
   * @return what was done
   */
  public Outcome reject() {
    var spans = selecting.get().spans();
    if (spans.isEmpty()) {
      return Outcome.NOTHING_SELECTED;
    }
    var from = selecting.get().begin();
    if (!model.execute(rejection(spans))) {
      return Outcome.READ_ONLY;
    }
    selecting.set(ArticleSelection.caret(from));
    return goOn();
  }

  /** Layers without a status have no rejected annotations: theirs are deleted. */
  private CasCommand rejection(List<Span> spans) {
    var parts = spans.stream().collect(Collectors.partitioningBy(Suggestions::isSuggestion));
    var reject = model.commands().reject(parts.get(true));
    var delete = model.commands().delete(parts.get(false));
    if (parts.get(false).isEmpty()) {
      return reject;
    }
    return parts.get(true).isEmpty() ? delete
        : model.commands().compound(reject.getLabel(), List.of(reject, delete));
  }

  private Outcome goOn() {
    return selecting.nextSuggestion() ? Outcome.DONE : Outcome.NO_MORE_SUGGESTIONS;
  }

  /**
   * Does what a digit stands for: a new annotation on selected words, or another kind for the selected annotations. A
   * key of another layer than the selected annotation's makes a new annotation on its words.
   *
   * @param key key
   * @return what was done
   */
  public Outcome key(String key) {
    var spans = selecting.get().spans();
    var change = spans.isEmpty() ? Optional.<Choice>empty() : model.scheme().toChange(spans.getFirst(), key);
    if (change.isPresent()) {
      return change(spans, change.get());
    }
    var choice = model.scheme().toCreate(key);
    if (hasNoWords()) {
      return Outcome.NOTHING_SELECTED;
    }
    return choice.map(this::createOnSelection).orElse(Outcome.NO_SUCH_KEY);
  }

  private boolean hasNoWords() {
    return selecting.get().begin() == selecting.get().end();
  }

  /**
   * Annotates with a kind: changes the selected annotations of its layer; else makes a new one on the selected words.
   *
   * @param choice layer and value
   * @return what was done
   */
  public Outcome choose(Choice choice) {
    var ofLayer = selecting.get().spans().stream().filter(span -> model.scheme().isOf(span, choice.layer())).toList();
    if (!ofLayer.isEmpty() && choice.value() != null) {
      return change(ofLayer, choice);
    }
    return hasNoWords() ? Outcome.NOTHING_SELECTED : createOnSelection(choice);
  }

  private Outcome createOnSelection(Choice choice) {
    return create(choice, new TextSpan(selecting.get().begin(), selecting.get().end()));
  }

  private Outcome change(List<Span> spans, Choice choice) {
    var changed = spans.stream().filter(span -> model.scheme().isOf(span, choice.layer())).toList();
    if (changed.stream().allMatch(span -> choice.value().equals(span.string(choice.feature())))) {
      return Outcome.UNCHANGED;
    }
    return outcome(model.execute(model.commands().setAll(changed, choice.feature(), choice.value())));
  }

  /**
   * Makes a new annotation and selects it.
   *
   * @param choice layer and value
   * @param words  where
   * @return what was done
   */
  public Outcome create(Choice choice, TextSpan words) {
    var command = model.commands().create(choice.layer().getTypeName(), words.begin(), words.end(), choice.features());
    var done = model.execute(command);
    if (done) {
      selecting.annotations(command.spans());
    }
    return outcome(done);
  }

  /**
   * Moves an edge of the selected annotation.
   *
   * @param edge    edge
   * @param unit    how far
   * @param forward whether towards the end of the text
   * @return what was done
   */
  public Outcome moveEdge(Edge edge, Unit unit, boolean forward) {
    var spans = selecting.get().spans();
    if (spans.isEmpty()) {
      return Outcome.NOTHING_SELECTED;
    }
    var span = spans.getFirst();
    var from = new TextSpan(span.begin(), span.end());
    return retarget(span, edges.move(from, edge, unit, forward));
  }

  /**
   * Gives an annotation another extent.
   *
   * @param span  annotation
   * @param words new extent
   * @return what was done
   */
  public Outcome retarget(Span span, TextSpan words) {
    if (words.isEmpty() || words.begin() == span.begin() && words.end() == span.end()) {
      return Outcome.UNCHANGED;
    }
    return outcome(model.execute(model.commands().retarget(span, words.begin(), words.end())));
  }

  private static Outcome outcome(boolean done) {
    return done ? Outcome.DONE : Outcome.READ_ONLY;
  }
}
