package org.chugiai.bench.caseditor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.chugiai.bench.caseditor.Stopwatch.Taken;

/**
 * What was measured, a line each, written at once: what comes next may never end. Columns are what was done, the median
 * and the 95th percentile of the time, and what the thread of the user interface computed meanwhile.
 */
final class Figures implements AutoCloseable {

  private static final String NONE = "-";

  private final PrintWriter out;

  Figures(Path file) {
    try {
      out = new PrintWriter(Files.newBufferedWriter(file), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An opening: medians. */
  void opening(String what, List<Taken> taken) {
    line(what, number(quantile(taken, Taken::wall, 50)), NONE, number(quantile(taken, Taken::cpu, 50)));
  }

  /** A gesture: the computing's 95th percentile. */
  void gesture(String what, List<Taken> taken) {
    line(what, number(quantile(taken, Taken::wall, 50)), number(quantile(taken, Taken::wall, 95)),
        number(quantile(taken, Taken::cpu, 95)));
  }

  void value(String what, double value) {
    line(what, number(value), NONE, NONE);
  }

  void missing(String what, String why) {
    line(what, why, NONE, NONE);
  }

  private static double quantile(List<Taken> taken, ToDoubleFunction<Taken> figure, int percent) {
    var sorted = taken.stream().mapToDouble(figure).sorted().toArray();
    return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void line(String... cells) {
    out.println(String.join("\t", cells));
  }

  @Override
  public void close() {
    out.close();
  }
}
