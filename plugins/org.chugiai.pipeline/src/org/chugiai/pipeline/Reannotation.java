package org.chugiai.pipeline;

import java.util.List;

/**
 * What a run of engines over an article did.
 *
 * @param added suggestions that are new
 * @param updated suggestions that were there before, at the same place
 * @param removed open suggestions that the engines no longer make
 * @param withheld suggestions that were not made because a person has decided there
 * @param failures engines that failed; what they had suggested before is still there
 */
public record Reannotation(int added, int updated, int removed, int withheld, List<EngineFailure> failures) {

  /** Copies the list. */
  public Reannotation {
    failures = List.copyOf(failures);
  }
}
