package org.chugiai.corpus.store;

import java.nio.file.Path;

/** Another program has changed or removed a file since it was read, so it was not overwritten. */
public class FileChangedException extends CorpusException {

  private static final long serialVersionUID = 1;

  private final transient Path file;

  public FileChangedException(Path file) {
    super(file + " was changed by another program since it was read; nothing was written. "
        + "Reload it, or save your version elsewhere first.");
    this.file = file;
  }

  /** The file that changed. */
  public Path file() {
    return file;
  }
}
