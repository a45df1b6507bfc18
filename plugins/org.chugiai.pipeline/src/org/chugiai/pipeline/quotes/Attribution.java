package org.chugiai.pipeline.quotes;

import org.chugiai.pipeline.text.Span;

/**
 * Who speaks.
 *
 * @param speaker the noun phrase that names him
 * @param cue the reporting words, or null
 * @param confidence how likely it is right, 0 to 1
 * @param reason why, in a few words
 */
record Attribution(Span speaker, Span cue, double confidence, String reason) {
}
