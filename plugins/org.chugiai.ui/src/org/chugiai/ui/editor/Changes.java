package org.chugiai.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.chugiai.cas.HistoryException;
import org.chugiai.corpus.store.FileChangedException;
import org.chugiai.corpus.store.Fingerprint;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;

/** Keeps an editor and its file together: saves, and notices when another program changed the file. */
final class Changes {

  private final ArticleEditor editor;
  private final IPartListener2 parts = new IPartListener2() {
    @Override
    public void partActivated(IWorkbenchPartReference part) {
      if (part.getPart(false) == editor) {
        checkSoon();
      }
    }
  };
  private final ShellListener shells = new ShellAdapter() {
    @Override
    public void shellActivated(ShellEvent event) {
      if (editor.getSite().getPage().getActiveEditor() == editor) {
        checkSoon();
      }
    }
  };
  /** How often the file is looked at, in milliseconds; that reads its size and time only. */
  private static final int PERIOD = 2000;
  /** As many contradictions are listed. */
  private static final int SHOWN = 6;

  private final Runnable watcher = this::watch;
  private boolean asking;
  /** The version that the user was asked about; asked once. */
  private Fingerprint seen;

  Changes(ArticleEditor editor) {
    this.editor = editor;
    editor.getSite().getPage().addPartListener(parts);
    shell().addShellListener(shells);
    shell().getDisplay().timerExec(PERIOD, watcher);
  }

  void dispose() {
    editor.getSite().getPage().removePartListener(parts);
    if (!shell().isDisposed()) {
      shell().getDisplay().timerExec(-1, watcher);
      shell().removeShellListener(shells);
    }
  }

  private Shell shell() {
    return editor.getSite().getShell();
  }

  /**
   * Saves the article; where that fails the user is told why and what to do.
   *
   * @return whether it is saved
   */
  boolean save() {
    try {
      editor.file().save(editor.document());
      return true;
    } catch (FileChangedException e) {
      return resolve(e);
    } catch (IOException e) {
      report(Messages.Changes_notSaved, e);
      return false;
    }
  }

  /** What is saved is what both sides did; where that contradicts itself, what the user decides. */
  private boolean resolve(FileChangedException conflict) {
    try {
      if (!conflict.file().equals(editor.file().path())) {
        report(Messages.Changes_notSaved, conflict);
        return false;
      }
      if (!Files.exists(conflict.file())) {
        editor.file().overwrite(editor.document());
        return true;
      }
      return merge() && saveMerged();
    } catch (IOException e) {
      report(Messages.Changes_notSaved, e);
      return false;
    }
  }

  private boolean saveMerged() throws IOException {
    if (editor.isDirty()) {
      editor.file().save(editor.document());
    }
    return true;
  }

  /**
   * Brings both sides together.
   *
   * @return whether that is done; false where the user wants to decide later
   */
  private boolean merge() throws IOException {
    List<String> conflicts;
    try {
      conflicts = editor.document().outside().merge();
      if (conflicts.isEmpty()) {
        editor.tell(Messages.Changes_merged);
        return true;
      }
    } catch (HistoryException e) {
      if (!mayForget(e)) {
        return false;
      }
      var kept = KeptSelection.of(editor);
      conflicts = editor.document().outside().mergeAnew();
      if (conflicts.isEmpty()) {
        kept.restore(editor);
        return true;
      }
    }
    return decide(conflicts);
  }

  /** Asks whose version counts where both sides changed the same. */
  private boolean decide(List<String> conflicts) throws IOException {
    var shown = String.join("\n• ", conflicts.subList(0, Math.min(SHOWN, conflicts.size())))
        + (conflicts.size() > SHOWN ? "\n…" : "");
    var answer = ask(Messages.Changes_conflictTitle,
        Messages.bind(Messages.Changes_conflict, editor.file().path(), shown),
        Messages.Changes_keepMine, Messages.Changes_takeTheirs, Messages.Changes_keepBoth);
    return switch (answer) {
      case 0 -> {
        editor.file().overwrite(editor.document());
        yield true;
      }
      case 1 -> takeOver();
      case 2 -> {
        var copy = editor.file().keepCopy(editor.document());
        var taken = takeOver();
        editor.tell(Messages.bind(Messages.Changes_copyKept, copy));
        yield taken;
      }
      default -> false;
    };
  }

  /**
   * Makes of the article what another program made of it, as a step that can be undone; where that is no step, after
   * the user has agreed to lose the history.
   */
  private boolean takeOver() throws IOException {
    try {
      editor.document().outside().takeOver();
      return true;
    } catch (HistoryException e) {
      if (mayForget(e)) {
        reload();
        return true;
      }
      return false;
    }
  }

