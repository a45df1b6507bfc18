package org.chugiai.app;

import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.views.ArticlesView;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the workbench starts: its state is restored, its first perspective is for annotating. */
final class ChuGiaiWorkbenchAdvisor extends WorkbenchAdvisor {

  private CorpusAtStart corpus;

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
  }

  @Override
  public void preStartup() {
    corpus = new CorpusAtStart(getWorkbenchConfigurer().getWorkbench().getService(CorpusSession.class));
    corpus.open();
  }

  @Override
  public void postStartup() {
    var window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
    corpus.report(window);
    if (window.getService(CorpusSession.class).current().isPresent()
        && window.getActivePage().getActiveEditor() == null) {
      ArticlesView.bring(window);
    }
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    return new ChuGiaiWindowAdvisor(configurer);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return AnnotatePerspective.ID;
  }
}
