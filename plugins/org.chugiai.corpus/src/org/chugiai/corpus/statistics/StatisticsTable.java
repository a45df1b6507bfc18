package org.chugiai.corpus.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chugiai.corpus.statistics.Statistics.Judgement;
import org.chugiai.corpus.statistics.Statistics.Layer;
import org.chugiai.quality.agreement.Agreement;

/** Statistics as a table for people. */
public final class StatisticsTable {

  private static final List<String> STATUSES =
      List.of("suggested", "accepted", "corrected", "manual", "given", "rejected");
  private static final String LAYER_ROW = "%-24s%9s%11s%10s%11s%8s%7s%10s%n";
  private static final String ENGINE_ROW = "%-24s%-16s%-9s%6s%10s%11s%10s%9s%n";
  private static final String AGREEMENT_ROW = "%-24s%9s%12s%11s%9s%9s%9s%n";

  private final StringBuilder text = new StringBuilder();

  private StatisticsTable() {
  }

  /** The table; all figures in English notation. */
  public static String of(Statistics statistics) {
    var table = new StatisticsTable();
    table.articles(statistics);
    if (!statistics.layers().isEmpty()) {
      table.layers(statistics.layers());
    }
    if (!statistics.engines().isEmpty()) {
      table.engines(statistics.engines());
    }
    if (!statistics.agreement().isEmpty()) {
      table.agreement(statistics.agreement());
    }
    return table.text.toString();
  }

  private void articles(Statistics statistics) {
    var lengths = statistics.characters();
    line("%s, annotator %s%n%n", statistics.corpus(), statistics.annotator());
    line("%-24s%9d%n", "articles", statistics.articles());
    statistics.states().forEach((state, number) -> line("  %-22s%9d%n", state, number));
    line("%-24s%9d  in an article %d to %d, median %d%n", "characters", lengths.total(), lengths.shortest(),
        lengths.longest(), lengths.median());
    line("%-24s%9d%n%-24s%9d%n", "sentences", statistics.sentences(), "tokens", statistics.tokens());
  }

  private void layers(List<Layer> layers) {
    text.append('\n');
    line(LAYER_ROW, "layer", "all", "suggested", "accepted", "corrected", "manual", "given", "rejected");
    for (var layer : layers) {
      row(layer.name(), layer.total(), layer.statuses());
      layer.labels().forEach(label -> row("  " + label.value(), label.total(), label.statuses()));
    }
  }

  private void row(String name, int total, Map<String, Integer> statuses) {
    var cells = new Object[STATUSES.size() + 2];
    cells[0] = name;
    cells[1] = total;
    for (int i = 0; i < STATUSES.size(); i++) {
      cells[i + 2] = statuses.getOrDefault(STATUSES.get(i), 0);
    }
    line(LAYER_ROW, cells);
  }

  private void engines(List<Judgement> engines) {
    text.append('\n');
    line(ENGINE_ROW, "engine", "layer", "said", "open", "accepted", "corrected", "rejected", "right");
    for (var row : engines) {
      line(ENGINE_ROW, row.engine(), row.layer(), String.format(Locale.ROOT, "%.1f-%.1f", row.from(), row.to()),
          row.open(), row.accepted(), row.corrected(), row.rejected(),
          row.right().isPresent() ? String.format(Locale.ROOT, "%.1f %%", 100 * row.right().getAsDouble()) : "-");
    }
  }

  private void agreement(List<Agreement> agreements) {
    text.append('\n');
    line(AGREEMENT_ROW, "agreement", "articles", "annotators", "annotated", "F1", "kappa", "alpha");
    for (var row : agreements) {
      line(AGREEMENT_ROW, row.layer(), row.articles(), row.annotators().size(), row.annotations(),
          Agreement.text(row.f1()), Agreement.text(row.kappa()), Agreement.text(row.alpha()));
    }
    text.append("F1: spans with extent and label; kappa (Cohen) and alpha (Krippendorff): labels of tokens\n");
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
  }
}
