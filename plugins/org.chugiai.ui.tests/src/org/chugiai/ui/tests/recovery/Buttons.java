package org.chugiai.ui.tests.recovery;

import java.util.Arrays;
import java.util.stream.Stream;
import org.chugiai.ui.tests.User;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The buttons of a question. */
final class Buttons {

  private Buttons() {
  }

  /** Goes to a button and presses it. */
  static void press(User user, Shell dialog, String text) {
    var button = user.see(() -> all(dialog).filter(Button.class::isInstance).map(Button.class::cast)
        .filter(b -> b.getText().replace("&", "").equals(text)).findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text)));
    user.see(button::setFocus);
    user.waitUntil("the focus is on " + text, button::isFocusControl);
    user.press(' ');
  }

  private static Stream<Control> all(Control control) {
    return control instanceof Composite composite
        ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Buttons::all))
        : Stream.of(control);
  }
}
