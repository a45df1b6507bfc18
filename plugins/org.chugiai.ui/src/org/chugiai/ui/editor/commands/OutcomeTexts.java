package org.chugiai.ui.editor.commands;

import org.chugiai.ui.editor.logic.Outcome;
import org.chugiai.ui.session.ReadOnly;

/** What the status line says of the outcome of a gesture. */
final class OutcomeTexts {

  private OutcomeTexts() {
  }

  static String of(Outcome outcome) {
    return switch (outcome) {
      case DONE, UNCHANGED -> null;
      case READ_ONLY -> ReadOnly.message();
      case NOTHING_SELECTED -> Messages.Outcome_nothingSelected;
      case NOTHING_THAT_FITS -> Messages.Outcome_noneThere;
      case NO_SUCH_KEY -> Messages.Outcome_noSuchKey;
      case NO_MORE_SUGGESTIONS -> Messages.Outcome_noMoreSuggestions;
    };
  }
}
