package org.chugiai.pipeline.structure;

import java.time.LocalDate;

/**
 * An article's creation time as it was inferred from its text.
 *
 * @param published ISO 8601 date, or local date and time, in Viet Nam (UTC+7)
 * @param earliest the earliest possible day
 * @param latest the latest possible day
 * @param reason why, for people
 */
record CreationTime(String published, LocalDate earliest, LocalDate latest, String reason) {
}
