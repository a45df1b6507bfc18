package org.chugiai.ui.tests.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.bench.PaintProbe.Moment;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Does gestures many times, as events of the keyboard and the wheel, and measures each from the event to the end of the
 * painting that shows what it did.
 */
final class Gestures implements IExecutionListener {

  private static final int STEPS = Integer.getInteger("chugiai.bench.steps", 40);
  /** So many come before and do not count: nobody's working day is made of first times. */
  private static final int FIRST_TIMES = 10;
  private static final Runnable NOTHING = () -> { };
  /** Longer than views wait before they follow and than the platform's widgets are animated then. */
  private static final long REST_NANOS = 420_000_000;

  private final User user;
  private final PaintProbe probe;
  private final Figures figures;
  private volatile String executed;

  Gestures(User user, PaintProbe probe, Figures figures) {
    this.user = user;
    this.probe = probe;
    this.figures = figures;
    user.see(() -> {
      PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(this);
      return true;
    });
  }

  void dispose() {
    user.see(() -> {
      PlatformUI.getWorkbench().getService(ICommandService.class).removeExecutionListener(this);
      return true;
    });
  }

  /** Presses a key that a command is bound to. */
  void key(String what, String command, int modifiers, int key) {
    key(what, NOTHING, command, modifiers, key);
  }

  /** Executes a command, which is not measured, and presses a key that another one is bound to. */
  void keyAfter(String first, String what, String command, int key) {
    key(what, () -> execute(first), command, 0, key);
  }

  private static void execute(String command) {
    try {
      PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(IHandlerService.class)
          .executeCommand(command, null);
    } catch (CommandException e) {
      throw new AssertionError(command, e);
    }
  }

  private void key(String what, Runnable first, String command, int modifiers, int key) {
    measure(what, first, () -> executed = null, () -> command.equals(executed), () -> {
      postModifiers(SWT.KeyDown, modifiers);
      postKey(SWT.KeyDown, key);
      // At once, for a key that stays down is repeated by the display.
      postKey(SWT.KeyUp, key);
      postModifiers(SWT.KeyUp, modifiers);
    });
  }

  /** Does what scrolls the page, which is painted anew then. */
  void scroll(String what, Runnable scrolling) {
    var before = new int[1];
    measure(what, NOTHING, () -> before[0] = probe.page().getTopPixel(), () -> probe.page().getTopPixel() != before[0],
        scrolling);
  }

  private void measure(String what, Runnable first, Runnable before, BooleanSupplier happened, Runnable event) {
    var wall = new double[STEPS];
    var cpu = new double[STEPS];
    var later = new double[STEPS];
    rest();
    for (int i = -FIRST_TIMES; i < STEPS; i++) {
      prepare(first);
      var start = user.see(() -> {
        before.run();
        probe.arm(happened);
        var now = Moment.now();
        event.run();
        return now;
      });
      probe.await(what);
      rest();
      var quiet = user.see(Moment::now);
      if (i >= 0) {
        wall[i] = probe.painted().wallSince(start);
        cpu[i] = probe.painted().cpuSince(start);
        later[i] = quiet.cpuSince(probe.painted());
      }
    }
    figures.row(what, wall, cpu, later);
  }

  private void prepare(Runnable first) {
    if (first != NOTHING) {
      user.see(() -> {
        first.run();
        return true;
      });
      rest();
    }
  }

  /** Lets everything come to rest that follows a gesture later. */
  private void rest() {
    LockSupport.parkNanos(REST_NANOS);
    user.see(() -> {
      while (probe.page().getDisplay().readAndDispatch()) {
        // Until nothing is left to be done.
      }
      return true;
    });
  }

  private void postModifiers(int type, int modifiers) {
    for (int modifier : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
      if ((modifiers & modifier) != 0) {
        postKey(type, modifier);
      }
    }
  }

  private void postKey(int type, int key) {
    assertTrue(probe.page().getDisplay().post(User.keyEvent(type, key)), "the display refused a key event");
  }

  @Override
  public void postExecuteSuccess(String command, Object result) {
    executed = command;
  }

  @Override
  public void preExecute(String command, ExecutionEvent event) {
    // Only what was done counts.
  }

  @Override
  public void notHandled(String command, NotHandledException exception) {
    // The gesture is waited for in vain then.
  }

  @Override
  public void postExecuteFailure(String command, ExecutionException exception) {
    // The gesture is waited for in vain then.
  }
}
