package org.chugiai.pipeline.times;

/** What an expression says, before it is resolved. */
sealed interface Meaning {

  /** A date or time on the calendar. */
  record Point(DateSpec date, DayTime time, Mod mod) implements Meaning {
  }

  /** A duration; side is -1 where it ends now ("3 tuần qua"), 1 where it begins now ("3 tuần tới"), else 0. */
  record Length(Span span, Mod mod, int side) implements Meaning {
  }

  /** Something that recurs. */
  record Repeated(String value, String quant, String freq) implements Meaning {
  }

  /** PRESENT_REF, PAST_REF or FUTURE_REF. */
  record Reference(String value) implements Meaning {
  }
}
