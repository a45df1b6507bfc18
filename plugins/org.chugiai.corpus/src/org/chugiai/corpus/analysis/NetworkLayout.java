package org.chugiai.corpus.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Places boxes so that connected ones are near each other and none overlaps another: forces as T. Fruchterman and E.
 * Reingold, Graph drawing by force-directed placement (1991), then boxes pushed apart. The same input gives the same
 * places.
 */
final class NetworkLayout {

  private static final long SEED = 20210709;
  private static final int STEPS = 400;
  private static final double GAP = 40;
  /** What arrows and their signs need between boxes. */
  private static final double ROOM = 66;
  /** How many times the ideal distance boxes push each other away. */
  private static final double FAR = 2;
  private static final int PUSHES = 2000;
  /** Boxes are wide and low, so the picture is to be wide too. */
  private static final double FLAT = 0.62;

  /** A box by its middle and size. */
  record Box(double x, double y, double width, double height) {

    boolean overlaps(Box other, double gap) {
      return Math.abs(x - other.x) < (width + other.width) / 2 + gap
          && Math.abs(y - other.y) < (height + other.height) / 2 + gap;
    }
  }

  /** A connection, by the places of its ends in the list of boxes. */
  record Link(int from, int to, int weight) {
  }

  private final int count;
  private final double[] x;
  private final double[] y;
  private final double[] widths;
  private final double[] heights;
  private final List<Link> links;
  private final double ideal;

  private NetworkLayout(List<Box> sizes, List<Link> links) {
    count = sizes.size();
    x = new double[count];
    y = new double[count];
    widths = sizes.stream().mapToDouble(Box::width).toArray();
    heights = sizes.stream().mapToDouble(Box::height).toArray();
    this.links = links;
    ideal = 100 + sizes.stream().mapToDouble(Box::width).average().orElse(0) / 2;
  }

  /**
   * Places boxes.
   *
   * @param sizes boxes; where they are does not matter
   * @return the boxes, moved so that the outermost ones touch 0
   */
  static List<Box> place(List<Box> sizes, List<Link> links) {
    return new NetworkLayout(sizes, links).run();
  }

  private List<Box> run() {
    var random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count;
      x[i] = Math.cos(angle) * ideal * Math.sqrt(count) + random.nextDouble();
      y[i] = Math.sin(angle) * ideal * Math.sqrt(count) * FLAT + random.nextDouble();
    }
    for (int step = 0; step < STEPS; step++) {
      move(ideal * (1 - (double) step / STEPS) * 0.4 + 0.5);
    }
    drawTogether();
    pushApart();
    return result();
  }

  private void move(double furthest) {
    var dx = new double[count];
    var dy = new double[count];
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        double distance = Math.max(1, Math.hypot(x[i] - x[j], y[i] - y[j]));
        // Boxes that are far apart leave each other alone, so that parts without connection stay near.
        if (distance < FAR * ideal) {
          push(dx, dy, i, j, ideal * ideal / distance, distance);
        }
      }
    }
    for (var link : links) {
      if (link.from() != link.to()) {
        double distance = Math.max(1, Math.hypot(x[link.from()] - x[link.to()], y[link.from()] - y[link.to()]));
        double pull = distance * distance / ideal * (1 + Math.log(link.weight()) / 4);
        push(dx, dy, link.from(), link.to(), -pull, distance);
      }
    }
    for (int i = 0; i < count; i++) {
      // Parts without connection would drift away from each other.
      dx[i] -= x[i] * 0.6;
      dy[i] -= y[i] * 0.6 / FLAT;
      double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / length * Math.min(length, furthest);
      y[i] += dy[i] / length * Math.min(length, furthest);
    }
  }

  private void push(double[] dx, double[] dy, int i, int j, double force, double distance) {
    double fx = (x[i] - x[j]) / distance * force;
    double fy = (y[i] - y[j]) / distance * force;
    dx[i] += fx;
    dy[i] += fy;
    dx[j] -= fx;
    dy[j] -= fy;
  }

  /** Takes away the room that nothing needs: as much as leaves every two boxes apart. */
  private void drawTogether() {
    for (double share = 0.3; share < 1; share += 0.05) {
      if (isApart(share)) {
        for (int i = 0; i < count; i++) {
          x[i] *= share;
          y[i] *= share;
        }
        return;
      }
    }
  }

  private boolean isApart(double share) {
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        if (Math.abs(x[i] - x[j]) * share < (widths[i] + widths[j]) / 2 + ROOM
            && Math.abs(y[i] - y[j]) * share < (heights[i] + heights[j]) / 2 + ROOM) {
          return false;
        }
      }
    }
    return true;
  }

  private void pushApart() {
    boolean moved = true;
    for (int round = 0; moved && round < PUSHES; round++) {
      moved = false;
      for (int i = 0; i < count; i++) {
        for (int j = i + 1; j < count; j++) {
          moved |= separate(i, j);
        }
      }
    }
  }

  /** Moves two boxes that overlap apart, in the direction in which less is needed. */
  private boolean separate(int i, int j) {
    double overX = (widths[i] + widths[j]) / 2 + GAP - Math.abs(x[i] - x[j]);
    double overY = (heights[i] + heights[j]) / 2 + GAP - Math.abs(y[i] - y[j]);
    if (overX <= 0 || overY <= 0) {
      return false;
    }
    if (overX < overY) {
      double half = (overX / 2 + 0.5) * (x[i] < x[j] ? -1 : 1);
      x[i] += half;
      x[j] -= half;
    } else {
      double half = (overY / 2 + 0.5) * (y[i] < y[j] ? -1 : 1);
      y[i] += half;
      y[j] -= half;
    }
    return true;
  }

  private List<Box> result() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      left = Math.min(left, x[i] - widths[i] / 2);
      top = Math.min(top, y[i] - heights[i] / 2);
    }
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(x[i] - left, y[i] - top, widths[i], heights[i]));
    }
    return boxes;
  }
}
