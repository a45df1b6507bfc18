package org.chugiai.ui.editor.logic;

import org.chugiai.cas.CasDocument;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.store.WorkCounts;

/** Counts what is in an open article, as the corpus notes it. */
public final class WorkCount {

  private WorkCount() {
  }

  /**
   * Counts.
   *
   * @param document article
   * @return open suggestions, annotations and rejected suggestions
   */
  public static WorkCounts of(CasDocument document) {
    if (document.types().find(Suggestions.TYPE).isEmpty()) {
      return new WorkCounts(0, 0, 0);
    }
    var open = 0;
    var rejected = 0;
    var all = document.spans(Suggestions.TYPE);
    for (var span : all) {
      switch (String.valueOf(span.string("status"))) {
        case "suggested" -> open++;
        case "rejected" -> rejected++;
        default -> {
          // Counted as what remains.
        }
      }
    }
    return new WorkCounts(open, all.size() - open - rejected, rejected);
  }
}
