package org.chugiai.cas;

import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers what happens to a document until it is told, so that what comes and goes at once is never told. */
final class ChangeCollector {

  private final Set<Span> added = new LinkedHashSet<>();
  private final Set<Span> removed = new LinkedHashSet<>();
  private final Set<Span> changed = new LinkedHashSet<>();

  void added(CasObject object) {
    var span = new Span(object);
    if (removed.remove(span)) {
      changed.add(span);
    } else {
      added.add(span);
    }
  }

  void removed(CasObject object) {
    var span = new Span(object);
    changed.remove(span);
    if (!added.remove(span)) {
      removed.add(span);
    }
  }

  void changed(CasObject object) {
    var span = new Span(object);
    if (!added.contains(span) && !removed.contains(span)) {
      changed.add(span);
    }
  }

  /** @return what was gathered, which is then forgotten */
  CasChange take() {
    var change = new CasChange(added, removed, changed, false);
    added.clear();
    removed.clear();
    changed.clear();
    return change;
  }
}
