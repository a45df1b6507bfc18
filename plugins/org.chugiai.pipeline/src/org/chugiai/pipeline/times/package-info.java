/**
 * Time expressions after TIMEX3 (TimeML 1.2.1, values after TIDES 2005).
 *
 * <p>The way of a text: {@link org.chugiai.pipeline.times.Words} cuts the normalised copy into syllables, numbers and
 * marks; the {@code *Grammar} classes, composed by {@link org.chugiai.pipeline.times.Grammar}, read what an expression
 * says ({@link org.chugiai.pipeline.times.Meaning}) from left to right with a bounded look-ahead, so that run time is
 * linear; {@link org.chugiai.pipeline.times.LookAlikes} turns away what only looks like a time; and
 * {@link org.chugiai.pipeline.times.Resolver} works out the value against the creation time and the dates told before.
 * The words themselves are data: {@code times.tsv}, whose head documents its format.
 *
 * <p>Inside this package a reading method returns {@code null} where nothing can be read at the place.
 */
package org.chugiai.pipeline.times;
