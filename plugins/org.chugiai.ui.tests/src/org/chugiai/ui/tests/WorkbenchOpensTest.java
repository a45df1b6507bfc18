package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchOpensTest {

  @Test
  void inItsPerspective() throws Exception {
    var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    assertEquals("org.chugiai.app.annotate", window.getActivePage().getPerspective().getId());
    new User(window.getShell().getDisplay()).screenshot("workbench");
  }
}
