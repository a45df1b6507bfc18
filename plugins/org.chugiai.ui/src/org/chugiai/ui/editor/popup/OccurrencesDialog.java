package org.chugiai.ui.editor.popup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chugiai.ui.editor.logic.Occurrences.Action;
import org.chugiai.ui.editor.logic.Occurrences.Occurrence;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows where the same words stand and what would be done there, before anything is done. */
public final class OccurrencesDialog extends TitleAreaDialog {

  private static final int WIDTH = 720;
  private static final int ROWS = 14;
  private static final int TITLE = 24;
  private static final int CONTEXT = 45;

  /**
   * A place with the text it is in.
   *
   * @param source name of the article, empty where there is only one
   * @param text   text of the article
   * @param place  place
   */
  public record Row(String source, String text, Occurrence place) {
  }

  private final String words;
  private final String kind;
  private final List<Row> rows;
  private final Function<List<Row>, Optional<String>> remark;
  private List<Row> chosen = List.of();
  private CheckboxTableViewer table;
  private Label said;

  /**
   * Prepares the dialog.
   *
   * @param parent shell
   * @param words  words
   * @param kind   what they are to be annotated as
   * @param rows   places
   */
  public OccurrencesDialog(Shell parent, String words, String kind, List<Row> rows) {
    this(parent, words, kind, rows, null);
  }

  /**
   * Prepares the dialog for places in several articles.
   *
   * @param parent shell
   * @param words  words
   * @param kind   what they are to be annotated as
   * @param rows   places
   * @param remark what is to be known of the places that are checked, e.g. that their articles are saved; may be null
   */
  public OccurrencesDialog(Shell parent, String words, String kind, List<Row> rows,
      Function<List<Row>, Optional<String>> remark) {
    super(parent);
    this.remark = remark;
    this.words = words;
    this.kind = kind;
    this.rows = List.copyOf(rows);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** @return the places that the user left checked */
  public List<Row> chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.OccurrencesDialog_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(NLS.bind(Messages.OccurrencesDialog_what, words, kind));
    setMessage(rows.isEmpty() ? Messages.OccurrencesDialog_none
        : NLS.bind(Messages.OccurrencesDialog_message, rows.size()));
    var area = (Composite) super.createDialogArea(parent);
    var holder = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(holder);
    var columns = new TableColumnLayout();
    holder.setLayout(columns);
    table = CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION);
    table.getTable().setHeaderVisible(true);
    column(columns, Messages.OccurrencesDialog_place, 5, OccurrencesDialog::context);
    column(columns, Messages.OccurrencesDialog_action, 2, row -> action(row.place().action()));
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.setInput(rows);
    // What a person rejected comes back only if asked for expressly. All at once: each alone is looked for in the list.
    table.setCheckedElements(rows.stream().filter(row -> row.place().action() != Action.REVIVE).toArray());
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getTable().getItemHeight())
        .applyTo(holder);
    if (remark != null) {
      said = new Label(area, SWT.WRAP);
      GridDataFactory.fillDefaults().grab(true, false).indent(10, 4)
          .hint(WIDTH, 2 * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(said);
      table.addCheckStateListener(e -> say());
      say();
    }
    return area;
  }

  private void column(TableColumnLayout layout, String title, int weight,
      Function<Row, String> text) {
    var column = new TableViewerColumn(table, SWT.NONE);
    column.getColumn().setText(title);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
  }

  private void say() {
    said.setText(remark.apply(checked()).map(text -> "⚠ " + text.replace("&", "&&")).orElse(""));
  }

  private List<Row> checked() {
    return Arrays.stream(table.getCheckedElements()).map(Row.class::cast).toList();
  }

  private static String context(Row row) {
    var text = row.text();
    var begin = row.place().begin();
    var end = row.place().end();
    var shown = before(text, begin) + "[" + text.substring(begin, end) + "]"
        + text.substring(end, Math.min(text.length(), end + CONTEXT));
    return (row.source().isEmpty() ? "" : brief(row.source()) + ": ") + shown.replaceAll("\\s+", " ").strip();
  }

  /** Some whole words before a place. */
  private static String before(String text, int begin) {
    var from = Math.max(0, begin - CONTEXT);
    var cut = from > 0 && !Character.isWhitespace(text.charAt(from - 1));
    while (cut && from < begin && !Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return text.substring(from, begin);
  }

  /** As much of an article's title as tells it from others, so that the place itself is seen. */
  private static String brief(String title) {
    return title.codePointCount(0, title.length()) <= TITLE ? title
        : title.substring(0, title.offsetByCodePoints(0, TITLE)).strip() + "…";
  }

  private static String action(Action action) {
    return switch (action) {
      case CREATE -> Messages.OccurrencesDialog_create;
      case CHANGE -> Messages.OccurrencesDialog_change;
      case ACCEPT -> Messages.OccurrencesDialog_accept;
      case REVIVE -> Messages.OccurrencesDialog_revive;
    };
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    getButton(IDialogConstants.OK_ID).setText(Messages.OccurrencesDialog_ok);
    getButton(IDialogConstants.OK_ID).setEnabled(!rows.isEmpty());
  }

  @Override
  protected void okPressed() {
    chosen = checked();
    super.okPressed();
  }

  @Override
  protected boolean isResizable() {
    return true;
  }
}
