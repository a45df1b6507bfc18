package org.chugiai.app;

import org.chugiai.ui.session.CorpusSession;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window: menu, tool bar, perspective bar, status line and progress. */
final class ChuGiaiWindowAdvisor extends WorkbenchWindowAdvisor {

  ChuGiaiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new ChuGiaiActionBarAdvisor(configurer);
  }

  /** The welcome is for who has no corpus open yet. */
  @Override
  public void openIntro() {
    var window = getWindowConfigurer().getWindow();
    if (window.getWorkbench().getService(CorpusSession.class).current().isEmpty()) {
      window.getWorkbench().getIntroManager().showIntro(window, false);
    }
  }

  @Override
  public void preWindowOpen() {
    var window = getWindowConfigurer();
    window.setInitialSize(new Point(1400, 900));
    window.setTitle("Chú Giải");
    window.setShowMenuBar(true);
    window.setShowCoolBar(true);
    window.setShowPerspectiveBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
  }
}
