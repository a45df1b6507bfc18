package org.chugiai.ui.editor.popup;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A framed pop-up at a place beside the text, for something that is typed. */
abstract class BesideText extends FramedPopup {

  /** Around what is typed. */
  static final int MARGIN = 6;

  private final Point location;

  BesideText(Shell parent, Point location, String title, String hint) {
    super(parent, title, hint, MARGIN);
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
}
