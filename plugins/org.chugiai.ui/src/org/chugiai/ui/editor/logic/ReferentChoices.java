package org.chugiai.ui.editor.logic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chugiai.cas.Span;
import org.chugiai.ui.editor.select.Folding;

/** What an entity may refer to: what the article refers to already, then the corpus's registry. */
public final class ReferentChoices {

  private static final String ENTITY = "org.chugiai.types.Entity";

  /**
   * A referent.
   *
   * @param id    identifier
   * @param name  canonical name
   * @param kind  kind of its entities, or null
   * @param names other names to find it by
   */
  public record ReferentChoice(String id, String name, String kind, List<String> names) {

    /** @return all that it can be found by */
    public String searchText() {
      return name + " " + id + " " + String.join(" ", names);
    }
  }

  private final ArticleModel model;

  /**
   * Prepares choices.
   *
   * @param model article
   */
  public ReferentChoices(ArticleModel model) {
    this.model = model;
  }

  /**
   * What an entity may refer to.
   *
   * @param entity entity
   * @return referents; those whose name is like the entity's words first, then those of its kind
   */
  public List<ReferentChoice> of(Span entity) {
    var choices = new LinkedHashMap<String, ReferentChoice>();
    for (var referent : model.corpus().getReferents()) {
      choices.put(referent.getId(), new ReferentChoice(referent.getId(),
          Objects.requireNonNullElse(referent.getName(), referent.getId()), referent.getKind(),
          List.copyOf(referent.getVariants())));
    }
    addMentioned(choices);
    var words = entity.coveredText();
    var kind = entity.string("kind");
    return choices.values().stream().sorted(Comparator
        .<ReferentChoice>comparingInt(choice -> Folding.finds(words, choice.searchText()) ? 0 : 1)
        .thenComparingInt(choice -> Objects.equals(kind, choice.kind()) ? 0 : 1)
        .thenComparing(ReferentChoice::name)).toList();
  }

  private void addMentioned(Map<String, ReferentChoice> choices) {
    for (var span : model.document().spans(ENTITY)) {
      var id = span.string("referent");
      if (id != null && !id.isEmpty()) {
        choices.computeIfAbsent(id, i -> new ReferentChoice(i,
            Objects.requireNonNullElse(span.string("name"), span.coveredText()), span.string("kind"), List.of()));
      }
    }
  }

  /**
   * An identifier for a new referent.
   *
   * @param name  its name
   * @param taken the choices there are
   * @return identifier made of the name, unlike all that are taken
   */
  public static String newId(String name, List<ReferentChoice> taken) {
    var slug = Folding.slug(name).isEmpty() ? "referent" : Folding.slug(name);
    var id = slug;
    for (var number = 2; isTaken(id, taken); number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  private static boolean isTaken(String id, List<ReferentChoice> taken) {
    return taken.stream().anyMatch(choice -> choice.id().equals(id));
  }
}
