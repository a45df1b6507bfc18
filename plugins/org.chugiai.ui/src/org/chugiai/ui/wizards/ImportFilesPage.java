package org.chugiai.ui.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatWords;
import org.chugiai.formats.Published;
import org.chugiai.ui.views.AccessibleNames;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Which files to import, and what to know about them. */
final class ImportFilesPage extends WizardPage {

  private final FormatWords words = new FormatWords(Locale.getDefault());
  private final ImportFiles files = new ImportFiles();
  private final List<Path> begin;
  /** What looks for files, in the order of their beginning; one after the other, so that the list is in that order. */
  private final Deque<LookJob> looking = new ArrayDeque<>();
  private List<Map.Entry<Path, Optional<Format>>> shown = List.of();
  private Table table;
  private Text published;
  private Button annotate;
  private Button keepGoing;
  private Button finish;
  private Label progress;
  private ProgressBar busy;
  private Button stop;

  ImportFilesPage(List<Path> begin) {
    super("importFiles", Messages.importTitle, null);
    setDescription(Messages.importDescription);
    this.begin = List.copyOf(begin);
  }

  @Override
  public void createControl(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    createPathField(area);
    table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
    table.addListener(SWT.SetData, e -> fill((TableItem) e.item, shown.get(e.index)));
    GridDataFactory.fillDefaults().grab(true, true).hint(480, 200).applyTo(table);
    createButtons(area);
    createProgress(area);
    var date = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(date);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(date);
    new Label(date, SWT.NONE).setText(Messages.published);
    published = new Text(date, SWT.BORDER);
    published.setMessage(Messages.publishedHint);
    published.addModifyListener(e -> check());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(published);
    annotate = new Button(area, SWT.CHECK);
    annotate.setText(Messages.annotateAfterImport);
    annotate.setSelection(true);
    keepGoing = new Button(area, SWT.CHECK);
    keepGoing.setText(Messages.keepGoing);
    for (var button : List.of(annotate, keepGoing)) {
      GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
    }
    AccessibleNames.label(date);
    AccessibleNames.give(table, Messages.importTitle);
    setControl(area);
    refresh();
    area.addDisposeListener(e -> looking.forEach(LookJob::cancel));
    if (!begin.isEmpty()) {
      add(begin.stream().map(Path::toAbsolutePath).toList());
    }
  }

  /** Its place is kept while there is nothing to tell, so that nothing moves. */
  private void createProgress(Composite area) {
    var row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
    progress = new Label(row, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
        .applyTo(progress);
    busy = new ProgressBar(row, SWT.INDETERMINATE);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(busy);
    stop = new Button(row, SWT.PUSH);
    stop.setText(Messages.stopLooking);
    stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> stop()));
    GridDataFactory.fillDefaults().applyTo(stop);
    showProgress();
  }

  private void stop() {
    var stopped = List.copyOf(looking);
    looking.clear();
    stopped.forEach(LookJob::cancel);
    showProgress();
    check();
    setMessage(Messages.lookingStopped, INFORMATION);
    table.setFocus();
  }

  private void showProgress() {
    var on = !looking.isEmpty();
    progress.setText(on ? looking.getFirst().getName() : "");
    busy.setVisible(on);
    stop.setVisible(on);
  }

  /** For those who type, and for whole folders. */
  private void createPathField(Composite area) {
    var path = new Text(area, SWT.BORDER);
    path.setMessage(Messages.pathHint);
    AccessibleNames.label(path, Messages.pathHint);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
    var add = new Button(area, SWT.PUSH);
    add.setText(Messages.addPath);
    GridDataFactory.fillDefaults().applyTo(add);
    add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
      addPath(path.getText().trim());
      path.setText("");
      path.setFocus();
    }));
    // Enter adds the path rather than ends the wizard, as long as one is being typed.
    path.addModifyListener(e -> {
      if (finish == null) {
        finish = getShell().getDefaultButton();
      }
      getShell().setDefaultButton(path.getText().isEmpty() ? finish : add);
    });
  }

  private void addPath(String text) {
    try {
      add(List.of(Path.of(text).toAbsolutePath()));
    } catch (InvalidPathException e) {
      setErrorMessage(Messages.bind(Messages.noSuchFile, text));
    }
  }

  /** Adds files, or those files of folders that can be read, and tells what cannot. */
  private void add(List<Path> paths) {
    setMessage(null);
    var job = new LookJob(getControl().getDisplay(), paths, this::found);
    looking.addLast(job);
    if (looking.size() == 1) {
      job.schedule();
    }
    showProgress();
    check();
  }

  /** Who stops looking, or closes the wizard, wants none of it. */
  private void found(LookJob job, Optional<LookJob.Result> result) {
    if (getControl().isDisposed() || !looking.remove(job)) {
      return;
    }
    if (!looking.isEmpty()) {
      looking.getFirst().schedule();
    }
    showProgress();
    result.ifPresentOrElse(this::add, this::check);
  }

  private void add(LookJob.Result result) {
    result.found().forEach(files::add);
    var refused = result.found().stream().flatMap(found -> found.refused().stream()).toList();
    setMessage(refused.isEmpty() ? null : Messages.bind(Messages.leftOut, refused.size(), refused.getFirst()), WARNING);
    refresh();
    result.error().ifPresent(this::setErrorMessage);
  }

  private void createButtons(Composite area) {
    var buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    var add = new Button(buttons, SWT.PUSH);
    add.setText(Messages.addFiles);
    add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> addFiles()));
    var remove = new Button(buttons, SWT.PUSH);
    remove.setText(Messages.removeFiles);
    remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
      files.remove(Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).map(Map.Entry::getKey).toList());
      refresh();
    }));
    GridDataFactory.fillDefaults().applyTo(add);
    GridDataFactory.fillDefaults().applyTo(remove);
  }

  private void addFiles() {
    var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(Messages.addFiles);
    var endings = FormatCatalog.all().stream().filter(Format::reads).flatMap(f -> f.extensions().stream())
        .map(e -> "*" + e).distinct().collect(Collectors.joining(";"));
    dialog.setFilterExtensions(endings, "*.*");
    if (dialog.open() != null) {
      add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
    }
  }

  private void refresh() {
    shown = files.all();
    table.setItemCount(shown.size());
    table.clearAll();
    table.deselectAll();
    check();
  }

  private void fill(TableItem item, Map.Entry<Path, Optional<Format>> file) {
    item.setText(file.getKey() + "  –  "
        + file.getValue().map(words::name).orElse(Messages.unknownFormat));
  }

  private void check() {
    setErrorMessage(files.unknown().map(file -> Messages.bind(Messages.unknownFormatOf, file.getFileName()))
        .orElseGet(() -> published().isPresent() && !isDate(published().get()) ? Messages.publishedInvalid : null));
    setPageComplete(looking.isEmpty() && !shown.isEmpty() && getErrorMessage() == null);
  }

  private static boolean isDate(String text) {
    try {
      Published.normalise(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  List<ImportArticles.Input> inputs() {
    return files.inputs();
  }

  Optional<String> published() {
    return Optional.of(published.getText().trim()).filter(text -> !text.isEmpty());
  }

  boolean annotate() {
    return annotate.getSelection();
  }

  boolean keepGoing() {
    return keepGoing.getSelection();
  }
}
