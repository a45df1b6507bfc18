package org.chugiai.ui.handlers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chugiai.corpus.store.CorpusLockedException;
import org.chugiai.corpus.store.CorpusStore.Access;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.views.ArticlesView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Open corpus; the command's parameter names the folder, without it the user is asked. */
public final class OpenCorpusHandler extends AbstractHandler {

  /** Parameter of the command: the corpus's folder. */
  public static final String FOLDER = "org.chugiai.ui.openCorpus.folder";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var folder = event.getParameter(FOLDER);
    if (folder == null) {
      var dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
      dialog.setText(Messages.openCorpus);
      dialog.setMessage(Messages.openCorpusMessage);
      folder = dialog.open();
    }
    if (folder != null) {
      open(window, Path.of(folder));
    }
    return null;
  }

  /**
   * Opens a corpus in place of the one that is open, after its editors have been closed. Where another program writes it
   * the user may have it opened for reading only; opened once more it is tried for writing.
   *
   * @param window where
   * @param folder folder of the corpus
   */
  public static void open(IWorkbenchWindow window, Path folder) {
    var session = window.getService(CorpusSession.class);
    var path = folder.toAbsolutePath().normalize();
    if (session.current().filter(c -> c.folder().equals(path) && !c.isReadOnly()).isPresent()
        || !window.getActivePage().closeAllEditors(true)) {
      return;
    }
    try {
      var access = Optional.of(Access.WRITE);
      while (access.isPresent()) {
        try {
          session.open(path, access.get());
          ArticlesView.bring(window);
          return;
        } catch (CorpusLockedException e) {
          access = ask(window, e);
        }
      }
    } catch (IOException e) {
      Failures.show(window.getShell(), Messages.openCorpusFailed, e);
    }
  }

  /** For what the user wants to try again: for writing who freed the corpus, or knows that nobody has it. */
  private static Optional<Access> ask(IWorkbenchWindow window, CorpusLockedException locked) throws IOException {
    var left = locked.leftOver();
    var message = locked.getMessage() + "\n\n" + (left.isPresent() ? Messages.takeOverWarning + "\n\n" : "")
        + Messages.readOnlyHint;
    return switch (MessageDialog.open(MessageDialog.WARNING, window.getShell(), Messages.openCorpus, message, 0,
        left.isPresent() ? Messages.takeOver : Messages.tryAgain, Messages.openReadOnly,
        IDialogConstants.CANCEL_LABEL)) {
      case 0 -> {
        if (left.isPresent()) {
          Files.deleteIfExists(left.get());
        }
        yield Optional.of(Access.WRITE);
      }
      case 1 -> Optional.of(Access.READ);
      default -> Optional.empty();
    };
  }
}
