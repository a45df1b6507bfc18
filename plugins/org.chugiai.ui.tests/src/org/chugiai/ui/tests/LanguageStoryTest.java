package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

/** Somebody chooses the language of the next start, and goes back to that of the system. */
class LanguageStoryTest {

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  private final Path configuration = Path.of(URI.create(
      System.getProperty("osgi.configuration.area").replace(" ", "%20"))).resolve("config.ini");

  @Test
  void theLanguageIsKeptForTheNextStart() throws IOException {
    var before = lines();
    choose("Tiếng Việt");
    var after = new ArrayList<>(before);
    after.add("osgi.nl=vi");
    assertEquals(after, lines());
    choose("The language of the system");
    assertEquals(before, lines());
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(configuration, StandardCharsets.ISO_8859_1).stream()
        .filter(line -> !line.isBlank()).toList();
  }

  private void choose(String language) {
    user.see(() -> {
      Display.getCurrent().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
          Desk.page().getWorkbenchWindow().getShell(), "org.chugiai.app.language", null, null).open());
      return true;
    });
    var preferences = Form.dialog(user, "Preferences");
    var choice = user.see(() -> Desk.all(Button.class, Desk.dialog("Preferences").orElseThrow())
        .filter(button -> button.getText().equals(language)).findFirst().orElseThrow());
    user.screenshot("preferences-language");
    pointer.click(choice, new Point(8, 8));
    user.waitUntil("it is chosen", choice::getSelection);
    preferences.press("Apply and Close");
    user.waitUntil("the window is in front again", Desk::windowIsActive);
  }
}
