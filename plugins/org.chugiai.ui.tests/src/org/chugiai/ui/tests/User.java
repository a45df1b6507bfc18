package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Does what a person does at the screen: presses keys, moves the mouse, looks, and waits until something is so. */
public final class User {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Display display;

  public User(Display display) {
    this.display = display;
  }

  /** Presses and releases a key: a character or an {@link SWT} key code. */
  public void press(int key) {
    press(0, key);
  }

  /** Presses a key while modifiers ({@link SWT#CTRL}, {@link SWT#SHIFT}, {@link SWT#ALT}) are held. */
  public void press(int modifiers, int key) {
    for (int modifier : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
      if ((modifiers & modifier) != 0) {
        post(SWT.KeyDown, modifier);
      }
    }
    post(SWT.KeyDown, key);
    post(SWT.KeyUp, key);
    for (int modifier : new int[] {SWT.ALT, SWT.SHIFT, SWT.CTRL}) {
      if ((modifiers & modifier) != 0) {
        post(SWT.KeyUp, modifier);
      }
    }
    settle();
  }

  /** Types ASCII text, shifted where it must be. */
  public void type(String text) {
    text.chars().forEach(c -> press(Character.isUpperCase(c) ? SWT.SHIFT : 0, Character.toLowerCase(c)));
  }

  private void post(int type, int key) {
    var event = new Event();
    event.type = type;
    if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0) {
      event.keyCode = key;
    } else {
      event.character = (char) key;
    }
    assertTrue(display.post(event), "the display refused a key event");
  }

  /** Clicks with the left button at a point of a control. */
  public void click(Control control, int x, int y) {
    move(control, x, y);
    button(SWT.MouseDown, 1);
    button(SWT.MouseUp, 1);
    settle();
  }

  /** Presses the left button at one point of a control and lets it go at another. */
  public void drag(Control control, Point from, Point to) {
    move(control, from.x, from.y);
    button(SWT.MouseDown, 1);
    settle();
    move(control, (from.x + to.x) / 2, (from.y + to.y) / 2);
    move(control, to.x, to.y);
    button(SWT.MouseUp, 1);
    settle();
  }

  private void move(Control control, int x, int y) {
    var at = control.toDisplay(x, y);
    var event = new Event();
    event.type = SWT.MouseMove;
    event.x = at.x;
    event.y = at.y;
    assertTrue(display.post(event), "the display refused a mouse event");
    settle();
  }

  private void button(int type, int button) {
    var event = new Event();
    event.type = type;
    event.button = button;
    assertTrue(display.post(event), "the display refused a mouse event");
  }

  /** Lets the workbench handle everything that is waiting for it. */
  public void settle() {
    while (display.readAndDispatch()) {
      // each turn handles one event
    }
  }

  /** Lets the workbench run until something is so; fails with the description when it never is. */
  public void waitUntil(String what, BooleanSupplier so) {
    var overdue = new boolean[1];
    Runnable alarm = () -> overdue[0] = true;
    display.timerExec((int) PATIENCE.toMillis(), alarm);
    Runnable[] tick = new Runnable[1];
    tick[0] = () -> display.timerExec(20, tick[0]);
    tick[0].run();
    try {
      while (!so.getAsBoolean()) {
        assertTrue(!overdue[0], () -> "never happened: " + what);
        if (!display.readAndDispatch()) {
          display.sleep();
        }
      }
    } finally {
      display.timerExec(-1, alarm);
      display.timerExec(-1, tick[0]);
    }
  }

  /** Writes what is on the screen to the folder of screenshots. */
  public void screenshot(String name) throws IOException {
    settle();
    var folder = Path.of(System.getProperty("chugiai.screenshots", "target/screenshots"));
    Files.createDirectories(folder);
    var bounds = display.getBounds();
    var image = new Image(display, bounds.width, bounds.height);
    var gc = new GC(display);
    try {
      gc.copyArea(image, 0, 0);
      var loader = new ImageLoader();
      loader.data = new ImageData[] {image.getImageData()};
      loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
