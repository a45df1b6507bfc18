package org.chugiai.quality.checks;

import java.util.function.Consumer;

/** Spans lie inside the text. */
final class SpanCheck implements CasCheck {

  @Override
  public String id() {
    return "span";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    int length = cas.text().length();
    for (var annotation : cas.annotations()) {
      if (annotation.getBegin() < 0 || annotation.getBegin() > annotation.getEnd() || annotation.getEnd() > length) {
        findings.accept(Finding.error(id(), annotation,
            CheckMessages.get("span", String.valueOf(length))));
      }
    }
  }
}
