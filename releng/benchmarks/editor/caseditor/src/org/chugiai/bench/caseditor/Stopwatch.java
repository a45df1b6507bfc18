package org.chugiai.bench.caseditor;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

/**
 * Measures from an event to the end of the painting that shows what it did. To be used on the thread of the user
 * interface, which it keeps running meanwhile.
 */
final class Stopwatch {

  private static final int STEPS = 40;
  /** So many come before and do not count, as in our own editor's benchmark. */
  private static final int FIRST_TIMES = 10;
  private static final long ENOUGH_NANOS = 60_000_000_000L;
  /** As long as our own editor rests. */
  private static final int REST_MILLISECONDS = 420;

  /**
   * What an event took until it was shown.
   *
   * @param wall milliseconds of the clock
   * @param cpu  milliseconds that the thread of the user interface computed meanwhile
   */
  record Taken(double wall, double cpu) {
  }

  private final Display display;
  private final Figures figures;
  private final long limitNanos;
  private Predicate<StyledText> shown = page -> false;
  private boolean painted;
  private volatile String running = "";
  private volatile long overdue = Long.MAX_VALUE;

  Stopwatch(Display display, Figures figures, int limitSeconds) {
    this.display = display;
    this.figures = figures;
    limitNanos = limitSeconds * 1_000_000_000L;
    // Painting is noted by a filter, for an editor's page does not exist before it is opened.
    display.addFilter(SWT.Paint, event -> {
      if (event.widget instanceof StyledText page && event.width > 1 && event.height > 1 && shown.test(page)) {
        painted = true;
      }
    });
    Thread.ofPlatform().daemon().start(() -> watch(limitSeconds));
  }

  /** The thread of the user interface can't be interrupted: what takes too long ends the process. */
  private void watch(int limitSeconds) {
    while (System.nanoTime() < overdue) {
      LockSupport.parkNanos(100_000_000);
    }
    figures.missing(running, "> " + limitSeconds + " s");
    figures.close();
    Runtime.getRuntime().halt(0);
  }

  /** Measures from an event to the end of the painting in which it is shown. */
  Taken time(String what, Runnable event, Predicate<StyledText> isShown) {
    running = what;
    painted = false;
    shown = isShown;
    var threads = ManagementFactory.getThreadMXBean();
    long computed = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    overdue = start + limitNanos;
    event.run();
    while (!painted) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    // All listeners of the painting have been called when the dispatching returns.
    var taken = new Taken((System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - computed) / 1e6);
    overdue = Long.MAX_VALUE;
    shown = page -> false;
    return taken;
  }

  /** Does a gesture many times, as long as there is time, and notes what it took. */
  void times(String what, Runnable first, Runnable event, Predicate<StyledText> isShown) {
    var taken = new ArrayList<Taken>();
    long enough = System.nanoTime() + ENOUGH_NANOS;
    for (int i = -FIRST_TIMES; i < STEPS && System.nanoTime() < enough; i++) {
      first.run();
      rest();
      var one = time(what, event, isShown);
      if (i >= 0) {
        taken.add(one);
      }
    }
    figures.gesture(what, taken);
  }

  /** Lets everything come to rest that follows later. */
  void rest() {
    var over = new boolean[1];
    display.timerExec(REST_MILLISECONDS, () -> over[0] = true);
    while (!over[0]) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
  }
}
