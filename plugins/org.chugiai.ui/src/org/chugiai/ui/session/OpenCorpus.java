package org.chugiai.ui.session;

import java.nio.file.Path;
import org.chugiai.cas.CasTypes;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.store.CorpusStore;

/**
 * The corpus that the workbench has open: for writing, or where another program writes it for reading only.
 *
 * @param store     its files and its model; the model belongs to the display's thread
 * @param types     its type system as Ecore, shared by all of its open documents
 * @param annotator who works here: whose files are opened, and the origin of what is made by hand
 */
public record OpenCorpus(CorpusStore store, CasTypes types, String annotator) {

  /** The folder it is in. */
  public Path folder() {
    return store.layout().folder();
  }

  /** What people call it. */
  public String name() {
    return corpus().getName();
  }

  /** Whether it is open for reading only, so that nothing in its folder is written. */
  public boolean isReadOnly() {
    return store.isReadOnly();
  }

  /** The model; read it on the display's thread, change it through the store. */
  public Corpus corpus() {
    return store.corpus();
  }
}
