package org.chugiai.ui.jobs;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;

/** Work that the user waits for, with progress, and may give up. */
public final class ModalWork {

  private ModalWork() {
  }

  /**
   * Runs work beside the display's thread while a dialog shows its progress, as soon as it takes noticeable time.
   *
   * @param shell  the window that waits
   * @param failed what is said where the work fails
   * @param work   work; the message of its exception is shown to the user
   * @return its result; empty where it failed or the user gave up
   */
  public static <T> Optional<T> run(Shell shell, String failed, OperationJob.Operation<T> work) {
    var result = new ArrayList<T>();
    try {
      new ProgressMonitorDialog(shell).run(true, true, monitor -> {
        try {
          result.add(work.run(monitor));
        } catch (IOException e) {
          throw new InvocationTargetException(e, e.getMessage());
        } catch (OperationCanceledException e) {
          throw new InterruptedException();
        }
      });
    } catch (InvocationTargetException e) {
      Failures.show(shell, failed, e);
    } catch (InterruptedException e) {
      // The user gave up; nothing has been changed.
      return Optional.empty();
    }
    return result.stream().findFirst();
  }
}
