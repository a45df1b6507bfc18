package org.chugiai.ui.tests.looks;

import java.util.List;
import java.util.Map;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** The way through the dialogs that the platform brings with it. */
final class PlatformTour {

  /** The pages of the product; the workbench of the tests has others beside them. */
  private static final List<String> PAGES = List.of("org.chugiai.app.appearance", "org.chugiai.app.coloursAndFonts",
      "org.chugiai.app.language", "org.chugiai.app.keyBindings");
  private static final Map<String, String> DIALOGS = Map.of("platform-views", "org.eclipse.ui.views.showView",
      "platform-perspectives", "org.eclipse.ui.perspectives.showPerspective",
      "platform-about", "org.eclipse.ui.help.aboutAction",
      "platform-customize", "org.eclipse.ui.window.customizePerspective",
      "platform-actions", "org.eclipse.ui.window.quickAccess");

  private final User user;
  private final Eyes eyes;

  PlatformTour(User user, Eyes eyes) {
    this.user = user;
    this.eyes = eyes;
  }

  void run() {
    for (var page : PAGES) {
      dialog("platform-preferences-" + page.substring(page.lastIndexOf('.') + 1),
          () -> PreferencesUtil.createPreferenceDialogOn(Desk.page().getWorkbenchWindow().getShell(), page,
              PAGES.toArray(String[]::new), null).open());
    }
    DIALOGS.forEach((name, command) -> dialog(name, () -> run(command)));
  }

  private void dialog(String name, Runnable opening) {
    user.see(() -> {
      Display.getCurrent().asyncExec(opening);
      return true;
    });
    user.waitUntil("the dialog " + name + " is open", () -> !Desk.windowIsActive() && active() != null);
    var dialog = user.see(PlatformTour::active);
    eyes.look(name, dialog);
    user.press(SWT.ESC);
    user.waitUntil("the dialog " + name + " is closed", dialog::isDisposed);
    user.waitUntil("the window is in front", Desk::windowIsActive);
  }

  private static Shell active() {
    return Display.getCurrent().getActiveShell();
  }

  private static void run(String command) {
    try {
      PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class)
          .executeCommand(command, null);
    } catch (CommandException e) {
      throw new AssertionError(command, e);
    }
  }
}
