package org.chugiai.cas;

/** Hears of changes to a document, in the thread that makes them. */
@FunctionalInterface
public interface CasListener {

  /**
   * Called once after each command, undo, redo and revert that changed something, and after each change made outside a
   * command. The spans of the document are already up to date.
   *
   * @param document document
   * @param change   what changed
   */
  void changed(CasDocument document, CasChange change);
}
