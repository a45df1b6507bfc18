package org.chugiai.pipeline.times;

/** TIMEX3's modifiers; NONE is not written. */
enum Mod {
  NONE, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END,
  APPROX;

  /** The attribute's value, or null. */
  String attribute() {
    return this == NONE ? null : name();
  }

  /** This modifier, or the other where this is NONE. */
  Mod or(Mod other) {
    return this == NONE ? other : this;
  }
}
