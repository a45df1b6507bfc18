package org.chugiai.corpus.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.core.runtime.SubMonitor;

/** Works on items on several threads and hands out the results one by one, in the order of the items. */
public final class Parallel {

  /** How many items beyond those being worked on may be finished and wait for their turn. */
  private static final int AHEAD = 4;

  private Parallel() {
  }

  /** Does the work; used by one thread at a time. */
  public interface Worker<T, R> extends AutoCloseable {
    /** Works on one item. */
    R work(T item) throws IOException;

    @Override
    default void close() {
      // Most workers hold nothing that must be given back.
    }
  }

  /** Makes workers, as many as there are threads. */
  @FunctionalInterface
  public interface Workers<T, R> {
    Worker<T, R> make() throws IOException;
  }

  /** Takes results on the calling thread. */
  @FunctionalInterface
  public interface Sink<R> {
    void take(R result) throws IOException;
  }

  /**
   * Works on all items, or stops at the first failure or on cancellation; what is under way then is finished first.
   *
   * @param progress is cancelled from elsewhere to stop; ticks once for each item
   */
  public static <T, R> void inOrder(List<T> items, int threads, Workers<T, R> workers, Sink<R> sink,
      SubMonitor progress) throws IOException {
    var used = Math.max(1, Math.min(threads, items.size()));
    var idle = new ArrayBlockingQueue<Worker<T, R>>(used);
    progress.setWorkRemaining(items.size());
    try {
      for (int i = 0; i < used; i++) {
        idle.add(workers.make());
      }
      try (var executor = Executors.newFixedThreadPool(used)) {
        var open = new ArrayDeque<Future<R>>();
        try {
          for (var item : items) {
            if (open.size() >= used * AHEAD) {
              sink.take(result(open.remove()));
              progress.checkCanceled().worked(1);
            }
            open.add(executor.submit(() -> work(idle, item)));
          }
          while (!open.isEmpty()) {
            sink.take(result(open.remove()));
            progress.checkCanceled().worked(1);
          }
        } finally {
          open.forEach(future -> future.cancel(false));
        }
      }
    } finally {
      idle.forEach(Worker::close);
    }
  }

  private static <T, R> R work(BlockingQueue<Worker<T, R>> idle, T item) throws IOException {
    // There are as many workers as threads, so one is always idle here.
    var worker = idle.remove();
    try {
      return worker.work(item);
    } finally {
      idle.add(worker);
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException unchecked -> throw unchecked;
        case Error error -> throw error;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("Interrupted").initCause(e);
    }
  }
}
