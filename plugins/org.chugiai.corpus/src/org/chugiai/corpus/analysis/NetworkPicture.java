package org.chugiai.corpus.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chugiai.corpus.analysis.NetworkLayout.Box;
import org.chugiai.corpus.analysis.NetworkLayout.Link;
import org.chugiai.corpus.analysis.StanceMap.Cell;
import org.chugiai.corpus.analysis.StanceMap.Pair;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.Shape;
import org.chugiai.corpus.picture.Shape.Anchor;
import org.chugiai.corpus.picture.Shape.Point;
import org.chugiai.corpus.picture.Shape.Stroke;
import org.chugiai.corpus.picture.TextMeasure;

/**
 * Paints the same as {@link MatrixPicture} as a network: parties are boxes, an arrow goes from a holder to a target for
 * each direction, tinted by it, as thick as there are stances, and with its sign and count in the middle.
 *
 * @param palette colours
 * @param measure of the font
 * @param words   of the picture
 */
public record NetworkPicture(Palette palette, TextMeasure measure, MatrixPicture.Wording words) {

  private static final double FONT = 12;
  private static final double NAME_ROOM = 150;
  private static final double BOX_HEIGHT = 28;
  private static final double MARGIN = 24;
  private static final double BEND = 26;
  private static final double HEAD = 9;
  /** Room for a sign with its count. */
  private static final double SIGN_WIDTH = 32;
  private static final double SIGN_HEIGHT = 19;
  /** Parts of the way along an arrow at which its sign may be. */
  private static final List<Double> PLACES = List.of(0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.74);

  /** Paints the whole map; for a readable picture take the {@link StanceMap#top top} of it. */
  public Scene draw(StanceMap map) {
    // Those whose only partners are not among the most frequent ones would stand alone.
    var parties = Stream.concat(map.holders().stream(), map.targets().stream()).distinct()
        .filter(party -> map.cells().keySet().stream().anyMatch(pair -> pair.holder().equals(party)
            || pair.target().equals(party))).toList();
    var boxes = place(map, parties);
    var first = draw(map, boxes);
    // Bent arrows may reach beyond the boxes.
    double left = first.regions().stream().mapToDouble(Scene.Region::x).min().orElse(MARGIN);
    double top = first.regions().stream().mapToDouble(Scene.Region::y).min().orElse(MARGIN);
    boxes.replaceAll((party, box) -> new Box(box.x() + MARGIN - left, box.y() + MARGIN - top, box.width(),
        box.height()));
    return draw(map, boxes);
  }

  private Scene draw(StanceMap map, Map<Party, Box> boxes) {
    var scene = new Scene.Builder();
    var signs = new ArrayList<Sign>();
    map.cells().values().forEach(cell -> arrows(scene, signs, cell, boxes.get(cell.pair().holder()),
        boxes.get(cell.pair().target())));
    boxes.forEach((party, box) -> node(scene, party, box));
    signs(scene, signs, boxes.values());
    var drawn = scene.build(0, 0, words.title(), palette.paper()).regions();
    double width = drawn.stream().mapToDouble(r -> r.x() + r.width()).max().orElse(0) + MARGIN;
    double height = drawn.stream().mapToDouble(r -> r.y() + r.height()).max().orElse(0) + MARGIN / 2;
    scene.text(12, height + 4, words.legend(), 11, Anchor.START, palette.quiet());
    return scene.build(Math.max(width, measure.width(words.legend(), 11, false) + 24), height + 20, words.title(),
        palette.paper());
  }

  private String shown(Party party) {
    return measure.fit(words.name(party), FONT, false, NAME_ROOM);
  }

