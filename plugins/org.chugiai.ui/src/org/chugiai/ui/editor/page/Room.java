package org.chugiai.ui.editor.page;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.custom.StyledText;

/**
 * The room above the lines of a page. The lines in sight get theirs at once; the others get it step by step, between
 * which the user is served, for laying out all lines of a very long text takes longer than anybody waits.
 */
final class Room {

  private static final long STEP_NANOS = 4_000_000;
  private static final int PAUSE_MILLIS = 3;

  private final StyledText widget;
  private final IntUnaryOperator wanted;
  private final int count;
  private final BitSet made;
  private boolean stopped;

  /**
   * Begins with the room that the lines have.
   *
   * @param widget page
   * @param count  how many lines there are
   * @param wanted the room that a line wants above it, in pixels
   */
  Room(StyledText widget, int count, IntUnaryOperator wanted) {
    this.widget = widget;
    this.count = count;
    this.wanted = wanted;
    made = new BitSet(count);
  }

  /** Makes room for some lines now, and for the others soon. */
  void begin(int first) {
    makeAround(first);
    later();
  }

  /** Makes room for the lines that can be in sight below a line, and for some above it, if they have none yet. */
  void makeAround(int line) {
    var sight = widget.getClientArea().height / Math.max(1, widget.getLineHeight()) + 2;
    make(Math.max(0, line - sight / 2), Math.min(count, line + sight));
  }

  /** Whether the lines have their room; if not, they get it soon. */
  boolean has(int first, int last) {
    return made.nextClearBit(first) > Math.min(last, count - 1);
  }

  private void make(int from, int to) {
    for (var line = made.nextClearBit(from); line < to; line = made.nextClearBit(line)) {
      make(line);
    }
  }

  private void make(int line) {
    made.set(line);
    widget.setLineVerticalIndent(line, wanted.applyAsInt(line));
  }

  private void later() {
    widget.getDisplay().timerExec(PAUSE_MILLIS, this::step);
  }

  private void step() {
    if (stopped || widget.isDisposed()) {
      return;
    }
    var end = System.nanoTime() + STEP_NANOS;
    var line = made.nextClearBit(0);
    while (line < count && System.nanoTime() < end) {
      make(line);
      line = made.nextClearBit(line);
    }
    if (line < count) {
      later();
    }
  }

  /** Gives up on the lines that have no room yet: others come in their place. */
  void stop() {
    stopped = true;
  }
}
