package org.chugiai.pipeline.times;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where an expression stands.
 *
 * @param created the creation time
 * @param around finds the tense around it
 * @param story the dates told before
 * @param sentence number of its sentence
 * @param mention number of its mention
 * @param alone whether it makes up the whole sentence, as in a calendar entry
 * @param joined the date that it follows in a list or range, or that has its year said in the same sentence; or null
 * @param writtenOut values of the dates that the text writes with their year
 */
record Situation(CreationTime created, Supplier<Tense> around, Story story, int sentence, int mention, boolean alone,
    LocalDate joined, Set<String> writtenOut) {

  /** Lists and ranges mostly go up. */
  private static final Tense UPWARDS = new Tense(1, 0.6, null);

  Tense tense() {
    return around.get();
  }

  LocalDate today() {
    return created.date();
  }

  /** Chooses among dates by nearness to the creation time. */
  Nearest nearest() {
    return nearest(today(), tense());
  }

  /** Chooses among dates by nearness to a day. */
  Nearest nearest(LocalDate base, Tense tense) {
    return new Nearest(base, tense, writtenOut);
  }

  /** Chooses among dates that differ by the year. */
  Nearest nearestYear() {
    return joined == null ? nearest() : nearest(joined, UPWARDS);
  }
}
