package org.chugiai.bench.corpus;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Arrays;

/** Prints a row for each thing that is measured, as soon as it is. */
final class Figures {

  /** Something to measure. */
  interface Work {
    /** Does it; tells how much there was of it. */
    int run() throws IOException, InterruptedException;
  }

  /** Something to measure that tells nothing. */
  interface Step {
    void run() throws IOException;
  }

  private static final double NANOS = 1e9;

  private final int articles;
  private double floor;

  Figures(int articles) {
    this.articles = articles;
    System.out.printf("%-34s %10s %10s %12s %10s%n", articles + " articles", "found", "seconds", "articles/s",
        "to UIMA");
  }

  /** Measures what the others are compared with. */
  void floor(String name, Work work) throws IOException {
    row(name, work);
  }

  /** Measures, and prints. */
  void row(String name, Work work) throws IOException {
    var start = System.nanoTime();
    int found;
    try {
      found = work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    var seconds = (System.nanoTime() - start) / NANOS;
    floor = floor == 0 ? seconds : floor;
    System.out.printf("%-34s %10d %10.2f %12.0f %10.2f%n", name, found, seconds, articles / seconds, seconds / floor);
  }

  /** Measures a short step several times; its median counts. */
  void each(String name, int times, Step step) throws IOException {
    var seconds = new double[times];
    for (int i = 0; i < times; i++) {
      var start = System.nanoTime();
      step.run();
      seconds[i] = (System.nanoTime() - start) / NANOS;
    }
    Arrays.sort(seconds);
    System.out.printf("%-34s %10s %10.3f%n", name, "", seconds[times / 2]);
  }

  /** The most that was ever in use, garbage included, and what is still in use: the steps that can be undone. */
  void memory() {
    var peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.gc();
    var now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf("heap: at most %d MiB, in the end %d MiB%n", peak >> 20, now >> 20);
  }
}
