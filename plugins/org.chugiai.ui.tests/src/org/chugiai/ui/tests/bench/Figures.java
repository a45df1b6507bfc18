package org.chugiai.ui.tests.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table of what was measured. */
final class Figures {

  private final List<String> lines = new ArrayList<>();

  void title(String title) {
    lines.add("");
    lines.add(title);
  }

  void note(String what, String figure, Object... values) {
    lines.add(String.format(Locale.ROOT, "  %-34s " + figure, prepend(what, values)));
  }

  private static Object[] prepend(String first, Object[] rest) {
    var all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  void heads() {
    lines.add(String.format("  %-34s %8s %8s %14s %14s", "milliseconds", "median", "95th", "computing 95th",
        "after it 95th"));
  }

  /**
   * A row of the table.
   *
   * @param what  gesture
   * @param wall  from the posted event to the end of the painting, in milliseconds
   * @param cpu   what the thread of the user interface computed meanwhile
   * @param later what it computed afterwards, for the views
   */
  void row(String what, double[] wall, double[] cpu, double[] later) {
    lines.add(String.format(Locale.ROOT, "  %-34s %8.1f %8.1f %14.1f %14.1f", what, quantile(wall, 50),
        quantile(wall, 95), quantile(cpu, 95), quantile(later, 95)));
  }

  /** The nearest rank: the smallest value that so many of a hundred do not exceed. */
  static double quantile(double[] values, int percent) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
  }

  List<String> lines() {
    return lines;
  }
}
