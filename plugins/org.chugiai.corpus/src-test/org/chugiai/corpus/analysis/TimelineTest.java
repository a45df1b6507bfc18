package org.chugiai.corpus.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chugiai.corpus.analysis.Timeline.Cluster;
import org.chugiai.corpus.analysis.Timeline.Group;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.TextMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

  private static TimeMention time(int number, String value) {
    return new TimeMention(new Spot("a", "t", number, number + 1), "ngày " + value, "DATE", value, "suggested",
        new TimePlacer("2024-03-12").place(value, null));
  }

  private static List<TimeMention> days(int count) {
    var first = LocalDate.of(2024, 1, 1);
    return IntStream.range(0, count).mapToObj(i -> time(i, first.plusDays(i).toString())).toList();
  }

  @Test
  void sameTimesAreOneMarkAndDurationsAreApart() {
    var timeline = Timeline.of(List.of(time(1, "2024-03-12"), time(2, "P3D"), time(3, "2024-03-12")));
    assertEquals(1, timeline.groups().size());
    assertEquals(2, timeline.groups().getFirst().mentions().size());
    assertEquals(List.of("P3D"), timeline.unplaced().stream().map(TimeMention::value).toList());
  }

  @Test
  void oneFarTimeDoesNotPushTheRestTogether() {
    var times = new ArrayList<>(days(40));
    times.add(time(100, "1954-05-07"));
    times.add(time(101, "20"));
    var extent = Timeline.of(times).extent();
    assertEquals(2024, extent.from().getYear());
    assertTrue(extent.to().getYear() <= 2025);
  }

  @Test
  void nothingOnTheCalendarHasNoExtent() {
    assertEquals(null, Timeline.of(List.of(time(1, "P3D"))).extent());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 400, 3000})
  void everyTimeInSightIsShownOnceAndNothingCoversAnything(int count) {
    var timeline = Timeline.of(days(count));
    var axis = TimeAxis.around(new Cluster(timeline.groups()).span(), 900);
    var marks = TimelineLayout.of(timeline.groups(), axis, 8, TextMeasure.estimate());
    assertEquals(count, marks.stream().mapToInt(mark -> mark.item().mentions().size()).sum());
    for (var one : marks) {
      for (var other : marks) {
        if (one != other && one.lane() == other.lane()) {
          assertFalse(one.x() < other.x() + other.width() && other.x() < one.x() + one.width(),
              one + " covers " + other);
        }
      }
    }
    assertTrue(count < 3000 || marks.stream().anyMatch(mark -> mark.item() instanceof Cluster));
    assertTrue(marks.size() < 600, "a picture of " + marks.size() + " marks cannot be read");
  }

  @Test
  void zoomKeepsThePointUnderThePointer() {
    var axis = TimeAxis.around(Timeline.of(days(30)).extent(), 800);
    var still = LocalDate.of(2024, 1, 10).atStartOfDay();
    double x = axis.x(still);
    assertEquals(x, axis.zoom(0.5, x).x(still), 0.01);
    assertEquals(x - 100, axis.pan(100).x(still), 0.01);
    var near = axis;
    var far = axis;
    for (int i = 0; i < 100; i++) {
      near = near.zoom(0.5, 10);
      far = far.zoom(2, 10);
    }
    assertTrue(near.to() - near.from() >= 60);
    assertTrue(far.ticks(Locale.ENGLISH).size() < 30);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1200, 3600, 86400, 6e5, 3e6, 3e7, 3e8, 3e9, 3e10})
  void ticksHaveRoomForTheirLabels(double length) {
    var begin = TimeAxis.seconds(LocalDate.of(2023, 11, 27).atStartOfDay()) + 1234;
    for (var locale : List.of(Locale.ENGLISH, Locale.of("vi"))) {
      var ticks = new TimeAxis(begin, begin + length, 1000).ticks(locale);
      assertTrue(ticks.size() >= 2, ticks::toString);
      for (int i = 1; i < ticks.size(); i++) {
        double room = ticks.get(i).x() - ticks.get(i - 1).x();
        assertTrue(room > TextMeasure.estimate().width(ticks.get(i - 1).label(), 11, false), ticks::toString);
      }
    }
  }

  @Test
  void marksTellWhatTheyAre() {
    var wording = new TimelinePicture.Wording("Times", "published", (count, span) -> count + " times, " + span);
    var picture = new TimelinePicture(Palette.LIGHT, TextMeasure.estimate(), wording, Locale.ENGLISH);
    var timeline = Timeline.of(List.of(time(1, "2024-03-12"), time(2, "2024-03")));
    var scene = picture.draw(timeline, TimeAxis.around(timeline.extent(), 900), 300,
        new TimelinePicture.Focus(Optional.empty(), "a", Set.of()));
    assertEquals(List.of("ngày 2024-03 – 2024-03 – 1 Mar 2024 – 31 Mar 2024",
        "ngày 2024-03-12 – 2024-03-12 – 12 Mar 2024"), scene.regions().stream().map(r -> r.label()).toList());
    for (var region : scene.regions()) {
      assertEquals(region, scene.regionAt(region.x() + 3, region.y() + 3).orElseThrow());
      assertTrue(region.subject() instanceof Group);
    }
  }
}
