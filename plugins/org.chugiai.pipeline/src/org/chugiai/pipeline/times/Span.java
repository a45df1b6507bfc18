package org.chugiai.pipeline.times;

import java.math.BigDecimal;
import java.util.List;

/** A length of time: one or more amounts, the largest unit first. */
record Span(List<Amount> amounts) {

  /**
   * So many of a unit.
   *
   * @param number how many; null where it is left vague ("vài")
   */
  record Amount(BigDecimal number, Unit unit) {

    boolean isWhole() {
      return number != null && number.stripTrailingZeros().scale() <= 0;
    }
  }

  Span {
    amounts = List.copyOf(amounts);
  }

  static Span of(int number, Unit unit) {
    return new Span(List.of(new Amount(BigDecimal.valueOf(number), unit)));
  }

  /** The smallest unit named. */
  Unit smallest() {
    return amounts.get(amounts.size() - 1).unit();
  }

  boolean isVague() {
    return amounts.stream().anyMatch(amount -> amount.number() == null);
  }

  /** Whether it can be counted on a calendar or clock: no vague part and no fraction. */
  boolean isCountable() {
    return amounts.stream().allMatch(Amount::isWhole);
  }

  /** The TIMEX3 value, e.g. P2W, PT1H30M, P2.5Y, PTXH. */
  String value() {
    var value = new StringBuilder("P");
    boolean clock = false;
    for (var amount : amounts) {
      if (amount.unit().isOfClock() && !clock) {
        value.append('T');
        clock = true;
      }
      value.append(amount.number() == null ? "X" : amount.number().stripTrailingZeros().toPlainString());
      value.append(amount.unit().letters());
    }
    return value.toString();
  }
}
