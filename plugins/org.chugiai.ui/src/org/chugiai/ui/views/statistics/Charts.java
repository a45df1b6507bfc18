package org.chugiai.ui.views.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.chugiai.corpus.picture.BarChart;
import org.chugiai.corpus.picture.BarChart.Bar;
import org.chugiai.corpus.picture.BarChart.Part;
import org.chugiai.corpus.picture.Palette;
import org.chugiai.corpus.picture.Scene;
import org.chugiai.corpus.picture.TextMeasure;
import org.chugiai.corpus.statistics.Statistics;
import org.chugiai.ui.views.analysis.Statuses;

/**
 * The charts of a corpus's statistics.
 *
 * @param width of the charts, in pixels
 */
record Charts(Palette palette, TextMeasure measure, double width) {

  private static final List<String> JUDGED = List.of("accepted", "corrected", "rejected");

  private String colour(String status) {
    return switch (status) {
      case "accepted" -> palette.support();
      case "corrected" -> palette.accent();
      case "manual" -> palette.warning();
      case "rejected" -> palette.oppose();
      default -> palette.neutral();
    };
  }

  private Part part(String status) {
    return new Part(Statuses.word(status), Statuses.sign(status), colour(status));
  }

  /** The annotations of each layer, or of each kind of one layer, by status. */
  Scene layers(List<LayerRow> rows, String chosen) {
    var shown = rows.stream().filter(row -> chosen == null ? row.isLayer() : row.layer().equals(chosen)).toList();
    var bars = shown.stream().map(row -> new Bar(row.name(), LayerRow.STATUSES.stream().map(row::count).toList(), ""))
        .toList();
    var title = chosen == null ? Messages.chartLayers : Messages.bind(Messages.chartKinds,
        shown.isEmpty() ? chosen : shown.getFirst().name());
    return new BarChart(palette, measure).draw(title, LayerRow.STATUSES.stream().map(this::part).toList(), bars, false,
        width);
  }

  /** How people judged what engines suggested, by engine, layer and confidence. */
  Scene engines(List<Statistics.Judgement> rows, StatisticsNames names) {
    var bars = rows.stream().filter(row -> row.judged() > 0)
        .map(row -> new Bar(row.engine() + " · " + names.layer(row.layer()) + " · " + band(row),
            List.of(row.accepted(), row.corrected(), row.rejected()), "✓ " + percent(row.right())))
        .toList();
    return new BarChart(palette, measure).draw(bars.isEmpty() ? Messages.nothingJudged : Messages.chartEngines,
        JUDGED.stream().map(this::part).toList(), bars, true, width);
  }

  /** How many articles are how far. */
  Scene states(Map<String, Integer> states) {
    var bars = states.entrySet().stream().map(e -> new Bar(StateNames.name(e.getKey()), List.of(e.getValue()), ""))
        .toList();
    return new BarChart(palette, measure).draw(Messages.chartStates,
        List.of(new Part(Messages.articles, "", palette.accent())), bars, false, width);
  }

  static String band(Statistics.Judgement row) {
    return String.format(Locale.getDefault(), "%.1f–%.1f", row.from(), row.to());
  }

  static String percent(OptionalDouble share) {
    return share.isEmpty() ? "–" : String.format(Locale.getDefault(), "%.1f %%", 100 * share.getAsDouble());
  }
}
