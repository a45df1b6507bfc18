package org.chugiai.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Notices when another program changes the model of the open corpus, and offers to read it anew, or just does. */
public final class CorpusWatch {

  private static final int PERIOD = 3000;

  private final IWorkbench workbench;
  private final CorpusSession session;
  /** Time of the model's file when it was last looked into. */
  private long looked;
  /** The version that the user was asked about; asked once. */
  private Fingerprint seen;
  private boolean asking;

  /** A watch over the corpora of a workbench. */
  public CorpusWatch(IWorkbench workbench) {
    this.workbench = workbench;
    session = workbench.getService(CorpusSession.class);
  }

  /** Begins to watch; ends with the workbench. */
  public void start() {
    var display = workbench.getDisplay();
    if (!display.isDisposed() && !workbench.isClosing()) {
      session.current().ifPresent(this::look);
      display.timerExec(PERIOD, this::start);
    }
  }

  private void look(OpenCorpus corpus) {
    var window = workbench.getActiveWorkbenchWindow();
    if (asking || window == null || workbench.getDisplay().getActiveShell() != window.getShell()) {
      return;
    }
    asking = true;
    try {
      var file = corpus.store().layout().corpusFile();
      var time = Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
      if (time != looked && corpus.store().isChangedOnDisk()) {
        var now = Fingerprint.of(file);
        if (seen == null || !now.sameContent(seen)) {
          seen = now;
          if (corpus.isReadOnly()) {
            follow(window, corpus);
          } else {
            ask(window, corpus);
          }
        }
      }
      looked = time;
    } catch (IOException e) {
      ILog.of(CorpusWatch.class).warn(e.getMessage(), e);
    } finally {
      asking = false;
    }
  }

  /** Whoever only reads sees what the other program does, without a question after each of its saves. */
  private void follow(IWorkbenchWindow window, OpenCorpus corpus) throws IOException {
    var types = corpus.store().typeSystem();
    corpus.store().reload();
    if (types.equals(corpus.store().typeSystem())) {
      session.refresh();
    } else {
      new OpenArticles(window.getActivePage(), session).whileClosed(() -> { });
    }
  }

  private void ask(IWorkbenchWindow window, OpenCorpus corpus) {
    var message = NLS.bind(Messages.CorpusWatch_changed, corpus.store().layout().corpusFile());
    if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.CorpusWatch_title, message, 0,
        Messages.CorpusWatch_reload, IDialogConstants.CANCEL_LABEL) == 0) {
      try {
        corpus.store().reload();
        new OpenArticles(window.getActivePage(), session).whileClosed(() -> { });
      } catch (IOException e) {
        Failures.show(window.getShell(), Messages.CorpusWatch_failed, e);
      }
    }
  }
}
