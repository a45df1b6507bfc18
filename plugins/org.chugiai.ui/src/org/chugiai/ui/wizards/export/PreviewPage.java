package org.chugiai.ui.wizards.export;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chugiai.corpus.operations.ExportCorpus;
import org.chugiai.corpus.operations.PreviewExport;
import org.chugiai.corpus.operations.PreviewExport.FileStart;
import org.chugiai.corpus.operations.PreviewExport.Preview;
import org.chugiai.formats.FormatWords;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** How the files will begin and what will not fit, found by exporting the first articles for a try. */
final class PreviewPage extends WizardPage {

  private static final int ARTICLES = 25;
  private static final int LINES = 40;
  private static final int WIDE = 400;

  private final OpenCorpus corpus;
  private final ExportChoice choice;
  private final FormatWords words = new FormatWords(Locale.getDefault());
  private Label summary;
  private CTabFolder files;
  private Table losses;
  private Job job;

  PreviewPage(OpenCorpus corpus, ExportChoice choice) {
    super("preview", Messages.title, null);
    this.corpus = corpus;
    this.choice = choice;
    setDescription(Messages.previewDescription);
  }

  @Override
  public void createControl(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    summary = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(summary);
    var sash = new SashForm(area, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(600, 320).applyTo(sash);
    files = new CTabFolder(sash, SWT.BORDER | SWT.TOP);
    losses = new Table(sash, SWT.BORDER | SWT.FULL_SELECTION);
    losses.setHeaderVisible(true);
    AccessibleNames.give(losses, Messages.columnLoss);
    column(Messages.columnCount, 80);
    column(Messages.columnLoss, 300);
    column(Messages.columnExample, 260);
    sash.setWeights(60, 40);
    setControl(area);
  }

  private void column(String title, int width) {
    var column = new TableColumn(losses, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    cancel();
    if (visible) {
      tryOut();
    }
  }

  @Override
  public void dispose() {
    cancel();
    super.dispose();
  }

  private void cancel() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  private void clear(String text) {
    summary.setText(text);
    for (var item : files.getItems()) {
      item.getControl().dispose();
      item.dispose();
    }
    losses.removeAll();
  }

  private void tryOut() {
    clear(Messages.trying);
    setErrorMessage(null);
    final ExportCorpus.Options options;
    try {
      options = choice.options();
    } catch (IllegalArgumentException e) {
      failed(e.getMessage());
      return;
    }
    var operation = new PreviewExport(corpus.store(), options, ARTICLES, LINES);
    var display = getShell().getDisplay();
    var next = new OperationJob<>(display, Messages.trying, monitor -> {
      try {
        return new Tried(operation.run(monitor), null);
      } catch (IOException | IllegalArgumentException e) {
        return new Tried(null, e.getMessage());
      }
    }, tried -> show(options, tried));
    next.setUser(false);
    job = next;
    next.schedule();
  }

  /**
   * What came of a try.
   *
   * @param preview null where it failed
   * @param failure why
   */
  private record Tried(Preview preview, String failure) {
  }

  private void show(ExportCorpus.Options options, Tried tried) {
    if (job == null || summary.isDisposed()) {
      return;
    }
    job = null;
    if (tried.failure() != null) {
      failed(tried.failure());
      return;
    }
    var preview = tried.preview();
    var report = preview.report();
    clear(Messages.bind(Messages.previewSummary, new Object[] {preview.all(), options.target(), preview.articles(),
        report.written().entrySet().stream().filter(e -> e.getValue() > 0)
            .map(e -> e.getValue() + " " + words.layer(e.getKey()))
            .collect(Collectors.joining(", "))}));
    preview.files().forEach(this::show);
    files.setSelection(0);
    report.losses().items().forEach(item -> row(item.count(),
        (item.loss() ? Messages.lost : Messages.leftOut) + " " + words.loss(item.what()),
        item.examples().isEmpty() ? "" : item.examples().getFirst().toString()));
    report.skipped().forEach(skipped -> row(1, Messages.skipped, skipped.toString()));
    if (losses.getItemCount() == 0) {
      row(0, Messages.nothingLost, "");
    }
    setMessage(report.losses().hasLosses() ? Messages.someLost : Messages.previewDescription,
        report.losses().hasLosses() ? WARNING : NONE);
    if (options.export().strict() && report.losses().hasLosses()) {
      setErrorMessage(Messages.strictFails);
    }
    setPageComplete(getErrorMessage() == null);
    summary.getParent().layout();
  }

  private void row(long count, String what, String example) {
    new TableItem(losses, SWT.NONE).setText(new String[] {count == 0 ? "" : Long.toString(count), what, example});
  }

  private void show(FileStart file) {
    var item = new CTabItem(files, SWT.NONE);
    item.setText(file.name() + " (" + size(file.size()) + ")");
    var text = new Text(files, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
    text.setFont(JFaceResources.getTextFont());
    text.setText(file.lines().isEmpty() ? file.size() == 0 ? Messages.emptyFile : Messages.binaryFile
        : String.join("\n", file.lines().stream().map(PreviewPage::cut).toList()));
    item.setControl(text);
  }

  /** Lines such as those of JSON may be as long as an article. */
  private static String cut(String line) {
    return line.length() > WIDE ? line.substring(0, WIDE) + "…" : line;
  }

  private static String size(long bytes) {
    return bytes < 10_000 ? bytes + " B" : String.format(Locale.getDefault(), "%.1f kB", bytes / 1000.0);
  }

  private void failed(String message) {
    clear("");
    setErrorMessage(message);
    setPageComplete(false);
  }
}
