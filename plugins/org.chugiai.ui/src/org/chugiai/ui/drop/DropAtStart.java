package org.chugiai.ui.drop;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Lets files be dropped on the workbench's windows. */
public final class DropAtStart implements IStartup {

  @Override
  public void earlyStartup() {
    var workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(() -> {
      for (var window : workbench.getWorkbenchWindows()) {
        FileDrop.onWindow(window);
      }
    });
  }
}
