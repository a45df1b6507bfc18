package org.chugiai.quality.checks;

import java.util.function.Consumer;

/** One rule that a CAS must obey. */
public interface CasCheck {

  /** Short name, e.g. "span". */
  String id();

  /** Tells everything that breaks the rule. */
  void check(CheckedCas cas, Consumer<Finding> findings);
}
