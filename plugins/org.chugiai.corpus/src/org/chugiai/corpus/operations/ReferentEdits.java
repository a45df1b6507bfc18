package org.chugiai.corpus.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Referent;

/**
 * What people do to the registry of referents. An entry that a person edited counts as confirmed: the engines are given
 * it at their next run. For use within {@link org.chugiai.corpus.store.CorpusStore#change}.
 */
public final class ReferentEdits {

  private ReferentEdits() {
  }

  /**
   * Gives an entry another name and other variants.
   *
   * @throws IllegalArgumentException where the name is blank
   */
  public static Consumer<Corpus> rename(String id, String name, List<String> variants) {
    requireName(name);
    return corpus -> {
      var referent = corpus.findReferent(id);
      if (referent != null) {
        referent.setName(name.strip());
        setVariants(referent, variants);
        referent.setSuggested(false);
      }
    };
  }

  /**
   * Makes one entry of several: the others' names and variants become variants of the one that stays.
   *
   * @param survivor id of the entry that stays
   * @param others   ids of those that go
   */
  public static Consumer<Corpus> merge(String survivor, Collection<String> others) {
    return corpus -> {
      var into = corpus.findReferent(survivor);
      var gone = others.stream().filter(id -> !id.equals(survivor)).map(corpus::findReferent).filter(Objects::nonNull)
          .toList();
      if (into == null) {
        return;
      }
      var names = new ArrayList<>(into.getVariants());
      gone.forEach(referent -> names(referent).forEach(names::add));
      setVariants(into, names);
      var notes = Stream.concat(Stream.of(into), gone.stream()).map(Referent::getNote)
          .filter(note -> note != null && !note.isBlank()).distinct().toList();
      into.setNote(notes.isEmpty() ? null : String.join("\n", notes));
      into.setSuggested(false);
      corpus.getReferents().removeAll(gone);
    };
  }

  /**
   * Adds an entry that takes variants over from another one.
   *
   * @param from     id of the entry that is split
   * @param to       id of the new one
   * @param name     name of the new one
   * @param variants variants that go over
   * @throws IllegalArgumentException where the name is blank
   */
  public static Consumer<Corpus> split(String from, String to, String name, Collection<String> variants) {
    requireName(name);
    return corpus -> {
      var old = corpus.findReferent(from);
      var made = CorpusFactory.eINSTANCE.createReferent();
      made.setId(to);
      made.setName(name.strip());
      setVariants(made, variants);
      if (old != null) {
        made.setKind(old.getKind());
        old.getVariants().removeAll(variants);
        old.getVariants().remove(name.strip());
        old.setSuggested(false);
      }
      corpus.getReferents().add(old == null ? corpus.getReferents().size() : corpus.getReferents().indexOf(old) + 1,
          made);
    };
  }

  /**
   * An id that no entry has yet.
   *
   * @param slug what it begins with; blank for none in particular
   */
  public static String freeId(Corpus corpus, String slug) {
    var base = slug.isBlank() ? "referent" : slug;
    var id = base;
    for (var number = 2; corpus.findReferent(id) != null; number++) {
      id = base + "-" + number;
    }
    return id;
  }

  private static Stream<String> names(Referent referent) {
    var name = Stream.ofNullable(referent.getName());
    return Stream.concat(name, referent.getVariants().stream());
  }

  private static void setVariants(Referent referent, Collection<String> variants) {
    var distinct = new LinkedHashSet<String>();
    variants.stream().map(String::strip).filter(v -> !v.isEmpty()).forEach(distinct::add);
    distinct.remove(referent.getName());
    referent.getVariants().clear();
    referent.getVariants().addAll(distinct);
  }

  private static void requireName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A referent needs a name");
    }
  }
}
