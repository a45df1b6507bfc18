package org.chugiai.ui.jobs;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;

/** Tells the user what went wrong and what can be done; the messages of exceptions say both. */
public final class Failures {

  private static final String BUNDLE = "org.chugiai.ui";

  private Failures() {
  }

  /** The status of a failure: with its own message where it was foreseen, with its kind where it was not. */
  public static IStatus status(Throwable failure) {
    var cause = failure instanceof InvocationTargetException && failure.getCause() != null ? failure.getCause()
        : failure;
    if (cause instanceof CoreException foreseen) {
      return foreseen.getStatus();
    }
    var message = cause.getMessage() == null || cause instanceof RuntimeException
        ? Messages.bind(Messages.unforeseen, cause) : cause.getMessage();
    return new Status(IStatus.ERROR, BUNDLE, message, cause);
  }

  /**
   * Logs a failure and shows it.
   *
   * @param what what was tried, e.g. "The corpus could not be opened"
   */
  public static void show(Shell shell, String what, Throwable failure) {
    var status = status(failure);
    ILog.of(Failures.class).log(status);
    ErrorDialog.openError(shell, Messages.failed, what, status);
  }
}
