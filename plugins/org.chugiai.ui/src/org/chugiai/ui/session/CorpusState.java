package org.chugiai.ui.session;

import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;

/** Tells the commands whether a corpus is open, and for writing, so that they are enabled only then. */
public final class CorpusState extends AbstractSourceProvider implements CorpusSession.Listener {

  private static final String OPEN = "org.chugiai.ui.corpusIsOpen";
  private static final String WRITABLE = "org.chugiai.ui.corpusIsWritable";

  private CorpusSession session;

  @Override
  public void initialize(IServiceLocator locator) {
    session = locator.getService(CorpusSession.class);
    session.addListener(this);
  }

  @Override
  public Map<String, Boolean> getCurrentState() {
    return state(session.current());
  }

  private static Map<String, Boolean> state(Optional<OpenCorpus> corpus) {
    return Map.of(OPEN, corpus.isPresent(), WRITABLE, corpus.filter(open -> !open.isReadOnly()).isPresent());
  }

  @Override
  public String[] getProvidedSourceNames() {
    return new String[] {OPEN, WRITABLE};
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> corpus) {
    fireSourceChanged(ISources.WORKBENCH, state(corpus));
  }

  @Override
  public void dispose() {
    session.removeListener(this);
  }
}
