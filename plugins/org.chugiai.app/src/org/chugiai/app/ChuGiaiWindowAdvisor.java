package org.chugiai.app;

import java.util.Optional;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window: menu, tool bar, perspective bar, status line and progress. */
final class ChuGiaiWindowAdvisor extends WorkbenchWindowAdvisor {

  private static final String TITLE = "Chú Giải";

  private final CorpusSession.Listener entitled = this::entitle;

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
    window.setTitle(TITLE);
    window.setShowMenuBar(true);
    window.setShowCoolBar(true);
    window.setShowPerspectiveBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
  }

  @Override
  public void postWindowCreate() {
    var session = session();
    session.addListener(entitled);
    entitle(session.current());
  }

  @Override
  public void dispose() {
    session().removeListener(entitled);
  }

  private CorpusSession session() {
    return getWindowConfigurer().getWindow().getWorkbench().getService(CorpusSession.class);
  }

  /** Whoever can only read is to see it all the time. */
  private void entitle(Optional<OpenCorpus> corpus) {
    getWindowConfigurer().setTitle(corpus.filter(OpenCorpus::isReadOnly)
        .map(open -> NLS.bind(Messages.readOnlyTitle, TITLE, open.name())).orElse(TITLE));
  }
}