  private Map<Party, Box> place(StanceMap map, List<Party> parties) {
    var sizes = parties.stream()
        .map(party -> new Box(0, 0, measure.width(shown(party), FONT, false) + 20, BOX_HEIGHT)).toList();
    var links = map.cells().values().stream().map(cell -> new Link(parties.indexOf(cell.pair().holder()),
        parties.indexOf(cell.pair().target()), cell.stances().size())).toList();
    var placed = NetworkLayout.place(sizes, links);
    var boxes = new LinkedHashMap<Party, Box>();
    for (int i = 0; i < placed.size(); i++) {
      var box = placed.get(i);
      boxes.put(parties.get(i), box);
    }
    return boxes;
  }

  private void node(Scene.Builder scene, Party party, Box box) {
    double x = box.x() - box.width() / 2;
    double y = box.y() - box.height() / 2;
    scene.add(new Shape.Box(x, y, box.width(), box.height(), 7, palette.paper(),
        new Stroke(palette.ink(), 1.2, party.kind() != Party.Kind.REFERENT)));
    scene.text(box.x(), box.y(), shown(party), FONT, Anchor.MIDDLE, palette.ink());
    scene.region(new Scene.Region(x, y, box.width(), box.height(), party, words.name(party)));
  }

  private void arrows(Scene.Builder scene, List<Sign> signs, Cell cell, Box from, Box to) {
    int number = 0;
    for (var entry : cell.counts().entrySet()) {
      var arrow = new Arrow(cell.pair(), entry.getKey(), entry.getValue(), number++);
      if (from == to) {
        loop(scene, signs, arrow, from);
      } else {
        arrow(scene, signs, arrow, from, to);
      }
    }
  }

  private record Arrow(Pair pair, Direction direction, int count, int number) {
  }

  /** The sign of an arrow with the places where it can be, the best first. */
  private record Sign(Arrow arrow, List<Point> places) {
  }

  private String colour(Direction direction) {
    return switch (direction) {
      case SUPPORT -> palette.support();
      case OPPOSE -> palette.oppose();
      case NEITHER -> palette.neutral();
    };
  }

  private static double thickness(int count) {
    return Math.min(7, 1.2 + 0.9 * Math.sqrt(count));
  }

