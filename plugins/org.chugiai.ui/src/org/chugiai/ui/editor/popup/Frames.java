package org.chugiai.ui.editor.popup;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The thin line around pop-ups, so that they stand out from the text whatever the window manager does. */
final class Frames {

  private Frames() {
  }

  /** Lets a title stand where the words under it begin. */
  static Control title(Control title, int margin) {
    var place = (GridData) title.getLayoutData();
    place.horizontalIndent = margin;
    place.verticalIndent = margin / 2;
    return title;
  }

  /** Lets a hint begin where the title does; at the right, its last letter touched the frame. */
  static Control hint(Control hint, int margin) {
    ((Label) hint).setAlignment(SWT.LEFT);
    ((GridData) hint.getLayoutData()).horizontalIndent = margin;
    return hint;
  }

  static void draw(Shell shell) {
    GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
    shell.addListener(SWT.Paint, event -> {
      event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
      event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
    });
  }
}
