package org.chugiai.ui.drop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chugiai.ui.editor.ArticleEditor;
import org.chugiai.ui.handlers.OpenCasHandler;
import org.chugiai.ui.handlers.OpenCorpusHandler;
import org.chugiai.ui.jobs.Failures;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.session.ReadOnly;
import org.chugiai.ui.wizards.ImportArticlesWizard;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/**
 * Files dropped on a window. A corpus is opened, and so is an article of the corpus that is open. A CAS is opened as it
 * is, unless it is dropped on the list of articles, where files are imported: then the user chooses. All others are
 * imported, after the wizard has asked how.
 */
public final class FileDrop extends DropTargetAdapter {

  private final IWorkbenchWindow window;
  private final boolean list;

  private FileDrop(IWorkbenchWindow window, boolean list) {
    this.window = window;
    this.list = list;
  }

  /**
   * Lets files be dropped on the list of articles.
   *
   * @param control the list
   * @param window  its window
   */
  public static void onArticles(Control control, IWorkbenchWindow window) {
    accept(control, new FileDrop(window, true));
  }

  /** Lets files be dropped on all of a window that does not say otherwise. */
  static void onWindow(IWorkbenchWindow window) {
    accept(window.getShell(), new FileDrop(window, false));
  }

  private static void accept(Control control, FileDrop drop) {
    var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(drop);
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
  }

  /** The program that the files come from waits for the end of the drop, so questions are asked after it. */
  @Override
  public void drop(DropTargetEvent event) {
    if (event.data instanceof String[] names) {
      var files = Arrays.stream(names).map(name -> Path.of(name).toAbsolutePath().normalize()).toList();
      window.getShell().getDisplay().asyncExec(() -> {
        if (!window.getShell().isDisposed()) {
          window.getShell().forceActive();
          take(files);
        }
      });
    }
  }

  private void take(List<Path> files) {
    var session = window.getService(CorpusSession.class);
    var open = session.current().orElse(null);
    var dropped = DroppedFiles.of(files, open == null ? null : open.store().layout(),
        open == null ? null : open.annotator());
    dropped.corpus().ifPresent(folder -> OpenCorpusHandler.open(window, folder));
    var corpus = session.current().orElse(null);
    dropped.articles().forEach(article -> open(corpus, article));
    var imported = new ArrayList<>(dropped.others());
    if (!dropped.cases().isEmpty()) {
      switch (list && corpus != null ? ask(corpus, dropped.cases()) : Way.OPEN) {
        case IMPORT -> imported.addAll(dropped.cases());
        case OPEN -> dropped.cases().forEach(file -> OpenCasHandler.open(window, file));
        case NOTHING -> {
          return;
        }
      }
    }
    if (!imported.isEmpty()) {
      importInto(corpus, imported);
    }
  }

  /** What becomes of a CAS. */
  private enum Way { IMPORT, OPEN, NOTHING }

  private Way ask(OpenCorpus corpus, List<Path> files) {
    var names = String.join(", ", files.stream().map(file -> file.getFileName().toString()).toList());
    return switch (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.caseTitle,
        Messages.bind(Messages.caseQuestion, names, corpus.corpus().getName()), 0, Messages.caseImport,
        Messages.caseOpen, IDialogConstants.CANCEL_LABEL)) {
      case 0 -> Way.IMPORT;
      case 1 -> Way.OPEN;
      default -> Way.NOTHING;
    };
  }

  private void importInto(OpenCorpus corpus, List<Path> files) {
    if (corpus == null) {
      MessageDialog.openInformation(window.getShell(), Messages.noCorpusTitle, Messages.noCorpus);
    } else if (corpus.isReadOnly()) {
      MessageDialog.openInformation(window.getShell(), corpus.name(), ReadOnly.message());
    } else {
      new WizardDialog(window.getShell(), new ImportArticlesWizard(corpus, files)).open();
    }
  }

  private void open(OpenCorpus corpus, String article) {
    var document = corpus.corpus().findDocument(article);
    var title = document == null ? article : Objects.requireNonNullElse(document.getTitle(), article);
    try {
      window.getActivePage().openEditor(new ArticleInput(corpus.folder(), article, title), ArticleEditor.ID);
    } catch (PartInitException e) {
      Failures.show(window.getShell(), Messages.notOpened, e);
    }
  }
}
