package org.chugiai.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;

/** The pages of a view, one of which is shown: what it is about, or why there is nothing. */
public final class ViewPages {

  private final IWorkbenchPart view;
  private final Composite area;
  private final StackLayout stack = new StackLayout();

  /**
   * Makes room for pages.
   *
   * @param parent of the room
   * @param view   whose pages they are
   */
  public ViewPages(Composite parent, IWorkbenchPart view) {
    this.view = view;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(stack);
  }

  /** @return parent of all pages */
  public Composite area() {
    return area;
  }

  /** @return the page that is shown; null before the first */
  public Control shown() {
    return stack.topControl;
  }

  /** Shows a page; an active view keeps the focus. */
  public void show(Control page) {
    if (stack.topControl != page) {
      stack.topControl = page;
      area.layout();
      // Keys would go nowhere if the focus stayed on a page that is hidden now.
      if (view.getSite().getPage().getActivePart() == view) {
        view.setFocus();
      }
    }
  }
}
