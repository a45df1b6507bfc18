package org.chugiai.ui.tests.looks;

import org.eclipse.swt.widgets.Shell;

/** Takes in a window, in one way or another. */
@FunctionalInterface
interface Eyes {

  /**
   * Takes in a window; beside the display's thread.
   *
   * @param name   of what is shown
   * @param window what shows it
   */
  void look(String name, Shell window);
}
