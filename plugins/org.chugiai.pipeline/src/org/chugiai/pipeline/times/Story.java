package org.chugiai.pipeline.times;

import java.time.LocalDate;

/** What dates have been told so far, which later expressions count from ("hai ngày sau đó", "lúc 20h35"). */
final class Story {

  /** How many sentences a day that was told holds for the clock times that follow. */
  private static final int REACH = 4;
  /** How many sentences a year holds that the story is told in. */
  private static final int NARRATIVE_REACH = 8;
  /** What lies more years back than this is history rather than news. */
  private static final int LONG_AGO = 4;

  private Granule lastDay;
  private int lastDayMention;
  private int lastDaySentence;
  private Granule last;
  private int lastMention;
  private int lastSentence;
  private boolean lastYearSaid;
  private boolean lastDated;
  private int datedYear;
  private int datedInYear;

  /**
   * Takes note of a date.
   *
   * @param yearSaid whether it is a year that was said, so that dates right after it are of that year
   * @param dated whether it is a day or month whose year was said
   */
  void tell(Granule granule, boolean yearSaid, boolean dated, int mention, int sentence) {
    last = granule;
    lastMention = mention;
    lastSentence = sentence;
    lastYearSaid = yearSaid;
    lastDated = dated;
    if (dated) {
      datedInYear = granule.first().getYear() == datedYear ? datedInYear + 1 : 1;
      datedYear = granule.first().getYear();
    }
    if (granule.isDay()) {
      lastDay = granule;
      lastDayMention = mention;
      lastDaySentence = sentence;
    }
  }

  /** The day that clock times refer to, unless it was told too long ago; null where there is none. */
  Granule dayFor(int sentence) {
    return lastDay != null && sentence - lastDaySentence <= REACH ? lastDay : null;
  }

  /** Number of the mention that told that day. */
  int dayMention() {
    return lastDayMention;
  }

  /** The date told last, or null. */
  Granule last() {
    return last;
  }

  /** Number of the mention that told it. */
  int lastMention() {
    return lastMention;
  }

  /** The day or month whose year was said in this sentence, or null. */
  LocalDate datedIn(int sentence) {
    return last != null && lastDated && lastSentence == sentence ? last.first() : null;
  }

  /** The year that was said in this sentence, or 0. */
  int yearSaidIn(int sentence) {
    return last != null && lastYearSaid && lastSentence == sentence ? last.first().getYear() : 0;
  }

  /**
   * The year in which the story is told at this sentence, seen from the year of writing: an old one in which dates
   * were written out again and again, the last of them not long ago. 0 where there is none.
   */
  int narratedIn(int sentence, int written) {
    boolean there = last != null && last.first().getYear() == datedYear && sentence - lastSentence <= NARRATIVE_REACH;
    int years = Math.abs(written - datedYear);
    return there && (years > LONG_AGO && datedInYear > 1 || years > 1 && datedInYear > 2) ? datedYear : 0;
  }

  /** The day told last, else the date told last, else the other. */
  LocalDate lastDayOr(int sentence, LocalDate other) {
    var day = dayFor(sentence);
    return day == null ? lastOr(other) : day.first();
  }

  /** The day from which narrative steps count. */
  LocalDate lastOr(LocalDate other) {
    return last == null ? other : last.first();
  }
}
