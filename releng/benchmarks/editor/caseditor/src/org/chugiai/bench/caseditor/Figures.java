package org.chugiai.bench.caseditor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What was measured, a line each, written at once: what comes next may never end. */
final class Figures implements AutoCloseable {

  private final PrintWriter out;

  Figures(Path file) {
    try {
      out = new PrintWriter(Files.newBufferedWriter(file), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A gesture's median and 95th percentile in milliseconds. */
  void times(String what, double[] milliseconds) {
    var sorted = milliseconds.clone();
    Arrays.sort(sorted);
    value(what, sorted[sorted.length / 2], sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]);
  }

  void value(String what, double... values) {
    var line = new StringBuilder(what);
    for (var value : values) {
      line.append(String.format(Locale.ROOT, "\t%.1f", value));
    }
    out.println(line);
  }

  void missing(String what, String why) {
    out.println(what + "\t" + why);
  }

  @Override
  public void close() {
    out.close();
  }
}
