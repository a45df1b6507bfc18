package org.chugiai.ui.views;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * How many rows a virtual table has. Each row costs the table some microseconds, so a long table grows and shrinks in
 * steps between which the user is served.
 */
final class TableLength {

  private static final int STEP = 2_000;
  private static final int PAUSE_MILLIS = 4;

  private final TableViewer viewer;
  private final Table table;
  private int wanted;
  private boolean underWay;
  private int[] selection = {};
  /** Whether the row that keys start from is the selected one. */
  private boolean focused;

  TableLength(TableViewer viewer) {
    this.viewer = viewer;
    table = viewer.getTable();
    table.addListener(SWT.Selection, e -> {
      selection = table.getSelectionIndices();
      focused = true;
    });
    table.addListener(SWT.KeyDown, e -> focus());
  }

  /** Keys start from what is selected. */
  private void focus() {
    if (!focused) {
      focused = true;
      table.setSelection(selection);
    }
  }

  /** Gives the table so many rows, the first of them at once. */
  void set(int rows) {
    wanted = rows;
    if (!underWay) {
      step();
    }
  }

  private void step() {
    int now = table.getItemCount();
    int next = Math.clamp(wanted, now - STEP, now + STEP);
    if (next != now) {
      viewer.setItemCount(next);
      if (next > now && selection.length > 0 && selection[0] >= now) {
        select(selection);
      }
    }
    underWay = next != wanted;
    if (underWay) {
      table.getDisplay().timerExec(PAUSE_MILLIS, () -> {
        if (!table.isDisposed()) {
          step();
        }
      });
    }
  }

  /** Has all rows that are seen asked for anew. */
  void clear() {
    table.clearAll();
  }

  /**
   * Selects rows, also those that are yet to come, and shows the first one. Only these and those that were selected are
   * touched, for the table would look at all of its rows where it is asked for more.
   */
  void select(int[] rows) {
    for (int row : selection) {
      table.deselect(row);
    }
    selection = rows;
    focused = false;
    for (int row : rows) {
      table.select(row);
    }
    if (rows.length > 0 && rows[0] < table.getItemCount()) {
      table.showItem(table.getItem(rows[0]));
    }
  }
}
