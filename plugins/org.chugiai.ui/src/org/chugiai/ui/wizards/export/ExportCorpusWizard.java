package org.chugiai.ui.wizards.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.chugiai.corpus.operations.ExportCorpus;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.FormatWords;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;

/** Writes the open corpus in a format: which, of what, where, and what will become of it. */
public final class ExportCorpusWizard extends Wizard {

  /** How many single remarks the final message shows. */
  private static final int REMARKS = 12;

  private final OpenCorpus corpus;
  private final ExportChoice choice;

  public ExportCorpusWizard(OpenCorpus corpus) {
    this.corpus = corpus;
    this.choice = new ExportChoice(corpus.corpus(), corpus.annotator());
    setWindowTitle(Messages.title);
  }

  @Override
  public void addPages() {
    var parent = corpus.folder().getParent();
    addPage(new FormatPage(choice));
    addPage(new OptionsPage(choice, parent == null ? Path.of("") : parent));
    addPage(new PreviewPage(corpus, choice));
  }

  /** What will be lost is seen before anything is written. */
  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() instanceof PreviewPage && super.canFinish();
  }

  @Override
  public boolean performFinish() {
    var options = choice.options();
    var shell = getShell().getParent().getShell();
    var name = new FormatWords(Locale.getDefault()).name(options.format());
    new OperationJob<>(shell.getDisplay(), Messages.bind(Messages.exporting, name),
        new ExportCorpus(corpus.store(), options)::run, report -> exported(shell, options.target(), report))
        .schedule();
    return true;
  }

  private static void exported(Shell shell, Path target, ExportReport report) {
    if (shell.isDisposed()) {
      return;
    }
    var lines = new ArrayList<String>();
    var words = new FormatWords(Locale.getDefault());
    report.written().entrySet().stream().filter(entry -> entry.getValue() > 0)
        .forEach(entry -> lines.add(words.layer(entry.getKey()) + ": " + entry.getValue()));
    report.losses().items().forEach(item -> lines.add((item.loss() ? Messages.lost : Messages.leftOut) + " "
        + words.loss(item.what()) + " (" + item.count() + ")"));
    report.skipped().forEach(skipped -> lines.add(Messages.skipped + " " + skipped));
    lines.addAll(report.notes());
    int more = lines.size() - REMARKS;
    MessageDialog.openInformation(shell, Messages.title, Messages.bind(Messages.exported, report.articles(), target)
        + "\n\n" + String.join("\n", lines.subList(0, Math.min(REMARKS, lines.size())))
        + (more > 0 ? "\n" + Messages.bind(Messages.more, more, ExportReport.FILE) : ""));
  }
}
