package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchOpensTest {

  @Test
  void inItsPerspective() {
    var user = new User();
    assertEquals("org.chugiai.app.annotate", user.see(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow()
        .getActivePage().getPerspective().getId()));
    assertTrue(user.see(() -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null),
        "who has no corpus is welcomed");
    user.screenshot("welcome");
  }
}
