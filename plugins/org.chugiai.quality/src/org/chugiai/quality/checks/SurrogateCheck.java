package org.chugiai.quality.checks;

import java.util.function.Consumer;

/** Spans do not cut a character beyond the BMP in two. */
final class SurrogateCheck implements CasCheck {

  @Override
  public String id() {
    return "surrogate";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    for (var annotation : cas.annotations()) {
      if (splits(cas.text(), annotation.getBegin()) || splits(cas.text(), annotation.getEnd())) {
        findings.accept(Finding.error(id(), annotation, CheckMessages.get("surrogate")));
      }
    }
  }

  private static boolean splits(String text, int offset) {
    return offset > 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }
}
