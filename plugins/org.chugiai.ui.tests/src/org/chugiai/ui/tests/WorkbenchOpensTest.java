package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchOpensTest {

  private final User user = new User();

  @Test
  void inAPerspectiveOfItsOwn() {
    assertEquals("org.chugiai.app.annotate", user.see(() -> Desk.page().getPerspective().getId()));
  }

  @Test
  void itsWelcomeLeadsToACorpus() {
    user.see(() -> Desk.execute(IWorkbenchCommandConstants.HELP_WELCOME, Map.of()));
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
}
