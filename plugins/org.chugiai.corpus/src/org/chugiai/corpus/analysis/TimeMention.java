package org.chugiai.corpus.analysis;

import java.util.Optional;

/**
 * A time expression of an article.
 *
 * @param words  the expression
 * @param kind   TIMEX3 type: DATE, TIME, DURATION or SET; null where not set
 * @param value  TIMEX3 value; null where not set
 * @param status of the annotation; null where it has none
 * @param place  where it lies; empty for what has no place, as most durations and sets
 */
public record TimeMention(Spot spot, String words, String kind, String value, String status,
    Optional<Placement> place) {
}
