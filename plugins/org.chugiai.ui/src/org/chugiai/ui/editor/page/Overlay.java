package org.chugiai.ui.editor.page;

import java.util.Arrays;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A small area over the page, for tips and palettes. It is a part of the page rather than a window, because a window may
 * take the focus, and with it the keys, whatever it asks the window manager for.
 */
public final class Overlay {

  private static final int MARGIN = 8;

  private final StyledText page;
  private final Composite area;

  /**
   * Makes an area that does not show yet.
   *
   * @param page page
   */
  public Overlay(StyledText page) {
    this.page = page;
    area = new Composite(page, SWT.BORDER | SWT.NO_FOCUS);
    area.setVisible(false);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).spacing(MARGIN / 2, MARGIN / 4).applyTo(area);
    area.setCursor(page.getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
    area.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
    area.setBackgroundMode(SWT.INHERIT_FORCE);
  }

  /** @return what to fill; has a grid layout */
  public Composite area() {
    return area;
  }

  /**
   * Shows the area.
   *
   * @param at where its upper left corner goes, in the page; it is moved where it would stick out
   */
  public void show(Point at) {
    var size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    var room = page.getClientArea();
    var x = Math.max(0, Math.min(at.x, room.width - size.x));
    var y = Math.max(0, Math.min(at.y, room.height - size.y));
    area.setBounds(x, y, size.x, size.y);
    area.setVisible(true);
  }

  /**
   * Tells whether a point of the page is under the area.
   *
   * @param at point
   * @return whether it is, or is right beside it
   */
  public boolean isAt(Point at) {
    if (area.isDisposed()) {
      return false;
    }
    var bounds = area.getBounds();
    return new Rectangle(bounds.x - MARGIN, bounds.y - 2 * MARGIN, bounds.width + 2 * MARGIN,
        bounds.height + 3 * MARGIN).contains(at);
  }

  /** Whether there is another area over a page than the one given, which may be null. */
  static boolean isOver(StyledText page, Overlay given) {
    return Arrays.stream(page.getChildren()).anyMatch(area -> area.isVisible() && (given == null || area != given.area));
  }

  /** Removes the area. */
  public void close() {
    if (!area.isDisposed()) {
      area.dispose();
    }
  }
}
