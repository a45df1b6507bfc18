package org.chugiai.cas;

import java.util.Set;

/**
 * What one command, undo, redo or revert did to a document's feature structures. The three sets are disjoint: what was
 * added and changed at once is added only.
 *
 * @param added   objects that came into the document
 * @param removed objects that left it; their features can still be read
 * @param changed objects of which a feature changed, spans whose begin or end moved included
 * @param reset   whether the document was read anew, so that every earlier {@link Span} is void and the sets are empty
 */
public record CasChange(Set<Span> added, Set<Span> removed, Set<Span> changed, boolean reset) {

  /** Copies the sets. */
  public CasChange {
    added = Set.copyOf(added);
    removed = Set.copyOf(removed);
    changed = Set.copyOf(changed);
  }

  /** @return the change that stands for a document read anew */
  static CasChange ofReset() {
    return new CasChange(Set.of(), Set.of(), Set.of(), true);
  }

  /** @return whether nothing changed */
  public boolean isEmpty() {
    return !reset && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
