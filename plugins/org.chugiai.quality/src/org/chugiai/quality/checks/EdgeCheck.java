package org.chugiai.quality.checks;

import java.util.function.Consumer;
import org.chugiai.types.Quote;
import org.chugiai.types.Suggestion;

/** What people annotate begins and ends with words; quotes have their marks, and rejected annotations do not count. */
final class EdgeCheck implements CasCheck {

  @Override
  public String id() {
    return "edge";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    for (var suggestion : cas.select(Suggestion.class, Suggestion._TypeName)) {
      boolean inside = suggestion.getBegin() >= 0 && suggestion.getBegin() < suggestion.getEnd()
          && suggestion.getEnd() <= cas.text().length();
      if (inside && !(suggestion instanceof Quote) && !"rejected".equals(suggestion.getStatus())
          && !Edges.trimmed(cas.text(), suggestion.getBegin(), suggestion.getEnd())
              .equals(new Edges(suggestion.getBegin(), suggestion.getEnd()))) {
        findings.accept(Finding.warning(id(), suggestion, CheckMessages.get("edge")));
      }
    }
  }
}
