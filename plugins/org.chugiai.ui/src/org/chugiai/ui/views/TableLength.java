package org.chugiai.ui.views;

import org.eclipse.jface.viewers.TableViewer;
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

  TableLength(TableViewer viewer) {
    this.viewer = viewer;
    table = viewer.getTable();
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
      if (selection.length > 0 && table.getSelectionCount() == 0) {
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

  /** Selects rows, also those that are yet to come, and shows the first one. */
  void select(int[] rows) {
    selection = rows;
    table.setSelection(rows);
  }
}
