package org.chugiai.ui.views.referents;

import java.util.List;
import java.util.Objects;
import org.chugiai.corpus.model.Referent;
import org.chugiai.ui.editor.select.Folding;
import org.chugiai.ui.views.referents.ReferentUse.Count;

/**
 * A referent of the registry as it is shown.
 *
 * @param id        its id
 * @param name      its name
 * @param kind      its kind in the user's language; empty for none
 * @param variants  other names
 * @param suggested whether only an engine knows it
 * @param use       how often it is mentioned; null while that is being counted
 */
record ReferentRow(String id, String name, String kind, List<String> variants, boolean suggested, Count use) {

  static ReferentRow of(Referent referent, String kind, Count use) {
    return new ReferentRow(referent.getId(), Objects.requireNonNullElse(referent.getName(), referent.getId()), kind,
        List.copyOf(referent.getVariants()), referent.isSuggested(), use);
  }

  boolean matches(String typed) {
    return typed.isBlank() || Folding.finds(typed, name + " " + id + " " + kind + " " + String.join(" ", variants));
  }

  String mentions() {
    return use == null ? "…" : Integer.toString(use.mentions());
  }

  String articles() {
    return use == null ? "…" : Integer.toString(use.articles());
  }

  int mentionCount() {
    return use == null ? -1 : use.mentions();
  }

  int articleCount() {
    return use == null ? -1 : use.articles();
  }
}
