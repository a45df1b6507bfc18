package org.chugiai.ui.editor.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private record Pending(Span span, Role role) {
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
   * @param names feature names, the first one that is a role of the annotation counts
   * @return the role; empty where nothing is selected, or that has no such role
   */
  public Optional<Role> role(List<String> names) {
    return selecting.get().spans().stream().findFirst().flatMap(span -> names.stream()
        .flatMap(name -> Role.of(span, name, model.document().types()).stream()).findFirst());
  }

  /** @return all roles of the selected annotation; none where nothing is selected */
  public List<Role> roles() {
    return selecting.get().spans().stream().findFirst().map(span -> Role.of(span, model.document().types()))
        .orElse(List.of());
  }

  /**
   * Fills a role of the selected annotation. A role for several gets one more, or loses the one that is in it already.
   *
   * @param role  role
   * @param value what fills it, or null for nothing
   */
  public void link(Role role, Filling value) {
    link(selecting.get().spans().getFirst(), role, value);
  }

  private void link(Span span, Role role, Filling value) {
    if (model.execute(new Fill(model, span).command(role, value))) {
      selecting.annotations(List.of(span));
    }
  }

  /**
   * Lets a role of the selected annotation wait until words are selected in the text.
   *
   * @param role role
   */
  public void begin(Role role) {
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
   * @return whether that is done; it goes on waiting where nothing is selected that fits
   */
  public boolean complete() {
    var value = pending == null ? Optional.<Filling>empty() : selected(pending);
    if (value.isEmpty()) {
      return false;
    }
    var done = pending;
    pending = null;
    link(done.span(), done.role(), value.get());
    return true;
  }

  /** An annotation that is selected, else one on the words that are, else the words. */
  private Optional<Filling> selected(Pending waiting) {
    var selection = selecting.get();
    var chosen = selection.spans().stream().filter(span -> waiting.role().accepts(waiting.span(), span)).findFirst();
    if (chosen.isPresent()) {
      return chosen.map(Filling::of);
    }
    if (selection.begin() == selection.end()) {
      return Optional.empty();
    }
    return waiting.role().takes() != Role.Takes.ANNOTATION
        ? Optional.of(Filling.words(selection.begin(), selection.end()))
        : model.document().spans(waiting.role().range(), selection.begin(), selection.end()).stream()
            .filter(span -> waiting.role().accepts(waiting.span(), span)).filter(model.scheme()::isShown)
            .findFirst().map(Filling::of);
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
      model.execute(model.commands().compound(undo, commands));
    }
  }
}
