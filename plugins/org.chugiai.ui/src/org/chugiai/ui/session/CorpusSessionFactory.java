package org.chugiai.ui.session;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's one {@link CorpusSession}; parts of it get the workbench's. */
public final class CorpusSessionFactory extends AbstractServiceFactory {

  @Override
  public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
    var inherited = parentLocator.getService(serviceInterface);
    if (inherited != null) {
      return inherited;
    }
    return new CorpusSession(locator.getService(IWorkbench.class).getDisplay());
  }
}
