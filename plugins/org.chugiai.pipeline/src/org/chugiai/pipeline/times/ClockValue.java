package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.DayTime.Clock;

/**
 * A clock reading on the clock of 24 hours.
 *
 * @param suffix what follows the date in a value, e.g. T20:30 or T20:35Z
 * @param nextDay whether it belongs to the day after (midnight at a day's end)
 * @param hour 0 to 23
 */
record ClockValue(String suffix, boolean nextDay, int hour) {

  /** Tells the hour by the part of the day: 8 giờ tối is 20, 1 giờ trưa is 13, 12 giờ đêm is the next day's 0. */
  static ClockValue of(Clock clock) {
    int hour = clock.hour();
    if (clock.part() != null) {
      hour = switch (clock.part()) {
        case "AF", "EV" -> hour < 12 ? hour + 12 : clock.part().equals("EV") && hour == 12 ? 24 : hour;
        case "NI" -> hour == 12 ? 24 : hour >= 6 && hour < 12 ? hour + 12 : hour;
        case "MI" -> hour < 5 ? hour + 12 : hour;
        default -> hour == 12 ? 0 : hour;
      };
    }
    boolean nextDay = hour == 24;
    hour %= 24;
    var text = new StringBuilder("T").append(twoDigits(hour)).append(':')
        .append(twoDigits(Math.max(0, clock.minute())));
    if (clock.second() >= 0) {
      text.append(':').append(twoDigits(clock.second()));
    }
    if ("Z".equals(clock.zone())) {
      text.append('Z');
    }
    return new ClockValue(text.toString(), nextDay, hour);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
