package org.chugiai.ui.editor.popup;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** The thin line around pop-ups, so that they stand out from the text whatever the window manager does. */
final class Frames {

  private Frames() {
  }

  static void draw(Shell shell) {
    GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
    shell.addListener(SWT.Paint, event -> {
      event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
      event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
    });
  }
}
