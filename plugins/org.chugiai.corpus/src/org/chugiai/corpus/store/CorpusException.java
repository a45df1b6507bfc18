package org.chugiai.corpus.store;

import java.io.IOException;

/** What went wrong with a corpus. The message names the file, the place and what to do, and can be shown as it is. */
public class CorpusException extends IOException {

  private static final long serialVersionUID = 1;

  public CorpusException(String message) {
    super(message);
  }

  public CorpusException(String message, Throwable cause) {
    super(message, cause);
  }
}