  /** Whether the undo history may be forgotten; asked only where there is one. */
  private boolean mayForget(HistoryException why) {
    var steps = editor.document().undoLabels().size() + editor.document().redoLabels().size();
    return steps == 0 || ask(Messages.Changes_historyTitle,
        Messages.bind(Messages.Changes_history, why.getMessage(), steps), Messages.Changes_forget) == 0;
  }

  private int ask(String title, String message, String... choices) {
    var buttons = new String[choices.length + 1];
    System.arraycopy(choices, 0, buttons, 0, choices.length);
    buttons[choices.length] = IDialogConstants.CANCEL_LABEL;
    return new MessageDialog(shell(), title, null, message, MessageDialog.QUESTION, choices.length, buttons).open();
  }

  /** Reads the article anew; what was not saved is lost. Where there is nothing to read the history stays. */
  void revert() {
    try {
      if (!editor.isDirty() && !editor.document().isChangedOnDisk()) {
        return;
      }
    } catch (IOException e) {
      report(Messages.Changes_notRead, e);
      return;
    }
    if (editor.isDirty() && ask(Messages.Changes_revertTitle, Messages.Changes_revert, Messages.Changes_discard) != 0) {
      return;
    }
    reload();
  }

  private void reload() {
    try {
      var kept = KeptSelection.of(editor);
      var text = editor.document().text();
      editor.document().revert();
      if (editor.document().text().equals(text)) {
        kept.restore(editor);
      } else {
        reopen();
      }
    } catch (IOException e) {
      report(Messages.Changes_notRead, e);
    }
  }

  /** An article with another text is another article for the page. */
  private void reopen() {
    var page = editor.getSite().getPage();
    shell().getDisplay().asyncExec(() -> {
      if (page.closeEditor(editor, true)) {
        try {
          page.openEditor(editor.getEditorInput(), ArticleEditor.ID);
        } catch (PartInitException e) {
          ILog.of(Changes.class).error(e.getMessage(), e);
          MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Changes_notRead, e.getMessage());
        }
      }
    });
  }

  private boolean isGone() {
    return shell().isDisposed() || editor.page().widget().isDisposed();
  }

  /** Other programs change files also while the window stays in front. */
  private void watch() {
    if (!isGone()) {
      check();
      shell().getDisplay().timerExec(PERIOD, watcher);
    }
  }

  /** Later, because a dialog must not open while the workbench is busy activating the part. */
  private void checkSoon() {
    shell().getDisplay().asyncExec(() -> {
      if (!isGone()) {
        check();
      }
    });
  }

  /** Asks only while the window is in front: somebody who is in a dialog is not to be asked something else. */
  private void check() {
    if (asking || shell().getDisplay().getActiveShell() != shell()) {
      return;
    }
    asking = true;
    try {
      if (editor.document().isChangedOnDisk()) {
        var now = Fingerprint.of(editor.file().path());
        if (seen == null || !now.sameContent(seen)) {
          seen = now;
          meet(now);
        }
      }
    } catch (IOException e) {
      report(Messages.Changes_notRead, e);
    } finally {
      asking = false;
    }
  }

  /** Does what fits the version that another program left. */
  private void meet(Fingerprint now) throws IOException {
    if (editor.isReadOnly()) {
      follow(now);
    } else if (now.sameContent(Fingerprint.ABSENT)) {
      var answer = ask(Messages.Changes_goneTitle, Messages.bind(Messages.Changes_gone, editor.file().path()),
          Messages.Changes_saveAgain, Messages.Changes_close);
      if (answer == 0) {
        editor.file().overwrite(editor.document());
      } else if (answer == 1) {
        shell().getDisplay().asyncExec(() -> editor.getSite().getPage().closeEditor(editor, false));
      }
    } else if (editor.isDirty()) {
      merge();
    } else if (takeOver()) {
      editor.tell(Messages.Changes_reloaded);
    }
  }

  /** What is only read is what the other program makes of it. */
  private void follow(Fingerprint now) {
    if (now.sameContent(Fingerprint.ABSENT)) {
      shell().getDisplay().asyncExec(() -> editor.getSite().getPage().closeEditor(editor, false));
    } else {
      reload();
      editor.tell(Messages.Changes_followed);
    }
  }

  private void report(String title, IOException failure) {
    ILog.of(Changes.class).error(failure.getMessage(), failure);
    MessageDialog.openError(shell(), title, failure.getMessage());
  }
}
