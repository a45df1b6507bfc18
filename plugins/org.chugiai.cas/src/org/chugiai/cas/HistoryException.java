package org.chugiai.cas;

import java.io.IOException;

/** Something cannot be done by steps, only by forgetting the undo history. Its message is for the user. */
public final class HistoryException extends IOException {

  private static final long serialVersionUID = 1;

  HistoryException(String message) {
    super(message);
  }
}
