package org.chugiai.pipeline.times;

import java.time.LocalDate;

/**
 * Where an expression stands.
 *
 * @param created the creation time
 * @param tense the tense around it
 * @param story the dates told before
 * @param sentence number of its sentence
 * @param mention number of its mention
 * @param alone whether it makes up the whole sentence, as in a calendar entry
 */
record Situation(CreationTime created, Tense tense, Story story, int sentence, int mention, boolean alone) {

  LocalDate today() {
    return created.date();
  }

  /** The tense, where an expression that stands alone is rather to come than past. */
  Tense tenseOrComing() {
    return alone && tense.direction() == 0 ? new Tense(1, 1, null) : tense;
  }
}
