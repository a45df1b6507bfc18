package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchOpensTest {

  @Test
  void inItsPerspective() {
    var user = new User();
    assertEquals("org.chugiai.app.annotate", user.see(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow()
        .getActivePage().getPerspective().getId()));
    user.screenshot("empty");
  }
}
