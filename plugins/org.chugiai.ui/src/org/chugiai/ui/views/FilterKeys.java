package org.chugiai.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The keys that lead from a filter's words to the rows that are left. */
public final class FilterKeys {

  private FilterKeys() {
  }

  /** Lets an arrow down and Enter go on from a field to a table, where a row is selected then. */
  public static void lead(Text field, Table table) {
    field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        event.doit = false;
        goTo(table);
      }
    }));
    field.addListener(SWT.DefaultSelection, event -> {
      if (event.detail == SWT.NONE) {
        goTo(table);
      }
    });
  }

  private static void goTo(Table table) {
    if (table.getItemCount() > 0) {
      selectFirst(table);
      table.setFocus();
    }
  }

  /** Selects the first row where none is selected, as if the user had done it. */
  static void selectFirst(Table table) {
    if (table.getItemCount() > 0 && table.getSelectionCount() == 0) {
      table.setSelection(0);
      table.notifyListeners(SWT.Selection, new Event());
    }
  }
}
