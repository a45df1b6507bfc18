package org.chugiai.corpus.analysis;

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
 * Paints holders against targets. A cell's tint is its direction's and the stronger the more stances it has; the sign
 * and the count say the same without colour. A mixed cell is divided.
 *
 * @param palette colours
 * @param measure of the font
 * @param words   of the picture
 */
public record MatrixPicture(Palette palette, TextMeasure measure, Wording words) {

  private static final double FONT = 12;
  private static final double NAME_ROOM = 150;
  private static final double CELL_WIDTH = 62;
  private static final double CELL_HEIGHT = 26;
  private static final double MARGIN = 12;
  private static final double SLOPE = Math.toRadians(45);

  /**
   * Words of the picture.
   *
   * @param title   of the whole
   * @param holders what rows are
   * @param targets what columns are
   * @param unnamed a party that is not named
   * @param legend  what the signs mean, in one line
   */
  public record Wording(String title, String holders, String targets, String unnamed, String legend) {

    /** The name of a party. */
    public String name(Party party) {
      return switch (party.kind()) {
        case UNNAMED -> unnamed;
        case WORDS -> "“" + party.name() + "”";
        case REFERENT -> party.name();
      };
    }
  }

  /** Where things are. */
  private record Frame(double left, double top, double slant) {
  }

  /** Paints the whole map. */
  public Scene draw(StanceMap map) {
    var scene = new Scene.Builder();
    var frame = frame(map);
    head(scene, map, frame);
    for (int row = 0; row < map.holders().size(); row++) {
      row(scene, map, frame, row);
    }
    grid(scene, map, frame);
    double bottom = frame.top() + map.holders().size() * CELL_HEIGHT;
    scene.text(MARGIN, bottom + 18, words.legend(), 11, Anchor.START, palette.quiet());
    double right = frame.left() + map.targets().size() * CELL_WIDTH + frame.slant() + MARGIN;
    double legend = measure.width(words.legend(), 11, false) + 2 * MARGIN;
    return scene.build(Math.max(right, legend), bottom + 34, words.title(), palette.paper());
  }

  private String shown(Party party) {
    return measure.fit(words.name(party), FONT, false, NAME_ROOM);
  }

  private Frame frame(StanceMap map) {
    double rows = map.holders().stream().mapToDouble(p -> measure.width(shown(p), FONT, false)).max().orElse(0);
    double columns = map.targets().stream().mapToDouble(p -> measure.width(shown(p), FONT, false)).max().orElse(0);
    double left = MARGIN * 2 + Math.max(rows, measure.width(words.holders(), FONT, true));
    return new Frame(left, MARGIN + 26 + columns * Math.sin(SLOPE) + 8, columns * Math.cos(SLOPE));
  }

  private void head(Scene.Builder scene, StanceMap map, Frame frame) {
    scene.bold(frame.left(), MARGIN + 4, words.targets() + " →", FONT, Anchor.START, palette.ink());
    scene.bold(frame.left() - MARGIN, frame.top() - 12, words.holders() + " ↓", FONT, Anchor.END, palette.ink());
    for (int column = 0; column < map.targets().size(); column++) {
      double x = frame.left() + column * CELL_WIDTH + CELL_WIDTH / 2;
      scene.add(new Shape.Words(new Point(x, frame.top() - 6), shown(map.targets().get(column)), FONT, false,
          Anchor.START, -45, palette.ink()));
    }
  }

  private void row(Scene.Builder scene, StanceMap map, Frame frame, int row) {
    var holder = map.holders().get(row);
    double y = frame.top() + row * CELL_HEIGHT;
    scene.text(frame.left() - MARGIN, y + CELL_HEIGHT / 2, shown(holder), FONT, Anchor.END, palette.ink());
    for (int column = 0; column < map.targets().size(); column++) {
      double x = frame.left() + column * CELL_WIDTH;
      map.cell(holder, map.targets().get(column)).ifPresent(cell -> cell(scene, cell, x, y));
    }
  }

  private void cell(Scene.Builder scene, Cell cell, double x, double y) {
    int support = cell.count(Direction.SUPPORT);
    int oppose = cell.count(Direction.OPPOSE);
    double share = Math.min(0.5, 0.16 + 0.07 * cell.stances().size());
    if (support > 0 && oppose > 0) {
      double part = CELL_WIDTH * Math.clamp((double) support / (support + oppose), 0.25, 0.75);
      fill(scene, x, y, part, palette.tint(palette.support(), share));
      fill(scene, x + part, y, CELL_WIDTH - part, palette.tint(palette.oppose(), share));
      scene.line(x + part, y, x + part, y + CELL_HEIGHT, palette.ink(), 1);
    } else {
      var colour = support > 0 ? palette.support() : oppose > 0 ? palette.oppose() : palette.neutral();
      fill(scene, x, y, CELL_WIDTH, palette.tint(colour, share));
    }
    var text = cell.summary();
    scene.bold(x + CELL_WIDTH / 2, y + CELL_HEIGHT / 2, text, text.length() > 7 ? 10 : FONT, Anchor.MIDDLE,
        palette.ink());
    scene.region(new Scene.Region(x, y, CELL_WIDTH, CELL_HEIGHT, cell.pair(), describe(cell)));
  }

  private static void fill(Scene.Builder scene, double x, double y, double width, String colour) {
    scene.add(new Shape.Box(x, y, width, CELL_HEIGHT, 0, colour, null));
  }

  private String describe(Cell cell) {
    Pair pair = cell.pair();
    return words.name(pair.holder()) + " → " + words.name(pair.target()) + ": " + cell.summary();
  }

  private void grid(Scene.Builder scene, StanceMap map, Frame frame) {
    double right = frame.left() + map.targets().size() * CELL_WIDTH;
    double bottom = frame.top() + map.holders().size() * CELL_HEIGHT;
    for (int row = 0; row <= map.holders().size(); row++) {
      double y = frame.top() + row * CELL_HEIGHT;
      scene.line(frame.left(), y, right, y, palette.grid(), 1);
    }
    for (int column = 0; column <= map.targets().size(); column++) {
      double x = frame.left() + column * CELL_WIDTH;
      scene.add(new Shape.Line(new Point(x, frame.top()), new Point(x, bottom), Stroke.of(palette.grid(), 1)));
    }
  }
}
