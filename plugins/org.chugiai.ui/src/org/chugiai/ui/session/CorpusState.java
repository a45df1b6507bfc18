package org.chugiai.ui.session;

import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;

/** Tells the commands whether a corpus is open, so that they are enabled only then. */
public final class CorpusState extends AbstractSourceProvider implements CorpusSession.Listener {

  private static final String VARIABLE = "org.chugiai.ui.corpusIsOpen";

  private CorpusSession session;

  @Override
  public void initialize(IServiceLocator locator) {
    session = locator.getService(CorpusSession.class);
    session.addListener(this);
  }

  @Override
  public Map<String, Boolean> getCurrentState() {
    return Map.of(VARIABLE, session.current().isPresent());
  }

  @Override
  public String[] getProvidedSourceNames() {
    return new String[] {VARIABLE};
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> corpus) {
    fireSourceChanged(ISources.WORKBENCH, VARIABLE, corpus.isPresent());
  }

  @Override
  public void dispose() {
    session.removeListener(this);
  }
}
