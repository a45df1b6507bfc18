package org.chugiai.ui.editor.popup;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A framed pop-up at a place beside the text, for something that is typed. */
abstract class BesideText extends PopupDialog {

  /** Around what is typed. */
  static final int MARGIN = 6;

  private final Point location;

  BesideText(Shell parent, Point location, String title, String hint) {
    super(parent, SWT.NO_TRIM, true, false, false, false, false, title, hint);
    this.location = location;
  }

  /** Where it is typed; gets the focus. */
  abstract Control typed();

  @Override
  protected final Control getFocusControl() {
    return typed();
  }

  @Override
  protected final Point getInitialLocation(Point size) {
    return location;
  }

  @Override
  protected Control createTitleControl(Composite parent) {
    return Frames.title(super.createTitleControl(parent), MARGIN);
  }

  @Override
  protected Control createInfoTextArea(Composite parent) {
    return Frames.hint(super.createInfoTextArea(parent), MARGIN);
  }

  @Override
  protected final void configureShell(Shell shell) {
    super.configureShell(shell);
    Frames.draw(shell);
  }
}
