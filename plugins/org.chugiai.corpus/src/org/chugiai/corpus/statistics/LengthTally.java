package org.chugiai.corpus.statistics;

import java.util.Map;
import java.util.TreeMap;
import org.chugiai.corpus.statistics.Statistics.Lengths;

/** Adds lengths up, at the cost of one entry for each length that occurs. */
final class LengthTally {

  private final TreeMap<Integer, Integer> counts = new TreeMap<>();
  private long total;
  private long number;

  void add(int length) {
    counts.merge(length, 1, Integer::sum);
    total += length;
    number++;
  }

  Lengths result() {
    return number == 0 ? new Lengths(0, 0, 0, 0)
        : new Lengths(total, counts.firstKey(), median(), counts.lastKey());
  }

  private int median() {
    long before = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      before += entry.getValue();
      if (before * 2 >= number) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("The counts add up to the number");
  }
}
