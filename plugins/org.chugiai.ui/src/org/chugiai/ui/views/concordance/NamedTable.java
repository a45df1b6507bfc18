package org.chugiai.ui.views.concordance;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers what a table is of. */
final class NamedTable extends AccessibleAdapter {

  private final String name;

  NamedTable(String name) {
    this.name = name;
  }

  @Override
  public void getName(AccessibleEvent event) {
    // Rows and cells have names of their own.
    if (event.childID == ACC.CHILDID_SELF) {
      event.result = name;
    }
  }
}
