package org.chugiai.cas;

import java.io.IOException;

/** A CAS file that cannot be read or written. The message names the file, the place in it where known, and a remedy. */
public final class CasException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * A failure without a place.
   *
   * @param message one sentence or two: file, what is wrong, what to do
   * @param cause   the cause, or null
   */
  public CasException(String message, Throwable cause) {
    this(message, 0, cause);
  }

  /**
   * A failure at a line.
   *
   * @param message one sentence or two: file, line, what is wrong, what to do
   * @param line    line from 1, or 0 where none is known
   * @param cause   the cause, or null
   */
  public CasException(String message, int line, Throwable cause) {
    super(message, cause);
    this.line = line;
  }

  /** @return the line from 1, or 0 where none is known */
  public int line() {
    return line;
  }
}
