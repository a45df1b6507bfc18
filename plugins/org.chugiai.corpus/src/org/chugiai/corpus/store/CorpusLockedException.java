package org.chugiai.corpus.store;

/** Another process, or another part of this one, is writing the corpus. */
public class CorpusLockedException extends CorpusException {

  private static final long serialVersionUID = 1;

  public CorpusLockedException(String message) {
    super(message);
  }
}
