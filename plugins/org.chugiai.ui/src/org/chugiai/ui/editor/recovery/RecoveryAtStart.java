package org.chugiai.ui.editor.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chugiai.cas.UnsavedWork;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.editor.CorpusWatch;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Looks for work that was not saved whenever a corpus is opened, and offers to open the articles that have some; watches
 * the corpus for changes by other programs.
 */
public final class RecoveryAtStart implements IStartup {

  @Override
  public void earlyStartup() {
    var workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(() -> {
      var session = workbench.getService(CorpusSession.class);
      session.addListener(corpus -> corpus.ifPresent(RecoveryAtStart::look));
      session.current().ifPresent(RecoveryAtStart::look);
      new CorpusWatch(workbench).start();
    });
  }

  private static void look(OpenCorpus corpus) {
    if (corpus.isReadOnly()) {
      // What is not saved there is being worked on by the program that writes it.
      return;
    }
    var inputs = corpus.corpus().getDocuments().stream().map(document -> new ArticleInput(corpus.folder(),
        document.getId(), Objects.requireNonNullElse(document.getTitle(), document.getId()))).toList();
    Job.createSystem(Messages.RecoveryAtStart_job, (ICoreRunnable) monitor -> {
      var found = inputs.stream().filter(input -> hasUnsavedWork(corpus, input)).toList();
      if (!found.isEmpty()) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> offer(corpus, found));
      }
    }).schedule();
  }

  private static boolean hasUnsavedWork(OpenCorpus corpus, ArticleInput input) {
    try {
      return UnsavedWork.of(corpus.store().layout().annotationFile(corpus.annotator(), input.article())).isPresent();
    } catch (IOException e) {
      ILog.of(RecoveryAtStart.class).warn("Unsaved work of " + input.article() + " could not be looked for", e);
      return false;
    }
  }

  private static void offer(OpenCorpus corpus, List<ArticleInput> found) {
    var windows = PlatformUI.getWorkbench().getWorkbenchWindows();
    if (windows.length == 0 || !isOpen(corpus)) {
      return;
    }
    // None is active while another program is in front, and the work must be offered all the same.
    var active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    var window = active == null ? windows[0] : active;
    var page = window.getActivePage();
    // The work in an open editor is being kept; its journal is no left-over.
    var closed = new ArrayList<>(found);
    closed.removeIf(input -> page.findEditor(input) != null);
    if (!closed.isEmpty() && MessageDialog.openQuestion(window.getShell(), Messages.Recovery_title,
        NLS.bind(Messages.RecoveryAtStart_question, closed.size(), titles(closed)))) {
      closed.forEach(input -> open(page, input));
    }
  }

  private static boolean isOpen(OpenCorpus corpus) {
    return PlatformUI.getWorkbench().getService(CorpusSession.class).current().equals(Optional.of(corpus));
  }

  private static String titles(List<ArticleInput> inputs) {
    return "• " + String.join("\n• ", inputs.stream().limit(8).map(ArticleInput::getName).toList())
        + (inputs.size() > 8 ? "\n…" : "");
  }

  private static void open(IWorkbenchPage page, ArticleInput input) {
    try {
      page.openEditor(input, ArticleEditor.ID);
    } catch (PartInitException e) {
      ILog.of(RecoveryAtStart.class).error(e.getMessage(), e);
      MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Recovery_title, e.getMessage());
    }
  }
}
