package org.chugiai.ui.editor.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chugiai.ui.editor.layout.LaneLayout.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneLayoutTest {

  private static int[] lanes(int[]... extents) {
    var list = new ArrayList<Extent>();
    for (var e : extents) {
      list.add(new Extent(e[0], e[1], e[1] - e[0]));
    }
    return LaneLayout.assign(list);
  }

  @Test
  void neighboursShareALane() {
    assertArrayEquals(new int[] {0, 0, 0}, lanes(new int[] {0, 10}, new int[] {20, 30}, new int[] {40, 50}));
  }

  @Test
  void theInnerOneLiesNearerToTheText() {
    assertArrayEquals(new int[] {2, 1, 0}, lanes(new int[] {0, 100}, new int[] {20, 60}, new int[] {30, 40}));
  }

  @Test
  void crossingAndEqualOnesAllShow() {
    assertArrayEquals(new int[] {0, 1}, lanes(new int[] {0, 50}, new int[] {30, 80}));
    assertArrayEquals(new int[] {0, 1, 2}, lanes(new int[] {5, 9}, new int[] {5, 9}, new int[] {5, 9}));
  }

  @Test
  void tooNarrowAGapCountsAsACollision() {
    assertArrayEquals(new int[] {0, 1}, lanes(new int[] {0, 10}, new int[] {12, 22}));
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void nothingEverCoversAnother(long seed) {
    var random = new Random(seed);
    var extents = new ArrayList<Extent>();
    for (var i = 0; i < 60; i++) {
      var left = random.nextInt(300);
      var width = random.nextInt(120);
      extents.add(new Extent(left, left + width, width));
    }
    var lanes = LaneLayout.assign(extents);
    for (var i = 0; i < lanes.length; i++) {
      for (var k = 0; k < i; k++) {
        assertFalse(lanes[i] == lanes[k] && extents.get(i).collides(extents.get(k)), i + " covers " + k);
      }
      var below = lanes[i];
      var self = extents.get(i);
      assertTrue(below == 0 || !free(extents, lanes, self, below - 1), "lane " + (below - 1) + " was free");
    }
  }

  /** Whether nothing shorter or equal stands in the way in that lane. */
  private static boolean free(List<Extent> extents, int[] lanes, Extent self, int lane) {
    for (var i = 0; i < lanes.length; i++) {
      if (lanes[i] == lane && extents.get(i) != self && extents.get(i).collides(self)) {
        return false;
      }
    }
    return true;
  }
}
