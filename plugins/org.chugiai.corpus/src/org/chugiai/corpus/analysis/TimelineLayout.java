package org.chugiai.corpus.analysis;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chugiai.corpus.analysis.Timeline.Cluster;
import org.chugiai.corpus.analysis.Timeline.Group;
import org.chugiai.corpus.analysis.Timeline.Item;
import org.chugiai.corpus.picture.TextMeasure;

/**
 * Finds room for times on an axis: in lanes as long as there is room, the most frequent first; what is left is counted
 * together where it is close together.
 */
final class TimelineLayout {

  static final double GLYPH = 12;
  static final double FONT = 11.5;
  private static final double GAP = 6;
  private static final double LABEL = 170;
  /** Width of what is counted together, in pixels. */
  private static final double BIN = 44;

  /**
   * A mark.
   *
   * @param lane  from above; -1 for a cluster, which is below the lanes
   * @param label to its right; empty where there is no room
   */
  record Mark(Item item, double x, double width, int lane, String label) {

    boolean isPoint() {
      return width <= GLYPH;
    }
  }

  private final TimeAxis axis;
  private final TextMeasure measure;
  private final List<TreeMap<Double, Double>> lanes = new ArrayList<>();
  private final int laneCount;

  private TimelineLayout(TimeAxis axis, int laneCount, TextMeasure measure) {
    this.axis = axis;
    this.laneCount = laneCount;
    this.measure = measure;
  }

  /** The marks in sight, in the order of time. */
  static List<Mark> of(List<Group> groups, TimeAxis axis, int lanes, TextMeasure measure) {
    return new TimelineLayout(axis, lanes, measure).place(groups);
  }

  private List<Mark> place(List<Group> groups) {
    var visible = groups.stream().filter(this::isVisible).sorted(
        Comparator.<Group>comparingInt(group -> group.mentions().size()).reversed()).toList();
    var marks = new ArrayList<Mark>();
    Map<Integer, List<Group>> crowded = new TreeMap<>();
    for (var group : visible) {
      var mark = place(group);
      if (mark == null) {
        crowded.computeIfAbsent((int) Math.floor(middle(group) / BIN), bin -> new ArrayList<>()).add(group);
      } else {
        marks.add(mark);
      }
    }
    crowded.forEach((bin, list) -> marks.add(new Mark(new Cluster(List.copyOf(list)), bin * BIN, BIN, -1, "")));
    marks.sort(Comparator.<Mark, LocalDateTime>comparing(mark -> first(mark.item())).thenComparing(Mark::lane));
    return marks;
  }

  private static LocalDateTime first(Item item) {
    return switch (item) {
      case Group group -> group.place().from();
      case Cluster cluster -> cluster.span().from();
    };
  }

  private boolean isVisible(Group group) {
    return axis.x(group.place().to()) >= -1 && axis.x(group.place().from()) <= axis.width() + 1;
  }

  private double middle(Group group) {
    return Math.clamp((left(group) + right(group)) / 2, 0, axis.width() - 1);
  }

  private double left(Group group) {
    return Math.max(-2, axis.x(group.place().from()));
  }

  private double right(Group group) {
    return Math.min(axis.width() + 2, axis.x(group.place().to()));
  }

  private Mark place(Group group) {
    double x = left(group);
    double width = right(group) - x;
    if (width < GLYPH) {
      x = x + width / 2 - GLYPH / 2;
      width = GLYPH;
    }
    var label = measure.fit(label(group), FONT, false, LABEL);
    double wide = measure.width(label, FONT, false) + GAP;
    // A long bar has its label inside.
    double end = width > wide + GAP ? x + width : x + width + wide;
    int lane = free(x, end);
    if (lane < 0 && end > x + width) {
      label = "";
      end = x + width;
      lane = free(x, end);
    }
    if (lane < 0) {
      return null;
    }
    lanes.get(lane).put(x, end + GAP);
    return new Mark(group, x, width, lane, label);
  }

  static String label(Group group) {
    int count = group.mentions().size();
    var words = group.mentions().getFirst().words();
    return count == 1 ? words : words + " ×" + count;
  }

  private int free(double from, double to) {
    for (int lane = 0; lane < lanes.size(); lane++) {
      var before = lanes.get(lane).lowerEntry(to + GAP);
      if (before == null || before.getValue() <= from) {
        return lane;
      }
    }
    if (lanes.size() < laneCount) {
      lanes.add(new TreeMap<>());
      return lanes.size() - 1;
    }
    return -1;
  }
}
