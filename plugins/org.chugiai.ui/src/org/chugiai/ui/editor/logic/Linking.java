package org.chugiai.ui.editor.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chugiai.cas.ArgumentValue;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.Span;

/**
 * Filling roles of the selected annotation, and naming its referent. A role is filled at once by a candidate, or in two
 * steps: first the role, then the words or the entity in the text.
 */
public final class Linking {

  private final ArticleModel model;
  private final Selecting selecting;
  private Pending pending;

  /** A role that waits for words. */
  private record Pending(Span span, String role) {
  }

  /**
   * Prepares linking.
   *
   * @param model     article
   * @param selecting what is selected
   */
  public Linking(ArticleModel model, Selecting selecting) {
    this.model = model;
    this.selecting = selecting;
  }

  /**
   * The role of the selected annotation that a gesture is about.
   *
   * @param names feature names, the first one that the annotation has counts
   * @return feature name; empty where nothing is selected, or that has no such role
   */
  public Optional<String> role(List<String> names) {
    return selecting.get().spans().stream().findFirst()
        .flatMap(span -> names.stream().filter(span::has).findFirst());
  }

  /**
   * Fills a role of the selected annotation.
   *
   * @param role  feature name
   * @param value what fills it, or null for nothing
   */
  public void link(String role, ArgumentValue value) {
    link(selecting.get().spans().getFirst(), role, value);
  }

  private void link(Span span, String role, ArgumentValue value) {
    model.document().execute(model.commands().setArgument(span, role, value));
    selecting.annotations(List.of(span));
  }

  /**
   * Lets a role of the selected annotation wait until words are selected in the text.
   *
   * @param role feature name
   */
  public void begin(String role) {
    pending = new Pending(selecting.get().spans().getFirst(), role);
    selecting.set(ArticleSelection.caret(pending.span().begin()));
  }

  /** @return whether a role waits for words */
  public boolean isWaiting() {
    return pending != null;
  }

  /**
   * Fills the waiting role with what is selected.
   *
   * @return whether there was something selected
   */
  public boolean complete() {
    var selection = selecting.get();
    if (pending == null || selection.begin() == selection.end()) {
      return false;
    }
    var value = selection.spans().stream().filter(span -> span.has("referent")).findFirst().map(ArgumentValue::of)
        .orElse(ArgumentValue.of(selection.begin(), selection.end()));
    var done = pending;
    pending = null;
    link(done.span(), done.role(), value);
    return true;
  }

  /**
   * Gives up the waiting role and selects its annotation again.
   *
   * @return whether one waited
   */
  public boolean cancel() {
    if (pending == null) {
      return false;
    }
    var given = pending;
    pending = null;
    selecting.annotations(List.of(given.span()));
    return true;
  }

  /**
   * Names what the selected entities refer to.
   *
   * @param id   identifier of the referent, or null for none
   * @param name its canonical name, or null
   * @param undo what the undo menu says
   */
  public void refer(String id, String name, String undo) {
    var spans = selecting.get().spans().stream().filter(span -> span.has("referent")).toList();
    var commands = new ArrayList<CasCommand>();
    for (var span : spans) {
      if (!Objects.equals(id, span.string("referent"))) {
        commands.add(model.commands().set(span, "referent", id));
      }
      if (span.has("name") && !Objects.equals(name, span.string("name"))) {
        commands.add(model.commands().set(span, "name", name));
      }
    }
    if (!commands.isEmpty()) {
      model.document().execute(model.commands().compound(undo, commands));
    }
  }
}
