package org.chugiai.ui.views.problems;

import java.util.List;
import org.chugiai.cas.CasCommand;

/** A way to mend a problem. */
sealed interface Fix {

  /** What the menu says. */
  String label();

  /**
   * One that needs no further word.
   *
   * @param command not yet executed
   */
  record Edit(String label, CasCommand command) implements Fix {
  }

  /**
   * One that asks, or goes where it can be mended.
   *
   * @param run begins it
   */
  record Ask(String label, Runnable run) implements Fix {
  }

  /**
   * Several to choose from.
   *
   * @param fixes at least one
   */
  record Choice(String label, List<Fix> fixes) implements Fix {
  }
}
