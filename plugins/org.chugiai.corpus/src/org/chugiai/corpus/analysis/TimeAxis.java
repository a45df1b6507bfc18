package org.chugiai.corpus.analysis;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The part of the calendar that is in sight.
 *
 * @param from  seconds of the left edge since 1970, local time
 * @param to    seconds of the right edge
 * @param width pixels between them
 */
public record TimeAxis(double from, double to, double width) {

  private static final double SHORTEST = 600;
  private static final double LONGEST = 4000 * 365.25 * 86400;
  private static final double EARLIEST = seconds(LocalDateTime.of(-1000, 1, 1, 0, 0));
  private static final double LATEST = seconds(LocalDateTime.of(4000, 1, 1, 0, 0));
  /** Room that the label of a tick takes, in pixels. */
  private static final double TICK_ROOM = 84;

  /** A distance between ticks. */
  private record Step(ChronoUnit unit, int count, double seconds) {
    static Step of(ChronoUnit unit, int count) {
      return new Step(unit, count, unit.getDuration().toSeconds() * (double) count);
    }
  }

  private static final List<Step> STEPS = steps();

  /**
   * A mark on the axis.
   *
   * @param x     pixels from the left edge
   * @param label what it says
   */
  public record Tick(double x, String label) {
  }

  private static List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (int minutes : new int[] {1, 5, 15, 30}) {
      steps.add(Step.of(ChronoUnit.MINUTES, minutes));
    }
    for (int hours : new int[] {1, 3, 6, 12}) {
      steps.add(Step.of(ChronoUnit.HOURS, hours));
    }
    for (int days : new int[] {1, 2, 7, 14}) {
      steps.add(Step.of(ChronoUnit.DAYS, days));
    }
    for (int months : new int[] {1, 3, 6}) {
      steps.add(Step.of(ChronoUnit.MONTHS, months));
    }
    for (int years : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
      steps.add(Step.of(ChronoUnit.YEARS, years));
    }
    return List.copyOf(steps);
  }

  /** Seconds since 1970 in local time. */
  public static double seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  /** An axis that shows a stretch, with a margin, which is larger on the right: there the labels are. */
  public static TimeAxis around(Placement stretch, double width) {
    double from = seconds(stretch.from());
    double to = seconds(stretch.to());
    double margin = Math.max((to - from) * 0.06, 6 * 3600);
    return new TimeAxis(from - margin, to + Math.max((to - from) * 0.18, 12 * 3600), width);
  }

  /** Where a time is. */
  public double x(LocalDateTime time) {
    return (seconds(time) - from) / (to - from) * width;
  }

  /** The same part on another width. */
  public TimeAxis wide(double otherWidth) {
    return new TimeAxis(from, to, otherWidth);
  }

  /**
   * More or less of the calendar.
   *
   * @param factor below 1 to see less of it larger
   * @param x      pixel that stays where it is
   */
  public TimeAxis zoom(double factor, double x) {
    double length = Math.clamp((to - from) * factor, SHORTEST, LONGEST);
    double still = from + (to - from) * x / width;
    double begin = still - length * x / width;
    return new TimeAxis(begin, begin + length, width).within();
  }

  /** An earlier or, where pixels are positive, a later part. */
  public TimeAxis pan(double pixels) {
    double shift = (to - from) * pixels / width;
    return new TimeAxis(from + shift, to + shift, width).within();
  }

  /** Moves just far enough to show a stretch. */
  public TimeAxis reveal(Placement stretch) {
    double left = x(stretch.from());
    double right = x(stretch.to());
    return left >= 0 && right <= width ? this
        : left < 0 && right > width ? this : pan((left + right) / 2 - width / 2);
  }

  private TimeAxis within() {
    double shift = from < EARLIEST ? EARLIEST - from : to > LATEST ? LATEST - to : 0;
    return shift == 0 ? this : new TimeAxis(from + shift, to + shift, width);
  }

  /** The ticks in sight, as far apart as their labels need. */
  public List<Tick> ticks(Locale locale) {
    double perSecond = width / (to - from);
    var step = STEPS.stream().filter(s -> s.seconds() * perSecond >= TICK_ROOM).findFirst().orElse(STEPS.getLast());
    var format = DateTimeFormatter.ofPattern(pattern(step.unit(), locale), locale);
    var ticks = new ArrayList<Tick>();
    var at = first(step);
    while (seconds(at) <= to) {
      if (seconds(at) >= from) {
        boolean midnight = step.unit().compareTo(ChronoUnit.DAYS) < 0 && at.getHour() == 0 && at.getMinute() == 0;
        ticks.add(new Tick(x(at), midnight
            ? at.format(DateTimeFormatter.ofPattern(pattern(ChronoUnit.DAYS, locale), locale)) : at.format(format)));
      }
      at = at.plus(step.count(), step.unit());
    }
    return ticks;
  }

  private LocalDateTime first(Step step) {
    var begin = LocalDateTime.ofEpochSecond((long) from, 0, ZoneOffset.UTC);
    return switch (step.unit()) {
      case YEARS -> LocalDateTime.of(Math.floorDiv(begin.getYear(), step.count()) * step.count(), 1, 1, 0, 0);
      case MONTHS -> LocalDateTime.of(begin.getYear(), 1, 1, 0, 0);
      case DAYS -> begin.truncatedTo(ChronoUnit.DAYS).minusDays(Math.floorMod(begin.toLocalDate().toEpochDay() + 3,
          step.count()));
      default -> begin.truncatedTo(ChronoUnit.DAYS);
    };
  }

  private static String pattern(ChronoUnit unit, Locale locale) {
    boolean vietnamese = locale.getLanguage().equals("vi");
    return switch (unit) {
      case YEARS -> "uuuu";
      case MONTHS -> vietnamese ? "M/uuuu" : "MMM uuuu";
      case DAYS -> vietnamese ? "d/M/uuuu" : "d MMM uuuu";
      default -> "H:mm";
    };
  }
}
