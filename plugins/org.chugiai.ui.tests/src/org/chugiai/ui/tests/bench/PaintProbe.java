package org.chugiai.ui.tests.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/**
 * Notes when a page was painted. It listens after the page's own listeners, so the end of a painting is the moment at
 * which text and marks are drawn. To be used on the thread of the user interface, but for waiting.
 */
final class PaintProbe {

  private static final long PATIENCE_NANOS = 20_000_000_000L;
  private static final long LOOK_EVERY_NANOS = 1_000_000;

  /**
   * A moment of the thread of the user interface.
   *
   * @param wall nanoseconds of the clock
   * @param cpu  nanoseconds that the thread has computed so far
   */
  record Moment(long wall, long cpu) {

    static Moment now() {
      return new Moment(System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** The milliseconds of the clock since an earlier moment. */
    double wallSince(Moment earlier) {
      return (wall - earlier.wall) / 1e6;
    }

    /** The milliseconds that the thread computed since an earlier moment. */
    double cpuSince(Moment earlier) {
      return (cpu - earlier.cpu) / 1e6;
    }
  }

  private final StyledText page;
  private BooleanSupplier happened = () -> false;
  private volatile Moment painted;

  PaintProbe(StyledText page) {
    this.page = page;
    page.addListener(SWT.Paint, this::paint);
  }

  private void paint(Event event) {
    if (painted == null && event.width > 0 && event.height > 0 && happened.getAsBoolean()) {
      painted = Moment.now();
    }
  }

  StyledText page() {
    return page;
  }

  /**
   * Forgets earlier paintings, and waits for one that shows what is about to happen.
   *
   * @param so asked at the end of each painting, whether it happened
   */
  void arm(BooleanSupplier so) {
    painted = null;
    happened = so;
  }

  /** Waits for the painting, beside the user interface's thread; fails where nothing is painted. */
  void await(String what) {
    long overdue = System.nanoTime() + PATIENCE_NANOS;
    while (painted == null) {
      if (System.nanoTime() > overdue) {
        throw new AssertionError(what + ": nothing was painted, so there is nothing to measure");
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
  }

  /** The end of the first painting that shows what happened since it was armed. */
  Moment painted() {
    return painted;
  }
}
