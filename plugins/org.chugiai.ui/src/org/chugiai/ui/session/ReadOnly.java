package org.chugiai.ui.session;

import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartSite;

/** Refuses what would change a corpus that is open for reading only; the status line says so, in the same words. */
public final class ReadOnly {

  private ReadOnly() {
  }

  /** What is said where a change is refused. */
  public static String message() {
    return Messages.readOnly;
  }

  /**
   * Asked before a part offers or does a change.
   *
   * @param corpus the corpus to change; null for none
   * @param site   of the part, whose status line tells where it is refused
   * @return whether it is refused
   */
  public static boolean refuses(OpenCorpus corpus, IWorkbenchPartSite site) {
    if (corpus == null || !corpus.isReadOnly()) {
      return false;
    }
    var bars = switch (site) {
      case IEditorSite editor -> editor.getActionBars();
      case IViewSite view -> view.getActionBars();
      default -> throw new IllegalArgumentException("A part has a site of an editor or of a view: " + site);
    };
    bars.getStatusLineManager().setMessage(Messages.readOnly);
    return true;
  }
}
