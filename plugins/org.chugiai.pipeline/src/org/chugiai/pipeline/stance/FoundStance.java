package org.chugiai.pipeline.stance;

import java.util.List;
import org.chugiai.pipeline.text.Span;

/**
 * A stance that was found.
 *
 * @param holder who holds it
 * @param target whom or what it is about, or null where that is not named
 * @param topic the content clause, or null
 * @param sources who reports it, outermost first, without the holder
 * @param confidence how likely it is right, 0 to 1
 * @param reason why, in a few words
 */
record FoundStance(Span cue, Attitude attitude, Polarity polarity, Mode mode, Span holder, Span target, Span topic,
    List<Span> sources, double confidence, String reason) {
}
