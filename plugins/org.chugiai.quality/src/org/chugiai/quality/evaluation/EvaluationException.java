package org.chugiai.quality.evaluation;

/** Files that cannot be compared; the message names the file or article and the reason. */
public final class EvaluationException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public EvaluationException(String message) {
    super(message);
  }

  /** With a message for people, and its cause. */
  public EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
