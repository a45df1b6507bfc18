package org.chugiai.ui.editor.popup;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A pop-up with a thin line around it, so that it stands out from the text whatever the window manager does. */
abstract class FramedPopup extends PopupDialog {

  private final int margin;

  /**
   * A pop-up that is not yet open.
   *
   * @param parent shell
   * @param title  what it is for
   * @param hint   which keys end it
   * @param margin where title and hint begin, as the words between them do, in pixels
   */
  FramedPopup(Shell parent, String title, String hint, int margin) {
    super(parent, SWT.NO_TRIM, true, false, false, false, false, title, hint);
    this.margin = margin;
  }

  @Override
  protected Control createTitleControl(Composite parent) {
    var title = super.createTitleControl(parent);
    var place = (GridData) title.getLayoutData();
    place.horizontalIndent = margin;
    place.verticalIndent = margin / 2;
    return title;
  }

  /** The hint begins where the title does; at the right, its last letter touched the frame. */
  @Override
  protected Control createInfoTextArea(Composite parent) {
    var hint = (Label) super.createInfoTextArea(parent);
    hint.setAlignment(SWT.LEFT);
    ((GridData) hint.getLayoutData()).horizontalIndent = margin;
    return hint;
  }

  @Override
  protected final void configureShell(Shell shell) {
    super.configureShell(shell);
    GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
    shell.addListener(SWT.Paint, event -> {
      event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
      event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
    });
  }
}
