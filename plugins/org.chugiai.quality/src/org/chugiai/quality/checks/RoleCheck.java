package org.chugiai.quality.checks;

import java.util.function.Consumer;
import org.chugiai.types.Quote;
import org.chugiai.types.Stance;
import org.chugiai.typesystem.ChuGiaiTypes;

/** A stance that people confirmed has a holder and a target, a quote a speaker. */
final class RoleCheck implements CasCheck {

  @Override
  public String id() {
    return "role";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    for (var stance : cas.select(Stance.class, Stance._TypeName)) {
      if (isConfirmed(stance.getStatus()) && stance.getHolder() == null) {
        findings.accept(Finding.warning(id(), stance, CheckMessages.get("noHolder")).about("holder"));
      }
      if (isConfirmed(stance.getStatus()) && stance.getTarget() == null) {
        findings.accept(Finding.warning(id(), stance, CheckMessages.get("noTarget")).about("target"));
      }
    }
    for (var quote : cas.select(Quote.class, Quote._TypeName)) {
      if (isConfirmed(quote.getStatus()) && quote.getSpeaker() == null) {
        findings.accept(Finding.warning(id(), quote, CheckMessages.get("noSpeaker")).about("speaker"));
      }
    }
  }

  private static boolean isConfirmed(String status) {
    return status != null && ChuGiaiTypes.CONFIRMED.contains(status);
  }
}
