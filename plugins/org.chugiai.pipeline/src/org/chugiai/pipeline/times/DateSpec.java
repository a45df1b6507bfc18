package org.chugiai.pipeline.times;

/** What is said of a date, of whatever grain. */
sealed interface DateSpec {

  /** Nothing: a clock time alone. */
  DateSpec OPEN = new Open();

  /** Nothing is said. */
  record Open() implements DateSpec {
  }

  /**
   * A day of a month: 30/12, mùng 5 tháng Giêng.
   *
   * @param weekday the weekday said with it (1 to 7), or 0
   */
  record Day(int day, Ref month, Ref year, boolean lunar, int weekday) implements DateSpec {

    Day(int day, Ref month, Ref year, boolean lunar) {
      this(day, month, year, lunar, 0);
    }

    Day on(int said) {
      return new Day(day, month, year, lunar, said);
    }
  }

  /** A day counted from another: hôm qua, hôm sau. */
  record DayBy(Ref day) implements DateSpec {
  }

  /** A weekday of the week said; where none is said, turn tells the next (1), the last (-1), or neither (0). */
  record Weekday(int iso, Ref week, int turn) implements DateSpec {
  }

  /** A week, or the weekend of it. */
  record Week(Ref week, boolean weekend) implements DateSpec {
  }

  /** A month: tháng 6/2021, tháng này. */
  record Month(Ref month, Ref year, boolean lunar) implements DateSpec {
  }

  /** A quarter of a year. */
  record Quarter(Ref quarter, Ref year) implements DateSpec {
  }

  /** The first or second half of a year. */
  record Half(int half, Ref year) implements DateSpec {
  }

  /** A season: SP, SU, FA or WI. */
  record Season(String code, Ref year) implements DateSpec {
  }

  /** A year. */
  record Year(Ref year, boolean beforeChrist) implements DateSpec {
  }

  /** Ten years; a two-digit number such as 90 leaves the century open. */
  record Decade(Ref decade) implements DateSpec {
  }

  /** A hundred years: thế kỷ 20 is number 20. */
  record Century(Ref century, boolean beforeChrist) implements DateSpec {
  }

  /** The n-th day, weekday, week, month or quarter of a month or year; n is negative where it counts from the end. */
  record NthOf(Unit unit, int weekday, int n, DateSpec period) implements DateSpec {
  }

  /** A feast by its rule in the lexicon, with days to add. */
  record Feast(String rule, int days, Ref year) implements DateSpec {
  }

  /** A length before or after the creation time, or the date told before: 3 ngày trước, hai ngày sau đó. */
  record Away(Span span, int direction, boolean told) implements DateSpec {
  }
}
