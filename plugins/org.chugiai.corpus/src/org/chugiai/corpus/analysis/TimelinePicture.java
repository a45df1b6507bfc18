package org.chugiai.corpus.analysis;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.chugiai.corpus.analysis.Timeline.Cluster;
import org.chugiai.corpus.analysis.Timeline.Group;
import org.chugiai.corpus.analysis.TimelineLayout.Mark;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.Shape;
import org.chugiai.corpus.picture.Shape.Anchor;
import org.chugiai.corpus.picture.Shape.Point;
import org.chugiai.corpus.picture.Shape.Stroke;
import org.chugiai.corpus.picture.TextMeasure;

/**
 * Paints times on an axis. Bars are stretches, diamonds days too short to be drawn as such, discs instants; broken
 * outlines are vague; what people confirmed is filled. What belongs to the article in front has a line below it.
 *
 * @param palette colours
 * @param measure of the font
 * @param words   of the picture
 * @param locale  for dates
 */
public record TimelinePicture(Palette palette, TextMeasure measure, Wording words, Locale locale) {

  /** Width of marks that are no bars. */
  public static final double GLYPH = TimelineLayout.GLYPH;

  private static final double AXIS = 30;
  private static final double LANE = 24;
  private static final double DENSITY = 40;

  /**
   * Words of the picture.
   *
   * @param title   of the whole
   * @param created what the creation time is called
   * @param times   "{0} times, {1}" of what stands for several
   */
  public record Wording(String title, String created, BiFunction<Integer, String, String> times) {
  }

  /**
   * What is set apart.
   *
   * @param created  creation time of the article in front
   * @param article  id of the article in front; null for none
   * @param selected what is selected in the editor
   */
  public record Focus(Optional<Placement> created, String article, Set<Spot> selected) {
  }

  /** Paints the part of the axis that is in sight. */
  public Scene draw(Timeline timeline, TimeAxis axis, double height, Focus focus) {
    int lanes = (int) Math.max(1, (height - AXIS - DENSITY) / LANE);
    var marks = TimelineLayout.of(timeline.groups(), axis, lanes, measure);
    var scene = new Scene.Builder();
    axis(scene, axis, height);
    focus.created().ifPresent(created -> created(scene, axis, created, height));
    int most = marks.stream().filter(mark -> mark.lane() < 0).mapToInt(mark -> mark.item().mentions().size()).max()
        .orElse(1);
    for (var mark : marks) {
      switch (mark.item()) {
        case Group group -> group(scene, mark, group, focus);
        case Cluster cluster -> cluster(scene, mark, cluster, height, most);
      }
    }
    return scene.build(axis.width(), height, words.title(), palette.paper());
  }

  private void axis(Scene.Builder scene, TimeAxis axis, double height) {
    for (var tick : axis.ticks(locale)) {
      scene.line(tick.x(), AXIS - 6, tick.x(), height, palette.grid(), 1);
      scene.text(tick.x() + 3, 11, tick.label(), 11, Anchor.START, palette.quiet());
    }
    scene.line(0, AXIS - 6, axis.width(), AXIS - 6, palette.quiet(), 1);
  }

  private void created(Scene.Builder scene, TimeAxis axis, Placement created, double height) {
    double x = axis.x(created.from());
    double width = axis.x(created.to()) - x;
    if (x + width < 0 || x > axis.width()) {
      return;
    }
    if (width > 3) {
      scene.add(new Shape.Box(x, AXIS - 6, width, height - AXIS + 6, 0, palette.tint(palette.accent(), 0.12), null));
    }
    scene.add(new Shape.Line(new Point(x, 0), new Point(x, height),
        new Stroke(palette.accent(), 1.5, created.vague())));
    scene.add(new Shape.Polygon(List.of(new Point(x - 5, 16), new Point(x + 5, 16), new Point(x, 24)),
        palette.accent()));
    double room = measure.width(words.created(), 10.5, true);
    var anchor = x + room + 8 > axis.width() ? Anchor.END : Anchor.START;
    scene.bold(anchor == Anchor.END ? x - 8 : x + 8, height - 9, words.created(), 10.5, anchor, palette.accent());
  }

