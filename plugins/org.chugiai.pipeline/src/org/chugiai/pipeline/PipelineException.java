package org.chugiai.pipeline;

/** A pipeline cannot be built; the message names the engine, the reason and, where there is one, the remedy. */
public final class PipelineException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes one with the message that users see. */
  public PipelineException(String message, Throwable cause) {
    super(message, cause);
  }
}
