package org.chugiai.corpus.analysis;

import java.util.List;

/**
 * A stance of an article.
 *
 * @param cue      the words that express it
 * @param holders  at least one, maybe {@link Party#UNNAMED}
 * @param targets  at least one, maybe {@link Party#UNNAMED}
 * @param attitude null where not set
 * @param status   of the annotation; null where it has none
 */
public record StanceMention(Spot spot, String cue, List<Party> holders, List<Party> targets, Direction direction,
    String attitude, String status) {

  /** Copies the parties. */
  public StanceMention {
    holders = List.copyOf(holders);
    targets = List.copyOf(targets);
  }
}
