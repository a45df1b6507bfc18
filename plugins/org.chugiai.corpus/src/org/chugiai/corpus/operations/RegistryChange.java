package org.chugiai.corpus.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Referent;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A change of some entries of the registry of referents, to be done and undone exactly. Immutable. */
public final class RegistryChange {

  /** No change. */
  public static final RegistryChange NONE = new RegistryChange(List.of(), List.of());

  /** An entry that the other state lacks, with its place; a copy that belongs to no corpus. */
  private record Entry(int index, Referent referent) {
  }

  private final List<Entry> before;
  private final List<Entry> after;

  private RegistryChange(List<Entry> before, List<Entry> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What an edit would change.
   *
   * @param corpus stays as it is
   * @param edit   changes the registry of a copy
   */
  public static RegistryChange of(Corpus corpus, Consumer<Corpus> edit) {
    var copy = EcoreUtil.copy(corpus);
    edit.accept(copy);
    return new RegistryChange(missing(corpus.getReferents(), copy.getReferents()),
        missing(copy.getReferents(), corpus.getReferents()));
  }

  private static List<Entry> missing(List<Referent> from, List<Referent> in) {
    var known = in.stream().collect(Collectors.groupingBy(Referent::getId));
    var result = new ArrayList<Entry>();
    for (var i = 0; i < from.size(); i++) {
      var referent = from.get(i);
      if (known.getOrDefault(referent.getId(), List.of()).stream().noneMatch(r -> EcoreUtil.equals(r, referent))) {
        result.add(new Entry(i, EcoreUtil.copy(referent)));
      }
    }
    return List.copyOf(result);
  }

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** The change that takes this one back. */
  public RegistryChange reversed() {
    return new RegistryChange(after, before);
  }

  /**
   * Changes the entries. Names that one of them got since it was last changed, from an article that was saved, are kept.
   * For use within {@link org.chugiai.corpus.store.CorpusStore#change}.
   */
  public void apply(Corpus corpus) {
    var registry = corpus.getReferents();
    var gone = new ArrayList<Referent>();
    for (var entry : before) {
      registry.stream().filter(r -> r.getId().equals(entry.referent().getId())).findFirst().ifPresent(current -> {
        gone.add(current);
        registry.remove(current);
      });
    }
    for (var entry : after) {
      var referent = EcoreUtil.copy(entry.referent());
      gone.stream().filter(old -> old.getId().equals(referent.getId())).forEach(old -> addNewNames(old, referent));
      registry.add(Math.min(entry.index(), registry.size()), referent);
    }
  }

  private void addNewNames(Referent current, Referent restored) {
    var expected = before.stream().map(Entry::referent).filter(r -> r.getId().equals(current.getId())).findFirst();
    for (var variant : current.getVariants()) {
      if (expected.filter(e -> e.getVariants().contains(variant)).isEmpty()
          && !restored.getVariants().contains(variant)) {
        restored.getVariants().add(variant);
      }
    }
  }
}
