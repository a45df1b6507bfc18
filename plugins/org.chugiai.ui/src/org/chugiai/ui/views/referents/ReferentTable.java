package org.chugiai.ui.views.referents;

import java.util.Comparator;
import java.util.List;
import org.chugiai.ui.views.Columns;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The registry as a table. */
final class ReferentTable {

  private final TableViewer viewer;
  private List<ReferentRow> rows = List.of();
  private String typed = "";

  ReferentTable(Composite parent, String name) {
    viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    var columns = new Columns<>(viewer, ReferentRow.class, name);
    columns.add(Messages.columnName, 36, row -> row.suggested() ? "◌ " + row.name() : row.name(),
        Comparator.comparing(ReferentRow::name, String.CASE_INSENSITIVE_ORDER));
    columns.add(Messages.columnKind, 20, ReferentRow::kind);
    columns.add(Messages.columnMentions, 12, ReferentRow::mentions, Comparator.comparingInt(ReferentRow::mentionCount));
    columns.add(Messages.columnArticles, 12, ReferentRow::articles, Comparator.comparingInt(ReferentRow::articleCount));
    columns.add(Messages.columnVariants, 32, row -> String.join(", ", row.variants()));
    columns.setToolTip(row -> row.name() + " (" + row.id() + ")\n" + String.join("\n", row.variants()));
  }

  TableViewer viewer() {
    return viewer;
  }

  /** Shows referents; what is selected stays so. */
  void show(List<ReferentRow> all) {
    rows = all;
    narrow(typed);
  }

  /** Shows those that are found by what is typed. */
  void narrow(String words) {
    typed = words;
    var ids = selected().stream().map(ReferentRow::id).toList();
    var shown = rows.stream().filter(row -> row.matches(typed)).toList();
    viewer.setInput(shown);
    viewer.setSelection(new StructuredSelection(shown.stream().filter(row -> ids.contains(row.id())).toList()));
  }

  List<ReferentRow> selected() {
    return viewer.getStructuredSelection().stream().map(ReferentRow.class::cast).toList();
  }

  /** Selects a referent, where it is shown. */
  void select(String id) {
    if (viewer.getInput() instanceof List<?> shown) {
      shown.stream().map(ReferentRow.class::cast).filter(row -> row.id().equals(id)).findFirst()
          .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }
  }
}
