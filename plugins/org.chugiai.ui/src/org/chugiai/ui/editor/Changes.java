package org.chugiai.ui.editor;

import java.io.IOException;
import org.chugiai.corpus.store.FileChangedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

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
  private boolean asking;

  Changes(ArticleEditor editor) {
    this.editor = editor;
    editor.getSite().getPage().addPartListener(parts);
    shell().addShellListener(shells);
  }

  void dispose() {
    editor.getSite().getPage().removePartListener(parts);
    if (!shell().isDisposed()) {
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

  private boolean resolve(FileChangedException conflict) {
    var answer = ask(Messages.Changes_conflictTitle, Messages.bind(Messages.Changes_conflict, conflict.file()),
        Messages.Changes_overwrite, Messages.Changes_reload);
    try {
      switch (answer) {
        case 0 -> editor.file().overwrite(editor.document());
        case 1 -> editor.document().revert();
        default -> {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      report(Messages.Changes_notSaved, e);
      return false;
    }
  }

  private int ask(String title, String message, String... choices) {
    var buttons = new String[choices.length + 1];
    System.arraycopy(choices, 0, buttons, 0, choices.length);
    buttons[choices.length] = IDialogConstants.CANCEL_LABEL;
    return new MessageDialog(shell(), title, null, message, MessageDialog.QUESTION, choices.length, buttons).open();
  }

  /** Reads the article anew; what was not saved is lost. */
  void revert() {
    if (editor.isDirty() && ask(Messages.Changes_revertTitle, Messages.Changes_revert, Messages.Changes_discard) != 0) {
      return;
    }
    reload();
  }

  private void reload() {
    try {
      editor.document().revert();
    } catch (IOException e) {
      report(Messages.Changes_notRead, e);
    }
  }

  /** Later, because a dialog must not open while the workbench is busy activating the part. */
  private void checkSoon() {
    shell().getDisplay().asyncExec(() -> {
      if (!asking && !shell().isDisposed() && !editor.page().widget().isDisposed()) {
        asking = true;
        try {
          check();
        } finally {
          asking = false;
        }
      }
    });
  }

  private void check() {
    try {
      if (!editor.document().isChangedOnDisk()) {
        return;
      }
    } catch (IOException e) {
      // The file is away for the moment; saving will tell, and what was read is still here.
      ILog.of(Changes.class).warn(e.getMessage(), e);
      return;
    }
    if (!editor.isDirty()) {
      reload();
      editor.tell(Messages.Changes_reloaded);
    } else if (ask(Messages.Changes_conflictTitle, Messages.bind(Messages.Changes_changedOutside, editor.file().path()),
        Messages.Changes_reload) == 0) {
      reload();
    }
  }

  private void report(String title, IOException failure) {
    ILog.of(Changes.class).error(failure.getMessage(), failure);
    MessageDialog.openError(shell(), title, failure.getMessage());
  }
}
