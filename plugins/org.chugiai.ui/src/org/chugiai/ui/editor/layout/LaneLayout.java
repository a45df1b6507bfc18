package org.chugiai.ui.editor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives marks on one line of text a lane each, so that none covers another: shorter ones lie nearer to the text, and
 * what holds them lies below them.
 */
public final class LaneLayout {

  /** Least room between two marks in one lane, in pixels. */
  static final double GAP = 3;

  private LaneLayout() {
  }

  /**
   * What wants a lane, in pixels.
   *
   * @param left   where it begins, label included
   * @param right  where it ends, label included
   * @param length length of what it marks; decides who goes first
   */
  record Extent(double left, double right, int length) {
    boolean collides(Extent other) {
      return left < other.right + GAP && other.left < right + GAP;
    }
  }

  /**
   * Assigns lanes.
   *
   * @param extents what wants a lane
   * @return the lane of each, 0 being next to the text
   */
  static int[] assign(List<Extent> extents) {
    var order = IntStream.range(0, extents.size()).boxed().sorted(Comparator
        .<Integer>comparingInt(i -> extents.get(i).length()).thenComparingDouble(i -> extents.get(i).left())).toList();
    var lanes = new int[extents.size()];
    var taken = new ArrayList<List<Extent>>();
    for (var i : order) {
      var extent = extents.get(i);
      var lane = 0;
      while (lane < taken.size() && taken.get(lane).stream().anyMatch(extent::collides)) {
        lane++;
      }
      if (lane == taken.size()) {
        taken.add(new ArrayList<>());
      }
      taken.get(lane).add(extent);
      lanes[i] = lane;
    }
    return lanes;
  }
}
