package org.chugiai.ui.jobs;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * A long operation in the background, with progress, that can be cancelled. One at a time changes the corpus.
 *
 * @param <R> what the operation results in
 */
public final class OperationJob<R> extends Job {

  /**
   * The operation, free of any user interface.
   *
   * @param <R> its result
   */
  @FunctionalInterface
  public interface Operation<R> {

    /** Runs; the message of an exception is for the user. */
    R run(IProgressMonitor monitor) throws IOException;
  }

  /** Operations on the corpus follow one another. */
  private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule == this;
    }
  };

  private final Display display;
  private final Operation<R> operation;
  private final Consumer<R> done;

  /**
   * @param name shown while it runs
   * @param done called on the display's thread with the result; not after a failure or cancellation
   */
  public OperationJob(Display display, String name, Operation<R> operation, Consumer<R> done) {
    super(name);
    this.display = display;
    this.operation = operation;
    this.done = done;
    setUser(true);
    setRule(ONE_AT_A_TIME);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      var result = operation.run(monitor);
      display.asyncExec(() -> {
        // whoever has closed the window is not told what was done meanwhile
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
          done.accept(result);
        }
      });
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException | RuntimeException e) {
      return Failures.status(e);
    }
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == OperationJob.class;
  }
}
