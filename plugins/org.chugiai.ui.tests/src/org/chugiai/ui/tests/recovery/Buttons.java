package org.chugiai.ui.tests.recovery;

import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The buttons of a question. */
final class Buttons {

  private Buttons() {
  }

  /** Goes to a button and presses it. */
  static void press(User user, Shell dialog, String text) {
    var button = user.see(() -> Desk.all(Button.class, dialog)
        .filter(b -> b.getText().replace("&", "").equals(text)).findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text)));
    user.see(button::setFocus);
    user.waitUntil("the focus is on " + text, button::isFocusControl);
    user.press(' ');
  }
}
