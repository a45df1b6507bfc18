package org.chugiai.ui.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Tells screen readers what widgets are for. On GTK, a native widget does not ask listeners for its name, as it does
 * on other systems: it has to be labelled by another widget there.
 */
public final class AccessibleNames {

  private AccessibleNames() {
  }

  /**
   * Names a widget that has no label, such as a table.
   *
   * @param control what is called so; what it stands in is called so, too
   * @param name    name
   */
  public static void give(Control control, String name) {
    control.getAccessible().addAccessibleListener(named(name));
    control.getParent().getAccessible().addAccessibleListener(named(name));
    control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, control.getParent().getAccessible());
  }

  /**
   * Names a widget of a grid by the words that a label beside it shows. A label of GTK is a box around its words and has
   * no name itself, so that something unseen says them.
   */
  public static void label(Control control, String name) {
    control.getAccessible().addAccessibleListener(named(name));
    var words = new Composite(control.getParent(), SWT.NONE);
    words.setVisible(false);
    GridDataFactory.fillDefaults().exclude(true).applyTo(words);
    words.getAccessible().addAccessibleListener(named(name));
    control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, words.getAccessible());
  }

  /**
   * Names the fields of a form by the labels before them.
   *
   * @param form what holds labels and fields in turn
   */
  public static void label(Composite form) {
    Label before = null;
    for (var child : form.getChildren()) {
      if (before != null && (child instanceof Text || child instanceof Combo)) {
        label(child, before.getText());
      }
      before = child instanceof Label label ? label : null;
    }
  }

  private static AccessibleListener named(String name) {
    return new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        // Rows and cells have names of their own.
        if (event.childID == ACC.CHILDID_SELF) {
          event.result = name;
        }
      }
    };
  }
}