  private void group(Scene.Builder scene, Mark mark, Group group, Focus focus) {
    double y = AXIS + mark.lane() * LANE;
    boolean selected = group.mentions().stream().anyMatch(mention -> focus.selected().contains(mention.spot()));
    boolean own = focus.article() != null
        && group.mentions().stream().anyMatch(mention -> mention.spot().article().equals(focus.article()));
    boolean confirmed = group.mentions().stream().allMatch(mention -> !"suggested".equals(mention.status()));
    var colour = own ? palette.accent() : palette.neutral();
    var fill = palette.tint(colour, confirmed ? 0.55 : 0.15);
    var stroke = new Stroke(colour, selected ? 2.5 : 1.2, group.place().vague());
    double middle = y + LANE / 2 - 2;
    if (selected) {
      scene.add(new Shape.Box(mark.x() - 4, y, mark.width() + 8, LANE - 3, 5, palette.tint(palette.accent(), 0.2),
          Stroke.of(palette.ink(), 1)));
    }
    if (!mark.isPoint()) {
      scene.add(new Shape.Box(mark.x(), y + 3, mark.width(), LANE - 10, 4, fill, stroke));
    } else if (group.place().from().equals(group.place().to())) {
      scene.add(new Shape.Disc(new Point(mark.x() + 6, middle), 5, fill, stroke));
    } else {
      diamond(scene, mark.x() + 6, middle, fill, stroke);
    }
    label(scene, mark, middle);
    if (own) {
      scene.line(mark.x(), y + LANE - 4, mark.x() + mark.width(), y + LANE - 4, palette.accent(), 2);
    }
    scene.region(new Scene.Region(mark.x() - 2, y, mark.width() + 4
        + (mark.label().isEmpty() || isInside(mark) ? 0 : measure.width(mark.label(), TimelineLayout.FONT, false) + 4),
        LANE - 2, group, describe(group)));
  }

  private void diamond(Scene.Builder scene, double x, double y, String fill, Stroke stroke) {
    var corners = List.of(new Point(x, y - 6), new Point(x + 6, y), new Point(x, y + 6), new Point(x - 6, y));
    scene.add(new Shape.Polygon(corners, fill));
    for (int i = 0; i < 4; i++) {
      scene.add(new Shape.Line(corners.get(i), corners.get((i + 1) % 4), stroke));
    }
  }

  private boolean isInside(Mark mark) {
    return mark.width() > measure.width(mark.label(), TimelineLayout.FONT, false) + 12;
  }

  private void label(Scene.Builder scene, Mark mark, double middle) {
    if (!mark.label().isEmpty()) {
      double x = isInside(mark) ? Math.max(mark.x(), 0) + 6 : mark.x() + mark.width() + 4;
      scene.text(x, middle, mark.label(), TimelineLayout.FONT, Anchor.START, palette.ink());
    }
  }

  private void cluster(Scene.Builder scene, Mark mark, Cluster cluster, double height, int most) {
    int count = cluster.mentions().size();
    double tall = Math.max(14, (DENSITY - 16) * count / most);
    double y = height - 14 - tall;
    scene.add(new Shape.Box(mark.x() + 1, y, mark.width() - 2, tall, 2, palette.tint(palette.neutral(), 0.25),
        Stroke.of(palette.neutral(), 1)));
    scene.text(mark.x() + mark.width() / 2, y + tall / 2, Integer.toString(count), 10.5, Anchor.MIDDLE, palette.ink());
    scene.region(new Scene.Region(mark.x(), height - DENSITY - 2, mark.width(), DENSITY, cluster,
        words.times().apply(count, stretch(cluster.span()))));
  }

  private String describe(Group group) {
    int count = group.mentions().size();
    var first = group.mentions().getFirst();
    var text = (group.place().vague() ? "≈ " : "") + stretch(group.place());
    return count == 1 ? first.words() + " – " + first.value() + " – " + text
        : first.words() + " – " + words.times().apply(count, text);
  }

  /** A stretch in words, its end inclusive. */
  private String stretch(Placement place) {
    var day = DateTimeFormatter.ofPattern(locale.getLanguage().equals("vi") ? "d/M/uuuu" : "d MMM uuuu", locale);
    if (place.from().equals(place.to())) {
      return place.from().format(DateTimeFormatter.ofPattern("H:mm")) + " " + place.from().format(day);
    }
    var from = place.from().format(day);
    var to = place.to().minusSeconds(1).format(day);
    return from.equals(to) ? from : from + " – " + to;
  }
}
