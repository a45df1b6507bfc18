package org.chugiai.pipeline.times;

import java.time.LocalDate;
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
 * @param near the day to which a date without its year is nearest: the creation time, or the date it is joined to
 */
record Situation(CreationTime created, Supplier<Tense> around, Story story, int sentence, int mention, boolean alone,
    LocalDate near) {

  Tense tense() {
    return around.get();
  }

  LocalDate today() {
    return created.date();
  }
}
