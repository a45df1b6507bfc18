package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/**
 * Does what a person does at the screen: presses keys, moves the mouse, looks, and waits until something is so. It is
 * used beside the thread of the user interface; what it asks the interface about is asked on that thread.
 */
public final class User {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  private final Display display = PlatformUI.getWorkbench().getDisplay();

  /** Asks the user interface, on its thread. */
  public <T> T see(Supplier<T> question) {
    return display.syncCall(question::get);
  }

  /** Waits until something is so; fails with the description when it never is. The question is asked on its thread. */
  public void waitUntil(String what, BooleanSupplier so) {
    long overdue = System.nanoTime() + PATIENCE.toNanos();
    while (!display.syncCall(so::getAsBoolean)) {
      if (System.nanoTime() > overdue) {
        screenshot("never-" + what.replaceAll("\\W+", "-"));
        fail("never happened: " + what + "; the focus is on " + see(display::getFocusControl));
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  /** Presses and releases a key: a character or an {@link SWT} key code. */
  public void press(int key) {
    press(0, key);
  }

  /** Presses a key while modifiers ({@link SWT#CTRL}, {@link SWT#SHIFT}, {@link SWT#ALT}) are held. */
  public void press(int modifiers, int key) {
    for (int modifier : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
      if ((modifiers & modifier) != 0) {
        postKey(SWT.KeyDown, modifier);
      }
    }
    postKey(SWT.KeyDown, key);
    postKey(SWT.KeyUp, key);
    for (int modifier : new int[] {SWT.ALT, SWT.SHIFT, SWT.CTRL}) {
      if ((modifiers & modifier) != 0) {
        postKey(SWT.KeyUp, modifier);
      }
    }
    letItHappen();
  }

  /** Types text of letters, digits and what a US keyboard has without Shift. */
  public void type(String text) {
    text.chars().forEach(c -> press(Character.isUpperCase(c) ? SWT.SHIFT : 0, Character.toLowerCase(c)));
  }

  private void postKey(int type, int key) {
    assertTrue(see(() -> display.post(keyEvent(type, key))), "the display refused a key event");
  }

  /** What is posted to the display for a key: a character or an {@link SWT} key code. */
  public static Event keyEvent(int type, int key) {
    var event = new Event();
    event.type = type;
    if (key < ' ' || key == SWT.DEL || (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0) {
      event.keyCode = key;
    } else {
      event.character = (char) key;
    }
    return event;
  }

  /** Clicks with the left button at a point of a control. */
  public void click(Control control, int x, int y) {
    move(control, x, y);
    postButton(SWT.MouseDown);
    postButton(SWT.MouseUp);
    letItHappen();
  }

  /** Presses the left button at one point of a control and lets it go at another. */
  public void drag(Control control, Point from, Point to) {
    move(control, from.x, from.y);
    postButton(SWT.MouseDown);
    letItHappen();
    move(control, (from.x + to.x) / 2, (from.y + to.y) / 2);
    move(control, to.x, to.y);
    postButton(SWT.MouseUp);
    letItHappen();
  }

  /** Moves the pointer to the window's title, where it shows no tool tip over what is looked at. */
  public void rest() {
    var shell = see(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    move(shell, see(() -> shell.getSize().x) / 2, -8);
  }

  private void move(Control control, int x, int y) {
    var at = see(() -> control.toDisplay(x, y));
    var event = new Event();
    event.type = SWT.MouseMove;
    event.x = at.x;
    event.y = at.y;
    assertTrue(see(() -> display.post(event)), "the display refused a mouse event");
    letItHappen();
  }

  private void postButton(int type) {
    var event = new Event();
    event.type = type;
    event.button = 1;
    assertTrue(see(() -> display.post(event)), "the display refused a mouse event");
  }

  /** Lets the interface take in what was posted, before the next question; what takes longer is waited for. */
  private void letItHappen() {
    for (int turn = 0; turn < 3; turn++) {
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
      display.syncExec(() -> { });
    }
  }

  /** Writes what is on the screen to the folder of screenshots. */
  public void screenshot(String name) {
    letItHappen();
    var folder = Path.of(System.getProperty("chugiai.screenshots", "target/screenshots"));
    display.syncExec(() -> {
      var bounds = display.getBounds();
      var image = new Image(display, bounds.width, bounds.height);
      var gc = new GC(display);
      try {
        Files.createDirectories(folder);
        gc.copyArea(image, 0, 0);
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
      } catch (IOException e) {
        fail("no screenshot: " + e);
      } finally {
        gc.dispose();
        image.dispose();
      }
    });
  }
}
