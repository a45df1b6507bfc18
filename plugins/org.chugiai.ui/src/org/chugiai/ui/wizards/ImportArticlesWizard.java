package org.chugiai.ui.wizards;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.formats.LossReport;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.jobs.PreAnnotation;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Brings articles from files into the open corpus and, if wanted, has the engines annotate them. */
public final class ImportArticlesWizard extends Wizard {

  /** How many single remarks the report of an import shows. */
  private static final int REMARKS = 12;

  private final OpenCorpus corpus;
  private final ImportFilesPage page;

  /**
   * @param files to begin with; the user can add more
   */
  public ImportArticlesWizard(OpenCorpus corpus, List<Path> files) {
    this.corpus = corpus;
    this.page = new ImportFilesPage(files);
    setWindowTitle(Messages.importTitle);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    var options = new ImportArticles.Options(page.published(), page.keepGoing(), Clock.systemUTC());
    var operation = new ImportArticles(corpus.store(), page.inputs(), options);
    boolean annotate = page.annotate();
    var shell = getShell().getParent().getShell();
    new OperationJob<>(shell.getDisplay(), Messages.importing, operation::run,
        result -> imported(shell, result, annotate)).schedule();
    return true;
  }

  private void imported(Shell shell, ImportArticles.Result result, boolean annotate) {
    if (annotate && !result.imported().isEmpty()) {
      PreAnnotation.of(corpus, result.imported()).schedule(Display.getCurrent());
    }
    var remarks = remarks(result);
    if (!remarks.isEmpty() && !shell.isDisposed()) {
      MessageDialog.openInformation(shell, Messages.importTitle,
          Messages.bind(Messages.importedWithRemarks, result.imported().size(), remarks));
    }
  }

  /** What the user should know: renamed, present, skipped, and lost. */
  private static String remarks(ImportArticles.Result result) {
    var lines = new ArrayList<String>();
    result.renamed().forEach((wished, id) -> lines.add(Messages.bind(Messages.renamed, wished, id)));
    result.present().forEach(id -> lines.add(Messages.bind(Messages.present, id)));
    lines.addAll(result.skipped());
    if (result.losses().hasLosses()) {
      lines.addAll(losses(result.losses()));
    }
    int more = lines.size() - REMARKS;
    return String.join("\n", lines.subList(0, Math.min(REMARKS, lines.size())))
        + (more > 0 ? "\n" + Messages.bind(Messages.moreRemarks, more) : "");
  }

  private static List<String> losses(LossReport losses) {
    return losses.summary().strip().lines().toList();
  }
}
