package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

class WorkbenchOpensTest {

  private final User user = new User();

  @Test
  void inAPerspectiveOfItsOwn() {
    assertEquals("org.chugiai.app.annotate", user.see(() -> Desk.page().getPerspective().getId()));
  }

  @Test
  void itsWelcomeLeadsToACorpus() {
    user.see(WorkbenchOpensTest::welcome);
    user.waitUntil("the first way in has the keyboard", () -> PlatformUI.getWorkbench().getDisplay().getFocusControl()
        instanceof Link link && link.getText().contains("Make a corpus"));
    user.screenshot("welcome");
    user.press(SWT.CR);
    user.waitUntil("the wizard is open", () -> Desk.dialog("New corpus").isPresent());
    user.press(SWT.ESC);
    user.waitUntil("the wizard is closed", () -> Desk.dialog("New corpus").isEmpty());
    user.see(() -> {
      var intro = PlatformUI.getWorkbench().getIntroManager();
      return intro.closeIntro(intro.getIntro());
    });
  }

  private static boolean welcome() {
    try {
      PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class)
          .executeCommand(IWorkbenchCommandConstants.HELP_WELCOME, null);
      return true;
    } catch (CommandException e) {
      throw new AssertionError(e);
    }
  }
}
