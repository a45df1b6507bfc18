package org.chugiai.pipeline.quotes;

import org.chugiai.pipeline.text.Span;

/**
 * A quote that was found.
 *
 * @param content what was said, without quotation marks
 * @param speaker who said it
 * @param cue the reporting words, or null
 * @param direct whether it stands in quotation marks
 * @param confidence how likely speaker and extent are right, 0 to 1
 * @param reason why, in a few words
 */
record FoundQuote(Span content, Span speaker, Span cue, boolean direct, double confidence, String reason) {
}