  private void arrow(Scene.Builder scene, List<Sign> signs, Arrow arrow, Box from, Box to) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double bend = Math.min(BEND, length / 6) * (arrow.number() + 1);
    var control = control(from, to, length, bend);
    var start = border(from, control, 0);
    var tip = border(to, control, 2);
    double back = Math.hypot(control.x() - tip.x(), control.y() - tip.y());
    double ux = (control.x() - tip.x()) / back;
    double uy = (control.y() - tip.y()) / back;
    double head = HEAD + thickness(arrow.count());
    var neck = new Point(tip.x() + ux * head * 0.8, tip.y() + uy * head * 0.8);
    var colour = colour(arrow.direction());
    scene.add(new Shape.Curve(start, control, neck, Stroke.of(colour, thickness(arrow.count()))));
    scene.add(new Shape.Polygon(List.of(tip,
        new Point(tip.x() + ux * head - uy * head / 2, tip.y() + uy * head + ux * head / 2),
        new Point(tip.x() + ux * head + uy * head / 2, tip.y() + uy * head - ux * head / 2)), colour));
    signs.add(new Sign(arrow, PLACES.stream().map(t -> on(start, control, neck, t)).toList()));
  }

  /** Where the arrow bends to: to the left of the way, so that arrows there and back do not cover each other. */
  private static Point control(Box from, Box to, double length, double bend) {
    double nx = (to.y() - from.y()) / length;
    double ny = -(to.x() - from.x()) / length;
    var start = border(from, middle(to), 0);
    var end = border(to, middle(from), 0);
    var bent = bent(start, end, nx * bend * 2, ny * bend * 2);
    // An arrow that bends into a box would have no direction there.
    return isIn(from, bent) || isIn(to, bent) ? bent(start, end, 0, 0) : bent;
  }

  private static Point middle(Box box) {
    return new Point(box.x(), box.y());
  }

  /** The middle between two points, moved. */
  private static Point bent(Point from, Point to, double dx, double dy) {
    return new Point((from.x() + to.x()) / 2 + dx, (from.y() + to.y()) / 2 + dy);
  }

  private static boolean isIn(Box box, Point point) {
    return box.overlaps(new Box(point.x(), point.y(), 0, 0), HEAD);
  }

  /** A stance towards oneself. */
  private void loop(Scene.Builder scene, List<Sign> signs, Arrow arrow, Box box) {
    double top = box.y() - box.height() / 2;
    double high = 34 + 20 * arrow.number();
    var colour = colour(arrow.direction());
    var left = new Point(box.x() - 16, top);
    var right = new Point(box.x() + 16, top - 2);
    scene.add(new Shape.Curve(left, new Point(box.x() - 14, top - high), new Point(box.x(), top - high),
        Stroke.of(colour, thickness(arrow.count()))));
    scene.add(new Shape.Curve(new Point(box.x(), top - high), new Point(box.x() + 14, top - high),
        new Point(right.x(), right.y() - HEAD), Stroke.of(colour, thickness(arrow.count()))));
    scene.add(new Shape.Polygon(List.of(right, new Point(right.x() - 5, right.y() - HEAD - 2),
        new Point(right.x() + 5, right.y() - HEAD - 2)), colour));
    signs.add(new Sign(arrow, List.of(new Point(box.x(), top - high))));
  }

  /** A point of a quadratic curve. */
  private static Point on(Point from, Point control, Point to, double t) {
    return new Point((1 - t) * (1 - t) * from.x() + 2 * t * (1 - t) * control.x() + t * t * to.x(),
        (1 - t) * (1 - t) * from.y() + 2 * t * (1 - t) * control.y() + t * t * to.y());
  }

  /** Each sign goes where it covers the least: names first of all, then the signs before it. */
  private void signs(Scene.Builder scene, List<Sign> signs, Collection<Box> boxes) {
    var taken = new ArrayList<Box>();
    for (var sign : signs) {
      var at = sign.places().stream().map(place -> new Box(place.x(), place.y(), SIGN_WIDTH, SIGN_HEIGHT))
          .min(Comparator.comparingLong(place -> 3 * covered(place, boxes) + covered(place, taken))).orElseThrow();
      taken.add(at);
      sign(scene, sign.arrow(), new Point(at.x(), at.y()));
    }
  }

  private static long covered(Box place, Collection<Box> others) {
    return others.stream().filter(other -> place.overlaps(other, 1)).count();
  }

  private double width(String text) {
    return measure.width(text, 11, true) + 10;
  }

  private void sign(Scene.Builder scene, Arrow arrow, Point at) {
    var text = arrow.direction().sign() + arrow.count();
    double width = width(text);
    scene.add(new Shape.Box(at.x() - width / 2, at.y() - 9, width, 18, 9, palette.paper(),
        Stroke.of(colour(arrow.direction()), 1.4)));
    scene.bold(at.x(), at.y(), text, 11, Anchor.MIDDLE, palette.ink());
    scene.region(new Scene.Region(at.x() - width / 2, at.y() - 9, width, 18, new Edge(arrow.pair(), arrow.direction()),
        words.name(arrow.pair().holder()) + " → " + words.name(arrow.pair().target()) + ": " + text));
  }

  /**
   * What an arrow's sign stands for.
   *
   * @param direction of the stances it counts
   */
  public record Edge(Pair pair, Direction direction) {
  }

  /** Where the line from a box's middle towards a point leaves the box. */
  private static Point border(Box box, Point towards, double gap) {
    double dx = towards.x() - box.x();
    double dy = towards.y() - box.y();
    double share = 1 / Math.max(Math.max(Math.abs(dx) / (box.width() / 2 + gap),
        Math.abs(dy) / (box.height() / 2 + gap)), 1e-9);
    return new Point(box.x() + dx * Math.min(1, share), box.y() + dy * Math.min(1, share));
  }
}
