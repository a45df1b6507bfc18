package org.chugiai.ui.views.statistics;

import org.chugiai.corpus.model.State;

/** The names of articles' states, with their signs. */
final class StateNames {

  private StateNames() {
  }

  /**
   * A state in words.
   *
   * @param literal as in the corpus's file
   */
  static String name(String literal) {
    var state = State.get(literal);
    return state == null ? literal : switch (state) {
      case NEW -> Messages.stateNew;
      case PRE_ANNOTATED -> Messages.statePreAnnotated;
      case IN_PROGRESS -> Messages.stateInProgress;
      case FINISHED -> Messages.stateFinished;
      case CURATED -> Messages.stateCurated;
    };
  }
}
