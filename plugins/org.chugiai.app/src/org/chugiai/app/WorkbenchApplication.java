package org.chugiai.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/** The workbench with its window; the headless application is org.chugiai.cli's. */
public final class WorkbenchApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    var display = PlatformUI.createDisplay();
    try {
      int code = PlatformUI.createAndRunWorkbench(display, new ChuGiaiWorkbenchAdvisor());
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    var workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().syncExec(workbench::close);
  }
}
