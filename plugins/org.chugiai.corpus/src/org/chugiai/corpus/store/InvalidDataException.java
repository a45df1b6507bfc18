package org.chugiai.corpus.store;

/** A file's content is not what it should be: broken, of another kind, or made by a newer program. */
public class InvalidDataException extends CorpusException {

  private static final long serialVersionUID = 1;

  public InvalidDataException(String message) {
    super(message);
  }

  public InvalidDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
