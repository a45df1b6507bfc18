package org.chugiai.pipeline.entities;

/**
 * A phrase of the word lists.
 *
 * @param role what it does
 * @param length number of words
 * @param capitals bit n set: word n needs a capital
 */
record Cue(Role role, int length, long capitals) {
}
