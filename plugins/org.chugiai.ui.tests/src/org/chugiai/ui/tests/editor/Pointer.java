package org.chugiai.ui.tests.editor;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The mouse. SWT's own way of posting mouse buttons loses the place where they are pressed, so Java's robot does it. */
public final class Pointer {

  private static final int STEPS = 6;
  private static final long PAUSE_NANOS = 15_000_000;

  private final Robot robot;

  /** Skips the test where the Java machine is one without windows, as some servers have. */
  public Pointer() {
    assumeFalse(GraphicsEnvironment.isHeadless(), "this Java has no windows, so nothing can move the mouse");
    try {
      robot = new Robot();
    } catch (AWTException e) {
      throw new AssertionError("There is no screen to point at", e);
    }
  }

  /** Clicks with the left button at a point of a control. */
  public void click(Control control, Point at) {
    move(control, at);
    press();
    release();
  }

  /** Clicks twice. */
  public void doubleClick(Control control, Point at) {
    click(control, at);
    press();
    release();
  }

  /** Presses the left button at one point of a control and lets it go at another. */
  public void drag(Control control, Point from, Point to) {
    move(control, from);
    press();
    for (var step = 1; step <= STEPS; step++) {
      move(control, new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
    }
    release();
  }

  /** Moves the pointer. */
  public void move(Control control, Point to) {
    var at = control.getDisplay().syncCall(() -> control.toDisplay(to));
    robot.mouseMove(at.x, at.y);
    settle(control.getDisplay());
  }

  /**
   * Turns the wheel over a point of a control while Ctrl is held.
   *
   * @param notches up is negative
   */
  public void wheelWithCtrl(Control control, Point at, int notches) {
    move(control, at);
    robot.keyPress(KeyEvent.VK_CONTROL);
    settle(control.getDisplay());
    robot.mouseWheel(notches);
    settle(control.getDisplay());
    robot.keyRelease(KeyEvent.VK_CONTROL);
    settle(control.getDisplay());
  }

  private void press() {
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    settle(Display.getDefault());
  }

  private void release() {
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    settle(Display.getDefault());
  }

  /** Lets the X server deliver and the interface take in what was done. */
  private static void settle(Display display) {
    for (var turn = 0; turn < 3; turn++) {
      LockSupport.parkNanos(PAUSE_NANOS);
      display.syncExec(() -> { });
    }
  }
}
