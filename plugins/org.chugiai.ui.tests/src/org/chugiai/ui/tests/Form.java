package org.chugiai.ui.tests;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog or view with captioned widgets, filled in by keys. */
public final class Form {

  private final User user;
  private final String name;
  private final Supplier<Composite> area;

  private Form(User user, String name, Supplier<Composite> area) {
    this.user = user;
    this.name = name;
    this.area = area;
  }

  /** The dialog of a title; waits until it is there. */
  public static Form dialog(User user, String title) {
    user.waitUntil("the dialog " + title + " is open", () -> Desk.dialog(title).isPresent());
    return new Form(user, title, () -> Desk.dialog(title).map(Shell.class::cast).orElseThrow());
  }

  /** Any part of the window. */
  public static Form of(User user, String name, Supplier<Composite> area) {
    return new Form(user, name, area);
  }

  private <T extends Control> T find(Class<T> type, String what, Predicate<T> wanted) {
    return user.see(() -> Desk.all(type, area.get())
        .filter(control -> control.isVisible() && wanted.test(control)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + what + " in " + name)));
  }

  /** The widget after a caption. */
  public <T extends Control> T after(Class<T> type, String caption) {
    return find(type, caption, control -> {
      var siblings = Arrays.asList(control.getParent().getChildren());
      var at = siblings.indexOf(control);
      return at > 0 && siblings.get(at - 1) instanceof Label label
          && label.getText().replace(" *", "").equals(caption);
    });
  }

  public Text text(String caption) {
    return after(Text.class, caption);
  }

  /** Puts text in place of what a widget holds. */
  public void enter(String caption, String value) {
    var text = text(caption);
    focus(text);
    user.see(() -> {
      text.selectAll();
      return true;
    });
    user.press(SWT.DEL);
    value.chars().forEach(c -> {
      if (c == '\n') {
        user.press(SWT.CR);
      } else {
        user.type(Character.toString(c));
      }
    });
    user.waitUntil(caption + " is " + value,
        () -> text.isDisposed() || text.getText().replace("\r", "").equals(value));
  }

  /** Chooses an item of a list by its arrow keys. */
  public void choose(String caption, String item) {
    choose(after(Combo.class, caption), item);
  }

  public void choose(Combo combo, String item) {
    focus(combo);
    var wanted = user.see(() -> combo.indexOf(item));
    if (wanted < 0) {
      throw new AssertionError(item + " is not offered, but " + user.see(() -> Arrays.toString(combo.getItems())));
    }
    while (user.see(combo::getSelectionIndex) < wanted) {
      step(combo, SWT.ARROW_DOWN);
    }
    while (user.see(combo::getSelectionIndex) > wanted) {
      step(combo, SWT.ARROW_UP);
    }
  }

  private void step(Combo combo, int key) {
    var before = user.see(combo::getSelectionIndex);
    user.press(key);
    user.waitUntil("the list is a step further", () -> combo.getSelectionIndex() != before);
  }

  /** Presses a button of a dialog. */
  public void press(String button) {
    var found = find(Button.class, button, b -> b.getText().replace("&", "").equals(button));
    user.waitUntil(button + " can be pressed", found::isEnabled);
    focus(found);
    user.press(' ');
  }

  public void focus(Control control) {
    user.see(() -> {
      control.getShell().forceActive();
      return control.setFocus();
    });
    // a view that becomes active gives the focus to its first widget
    user.waitUntil("the focus is there", () -> {
      var there = control.isFocusControl();
      control.setFocus();
      return there;
    });
  }

  /** Whether some label or message in it says that. */
  public boolean says(String words) {
    return says(area.get(), words);
  }

  public static boolean says(Composite area, String words) {
    return Desk.all(area).anyMatch(control -> control instanceof Label label && label.getText().contains(words)
        || control instanceof Text text && text.getText().contains(words));
  }
}
