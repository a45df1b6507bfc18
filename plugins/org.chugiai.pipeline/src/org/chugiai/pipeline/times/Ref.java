package org.chugiai.pipeline.times;

/** Which year, month, week or day is meant. */
sealed interface Ref {

  /** Not said: "ngày 5/3" says no year. */
  Ref OPEN = new Open();

  /** By its number. */
  record Given(int number) implements Ref {
  }

  /** Counted from the creation time: "năm ngoái" is -1. */
  record Shift(int by) implements Ref {
  }

  /** Counted from the date told before: "năm đó" is 0, "hôm sau" 1. */
  record Told(int by) implements Ref {
  }

  /** The next one after the creation time (1) or the last one before it (-1): "tháng 6 tới". */
  record Turn(int direction) implements Ref {
  }

  /** The year of a place in the cycle of sixty; 0 is Giáp Tý. */
  record Cycle(int place) implements Ref {
  }

  /** Not said. */
  record Open() implements Ref {
  }

  /** Reads a lexicon's shift: a number, with N before it where it counts from the date told before. */
  static Ref of(String shift) {
    return shift.startsWith("N") ? new Told(Integer.parseInt(shift.substring(1))) : new Shift(Integer.parseInt(shift));
  }
}
