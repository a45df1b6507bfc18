package org.chugiai.ui.corpuswide;

import java.util.Optional;
import java.util.function.Supplier;
import org.chugiai.ui.jobs.ModalWork;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

/** Lends undo and redo of the whole corpus to the window's own actions while a view has the focus. */
public final class UndoActions {

  private final Supplier<Optional<CorpusHistory>> history;
  private final IViewSite site;
  private final Action undo = new Action() {
    @Override
    public void run() {
      unlessTyping().ifPresent(h -> undo(site.getShell(), h));
    }
  };
  private final Action redo = new Action() {
    @Override
    public void run() {
      unlessTyping().ifPresent(h -> redo(site.getShell(), h));
    }
  };

  /**
   * Installs the actions.
   *
   * @param site    of the view
   * @param history of the corpus that is open, if there is one
   */
  public UndoActions(IViewSite site, Supplier<Optional<CorpusHistory>> history) {
    this.site = site;
    this.history = history;
    site.getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
    site.getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    update();
  }

  /** Who types into a field does not think of the corpus. */
  private Optional<CorpusHistory> unlessTyping() {
    return site.getShell().getDisplay().getFocusControl() instanceof Text ? Optional.empty() : history.get();
  }

  /** Names what would be undone and redone now. */
  public void update() {
    var last = history.get().flatMap(h -> h.done().stream().findFirst());
    var next = history.get().flatMap(h -> h.undone().stream().findFirst());
    name(undo, Messages.undo, last);
    name(redo, Messages.redo, next);
  }

  private static void name(Action action, String text, Optional<CorpusStep> step) {
    action.setText(NLS.bind(text, step.map(CorpusStep::label).orElse("")));
    action.setEnabled(step.isPresent());
  }

  /**
   * Undoes the last change of the whole corpus.
   *
   * @param shell   where progress and failures are shown
   * @param history changes
   * @return whether it was undone
   */
  public static boolean undo(Shell shell, CorpusHistory history) {
    return ModalWork.run(shell, Messages.notUndone, monitor -> {
      history.undo(monitor);
      return true;
    }).isPresent();
  }

  /**
   * Redoes the next change of the whole corpus.
   *
   * @param shell   where progress and failures are shown
   * @param history changes
   * @return whether it was redone
   */
  public static boolean redo(Shell shell, CorpusHistory history) {
    return ModalWork.run(shell, Messages.notRedone, monitor -> {
      history.redo(monitor);
      return true;
    }).isPresent();
  }
}
