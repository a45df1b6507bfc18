package org.chugiai.corpus.analysis;

import java.util.Optional;
import java.util.Set;
import org.chugiai.typesystem.ChuGiaiTypes;

/**
 * Which stances are shown.
 *
 * @param attitude  empty for all
 * @param direction empty for all
 * @param state     by how far people have judged them
 * @param referents whether only those between referents are shown
 */
public record StanceFilter(Optional<String> attitude, Optional<Direction> direction, State state,
    boolean referents) {

  /** How far people have judged. */
  public enum State {
    ALL(Set.of()),
    OPEN(Set.of("suggested")),
    CONFIRMED(ChuGiaiTypes.CONFIRMED);

    private final Set<String> statuses;

    State(Set<String> statuses) {
      this.statuses = statuses;
    }

    private boolean accepts(String status) {
      return statuses.isEmpty() || status != null && statuses.contains(status);
    }
  }

  /** All stances. */
  public static StanceFilter all() {
    return new StanceFilter(Optional.empty(), Optional.empty(), State.ALL, false);
  }

  /** Whether a stance is shown; of its parties, {@link #accepts(Party)} decides. */
  public boolean accepts(StanceMention stance) {
    return attitude.filter(a -> !a.equals(stance.attitude())).isEmpty()
        && direction.filter(d -> d != stance.direction()).isEmpty() && state.accepts(stance.status());
  }

  /** Whether a party is shown. */
  public boolean accepts(Party party) {
    return !referents || party.kind() == Party.Kind.REFERENT;
  }
}
