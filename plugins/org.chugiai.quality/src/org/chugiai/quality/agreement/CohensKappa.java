package org.chugiai.quality.agreement;

import java.util.OptionalDouble;
import java.util.TreeMap;

/** Cohen's kappa of two annotators: (p_o − p_e)/(1 − p_e) (Cohen 1960). */
final class CohensKappa {

  private final TreeMap<String, Long> first = new TreeMap<>();
  private final TreeMap<String, Long> second = new TreeMap<>();
  private long same;
  private long all;

  /** Adds a unit. */
  void add(String one, String other) {
    first.merge(one, 1L, Long::sum);
    second.merge(other, 1L, Long::sum);
    same += one.equals(other) ? 1 : 0;
    all++;
  }

  /** Kappa; none where both use one label only, the same, so that chance alone explains all. */
  OptionalDouble value() {
    double chance = 0;
    for (var label : first.entrySet()) {
      chance += (double) label.getValue() / all * second.getOrDefault(label.getKey(), 0L) / all;
    }
    return all == 0 || chance >= 1 ? OptionalDouble.empty()
        : OptionalDouble.of(((double) same / all - chance) / (1 - chance));
  }
}
