package org.chugiai.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Progress on a line of the terminal that is rewritten, and cancellation when the process is asked to end (Ctrl-C): the
 * operation may then stop where it leaves nothing half done. For one command.
 */
final class ConsoleProgress implements IProgressMonitor, AutoCloseable {

  /** How long the end of the process waits for the operation. */
  private static final int PATIENCE_SECONDS = 20;
  private static final long BETWEEN_UPDATES = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintWriter err;
  private final boolean terminal;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop command");
  private String task = "";
  private String part = "";
  private double total;
  private double worked;
  private long shown;

  ConsoleProgress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    cancelled.set(true);
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    erase();
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook has seen that the command has ended.
      cancelled.set(true);
    }
  }

  @Override
  public synchronized void beginTask(String name, int totalWork) {
    task = name == null ? "" : name;
    total = totalWork;
  }

  @Override
  public synchronized void internalWorked(double work) {
    worked += work;
    show();
  }

  @Override
  public synchronized void subTask(String name) {
    part = name == null ? "" : name;
    show();
  }

  private void show() {
    var now = System.nanoTime();
    if (terminal && now - shown > BETWEEN_UPDATES) {
      shown = now;
      var percent = total > 0 ? Math.min(100, Math.round(100 * worked / total)) + " % " : "";
      err.print(ERASE_LINE + percent + (task.isBlank() ? "" : task + " ") + part);
      err.flush();
    }
  }

  private synchronized void erase() {
    if (terminal && shown != 0) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }

  @Override
  public void done() {
    erase();
  }

  @Override
  public boolean isCanceled() {
    return cancelled.get();
  }

  @Override
  public void setCanceled(boolean value) {
    cancelled.set(value);
  }

  @Override
  public void setTaskName(String name) {
    beginTask(name, (int) total);
  }

  @Override
  public void worked(int work) {
    internalWorked(work);
  }
}
