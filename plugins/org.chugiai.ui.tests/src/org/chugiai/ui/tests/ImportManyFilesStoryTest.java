package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.chugiai.ui.wizards.ImportArticlesWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a whole archive is looked through while the wizard goes on listening. */
class ImportManyFilesStoryTest {

  private static final String TITLE = "Import articles";
  private static final int FILES = 20_000;

  private final User user = new User();
  private ArticleDesk desk;
  @TempDir
  Path folder;

  @BeforeEach
  void fill() throws IOException {
    desk = new ArticleDesk(user, Map.of("a", "Mưa to\n\nHuế mưa to.\n"));
    // Each is opened, for only its content tells what it is.
    for (var i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve("cas" + i + ".json"), "{ \"%TYPES\": {} }");
    }
  }

  @AfterEach
  void clear() throws IOException {
    desk.clear();
  }

  private Form open() {
    var shell = user.see(() -> Desk.page().getWorkbenchWindow().getShell());
    shell.getDisplay().asyncExec(() ->
        new WizardDialog(shell, new ImportArticlesWizard(Desk.corpus(), List.of(folder))).open());
    return Form.dialog(user, TITLE);
  }

  private static Composite dialog() {
    return Desk.dialog(TITLE).orElseThrow();
  }

  private static boolean isLooking() {
    return Form.says(dialog(), "Looking through") && buttons(dialog(), "Stop");
  }

  private static boolean buttons(Control control, String text) {
    if (control instanceof Composite composite) {
      for (var child : composite.getChildren()) {
        if (buttons(child, text)) {
          return true;
        }
      }
    }
    return control instanceof Button button && button.isVisible() && button.getText().replace("&", "").equals(text);
  }

  private int listed() {
    return user.see(() -> Desk.find(Table.class, dialog()).getItemCount());
  }

  @Test
  void lookingThroughTheFolderCanBeWatchedAndStopped() {
    var wizard = open();
    user.waitUntil("it is looking", ImportManyFilesStoryTest::isLooking);
    var path = user.see(() -> Desk.find(Text.class, dialog()));
    user.see(path::setFocus);
    user.type("a");
    assertTrue(user.see(ImportManyFilesStoryTest::isLooking), "the wizard has listened while it was still looking");
    assertEquals("a", user.see(path::getText));
    user.screenshot("wizard-import-looking");
    wizard.press("Stop");
    user.waitUntil("it has stopped", () -> !isLooking() && Form.says(dialog(), "Stopped"));
    assertEquals(0, listed());

    wizard.focus(path);
    user.see(() -> {
      path.setText(folder.toString());
      return true;
    });
    user.press(SWT.CR);
    user.waitUntil("all are listed", () -> Desk.find(Table.class, dialog()).getItemCount() == FILES);
    assertTrue(user.see(() -> Desk.find(Table.class, dialog()).getItem(FILES - 1).getText()).contains("cas"));
    user.screenshot("wizard-import-many");
    wizard.press("Cancel");
    user.waitUntil("the wizard is closed", () -> Desk.dialog(TITLE).isEmpty());
  }
}
