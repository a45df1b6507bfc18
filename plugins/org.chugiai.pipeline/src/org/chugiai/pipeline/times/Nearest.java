package org.chugiai.pipeline.times;

import java.time.LocalDate;
import java.util.List;

/** Chooses among the dates that an expression may mean: the one nearest to the creation time that agrees with the tense. */
final class Nearest {

  /** Days that a contradiction of a sure tense weighs. */
  private static final double CONTRADICTION = 400;

  private Nearest() {
  }

  /**
   * The choice, and how clear it was.
   *
   * @param margin days by which the second best was worse
   */
  record Choice(Granule granule, double margin) {
  }

  /** The best of one or more candidates. */
  static Choice of(List<Granule> candidates, LocalDate base, Tense tense) {
    Granule best = null;
    double least = Double.MAX_VALUE;
    double second = Double.MAX_VALUE;
    for (var candidate : candidates) {
      double cost = cost(candidate, base, tense);
      if (cost < least) {
        second = least;
        least = cost;
        best = candidate;
      } else {
        second = Math.min(second, cost);
      }
    }
    return new Choice(best, second - least);
  }

  private static double cost(Granule candidate, LocalDate base, Tense tense) {
    double distance = Math.abs(candidate.middle().toEpochDay() - base.toEpochDay());
    boolean future = candidate.first().isAfter(base);
    boolean past = candidate.last().isBefore(base);
    boolean contradicts = past && tense.direction() > 0 || future && tense.direction() < 0;
    return distance + (contradicts ? CONTRADICTION * tense.strength() : 0);
  }
}
