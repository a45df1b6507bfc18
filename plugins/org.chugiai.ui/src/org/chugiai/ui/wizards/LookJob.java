package org.chugiai.ui.wizards;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chugiai.ui.wizards.ImportFiles.Found;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Looks beside the display's thread for what can be imported. Whoever stops it gets nothing of what was found. */
final class LookJob extends Job {

  /**
   * What came of it.
   *
   * @param found at each path that is there
   * @param error what is wrong with another one, for the user
   */
  record Result(List<Found> found, Optional<String> error) {
  }

  private final Display display;
  private final List<Path> paths;
  private final BiConsumer<LookJob, Optional<Result>> done;

  /**
   * Prepares looking.
   *
   * @param paths files and folders
   * @param done  called on the display's thread with this job and its result; empty where it was stopped
   */
  LookJob(Display display, List<Path> paths, BiConsumer<LookJob, Optional<Result>> done) {
    super(Messages.bind(Messages.looking, paths.getFirst()));
    this.display = display;
    this.paths = List.copyOf(paths);
    this.done = done;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    var result = Optional.<Result>empty();
    try {
      result = Optional.of(look(SubMonitor.convert(monitor, getName(), paths.size())));
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } finally {
      // The thread goes on with other jobs, which nobody has interrupted.
      Thread.interrupted();
      tell(monitor.isCanceled() ? Optional.empty() : result);
    }
  }

  private Result look(SubMonitor progress) {
    var found = new ArrayList<Found>();
    var error = Optional.<String>empty();
    for (var path : paths) {
      progress.split(1);
      try {
        found.add(ImportFiles.look(path));
      } catch (NoSuchFileException e) {
        error = Optional.of(Messages.bind(Messages.noSuchFile, path));
      } catch (IOException e) {
        // Who stops it interrupts the reading.
        progress.checkCanceled();
        error = Optional.of(Messages.bind(Messages.unreadable, path));
      }
    }
    return new Result(found, error);
  }

  private void tell(Optional<Result> result) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> done.accept(this, result));
    }
  }

  @Override
  protected void canceling() {
    var thread = getThread();
    if (thread != null) {
      thread.interrupt();
    }
  }
}
