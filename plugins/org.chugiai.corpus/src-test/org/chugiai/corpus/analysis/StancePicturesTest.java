package org.chugiai.corpus.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chugiai.corpus.analysis.NetworkLayout.Box;
import org.chugiai.corpus.analysis.NetworkLayout.Link;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.SvgWriter;
import org.chugiai.corpus.picture.TextMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StancePicturesTest {

  private static final MatrixPicture.Wording WORDS =
      new MatrixPicture.Wording("Thái độ", "Chủ thể", "Đối tượng", "(không nêu)", "+ ủng hộ  − phản đối  ○ khác");

  private static StanceMap map(int parties, int stances) {
    var random = new Random(7);
    var made = new ArrayList<StanceMention>();
    for (int i = 0; i < stances; i++) {
      made.add(StanceMapTest.stance(i, "holder " + random.nextInt(parties), "target " + random.nextInt(parties),
          random.nextBoolean() ? "oppose" : "support", "warn", "suggested"));
    }
    return StanceMap.of(made, StanceFilter.all(), id -> null);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 9, 30, 60})
  void boxesNeverOverlap(int count) {
    var random = new Random(3);
    var sizes = IntStream.range(0, count).mapToObj(i -> new Box(0, 0, 40 + random.nextInt(150), 28)).toList();
    var links = IntStream.range(0, count * 2).mapToObj(i -> new Link(random.nextInt(count), random.nextInt(count),
        1 + random.nextInt(9))).toList();
    var placed = NetworkLayout.place(sizes, links);
    assertEquals(placed, NetworkLayout.place(sizes, links), "the same again");
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        assertFalse(placed.get(i).overlaps(placed.get(j), 8), placed.get(i) + " " + placed.get(j));
      }
    }
  }

  @Test
  void connectedBoxesAreNearerThanOthers() {
    var sizes = IntStream.range(0, 6).mapToObj(i -> new Box(0, 0, 60, 28)).toList();
    var placed = NetworkLayout.place(sizes, List.of(new Link(0, 1, 1), new Link(1, 2, 1), new Link(0, 2, 1),
        new Link(3, 4, 1), new Link(4, 5, 1), new Link(3, 5, 1)));
    assertTrue(distance(placed, 0, 1) < distance(placed, 0, 4));
    assertTrue(distance(placed, 3, 4) < distance(placed, 1, 5));
  }

  private static double distance(List<Box> boxes, int i, int j) {
    return Math.hypot(boxes.get(i).x() - boxes.get(j).x(), boxes.get(i).y() - boxes.get(j).y());
  }

  @Test
  void matrixHasARegionForEachCell() {
    var map = map(5, 40);
    var scene = new MatrixPicture(Palette.LIGHT, TextMeasure.estimate(), WORDS).draw(map);
    assertEquals(map.cells().keySet(),
        scene.regions().stream().map(region -> region.subject()).collect(Collectors.toSet()));
    for (var region : scene.regions()) {
      assertTrue(region.x() + region.width() <= scene.width() && region.y() + region.height() <= scene.height());
    }
  }

  @Test
  void networkShowsEveryPartyAndDirectionInside() {
    var map = map(6, 60);
    var scene = new NetworkPicture(Palette.LIGHT, TextMeasure.estimate(), WORDS).draw(map);
    int arrows = map.cells().values().stream().mapToInt(cell -> cell.counts().size()).sum();
    assertEquals(map.holders().size() + map.targets().size() + arrows, scene.regions().size());
    for (var region : scene.regions()) {
      assertTrue(region.x() >= 0 && region.y() >= 0 && region.x() + region.width() <= scene.width()
          && region.y() + region.height() <= scene.height(), region::toString);
    }
  }

  @Test
  void signsLeaveNamesReadableInOrdinaryCases() {
    var map = map(5, 12);
    var regions = new NetworkPicture(Palette.LIGHT, TextMeasure.estimate(), WORDS).draw(map).regions();
    for (var sign : regions.stream().filter(region -> region.subject() instanceof NetworkPicture.Edge).toList()) {
      for (var name : regions.stream().filter(region -> region.subject() instanceof Party).toList()) {
        assertFalse(sign.x() < name.x() + name.width() && name.x() < sign.x() + sign.width()
            && sign.y() < name.y() + name.height() && name.y() < sign.y() + sign.height(), sign + " covers " + name);
      }
    }
  }

  /** A place that is no number would stop the whole window from being painted. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 9})
  void everythingIsSomewhere(int parties) {
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      var names = IntStream.range(0, parties).mapToObj(i -> "n".repeat(1 + random.nextInt(30)) + i).toList();
      var made = IntStream.range(0, 2 * parties).mapToObj(i -> StanceMapTest.stance(i,
          names.get(random.nextInt(parties)), names.get(random.nextInt(parties)), "oppose", "warn", "suggested"))
          .toList();
      var scene = new NetworkPicture(Palette.LIGHT, TextMeasure.estimate(), WORDS)
          .draw(StanceMap.of(made, StanceFilter.all(), id -> null));
      assertFalse(SvgWriter.write(scene, "vi").contains("NaN"), names::toString);
    }
  }

  @Test
  void thePictureIsTheSameEveryTime() {
    var picture = new NetworkPicture(Palette.LIGHT, TextMeasure.estimate(), WORDS);
    assertEquals(SvgWriter.write(picture.draw(map(9, 30)), "vi"), SvgWriter.write(picture.draw(map(9, 30)), "vi"));
  }

  @Test
  void stancesTowardsOneselfAreShown() {
    var map = StanceMap.of(List.of(StanceMapTest.stance(1, "x", "x", "support", "defend", "manual")),
        StanceFilter.all(), id -> null);
    var scene = new NetworkPicture(Palette.LIGHT, TextMeasure.estimate(), WORDS).draw(map);
    assertTrue(scene.regions().stream().anyMatch(region -> region.label().equals("X → X: +1")));
    assertTrue(scene.regions().stream().allMatch(region -> region.y() >= 0));
  }
}
