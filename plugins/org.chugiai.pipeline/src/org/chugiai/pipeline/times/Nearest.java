package org.chugiai.pipeline.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Chooses the date that is meant among several: the one nearest to a day that agrees with the tense. */
final class Nearest {

  /** Days that a contradiction of a sure tense weighs. */
  private static final double CONTRADICTION = 400;
  /** Days in favour of the past where nothing tells the tense: news is mostly of what was. */
  private static final double PAST_BIAS = 20;
  /** Days in favour of a date that the text writes out elsewhere. */
  private static final double WRITTEN_OUT = 150;

  private final LocalDate base;
  private final Tense tense;
  private final Set<String> writtenOut;

  /**
   * Sets what is near.
   *
   * @param writtenOut values of dates that the text writes with their year
   */
  Nearest(LocalDate base, Tense tense, Set<String> writtenOut) {
    this.base = base;
    this.tense = tense;
    this.writtenOut = writtenOut;
  }

  /**
   * The choice, and how clear it was.
   *
   * @param margin days by which the second best was worse
   */
  record Choice(Granule granule, double margin) {
  }

  /** The best of one or more candidates. */
  Choice of(List<Granule> candidates) {
    Granule best = null;
    double least = Double.MAX_VALUE;
    double second = Double.MAX_VALUE;
    for (var candidate : candidates) {
      double cost = cost(candidate);
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

  private double cost(Granule candidate) {
    double distance = Math.abs(candidate.middle().toEpochDay() - base.toEpochDay());
    boolean future = candidate.first().isAfter(base);
    boolean past = candidate.last().isBefore(base);
    boolean contradicts = past && tense.direction() > 0 || future && tense.direction() < 0;
    double against = contradicts ? CONTRADICTION * tense.strength() : tense.direction() == 0 && future ? PAST_BIAS : 0;
    return distance + against - (writtenOut.contains(candidate.value()) ? WRITTEN_OUT : 0);
  }
}
