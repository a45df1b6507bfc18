package org.chugiai.ui.views.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.chugiai.corpus.statistics.Statistics;
import org.chugiai.ui.views.Columns;
import org.chugiai.ui.views.analysis.Statuses;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The tables of the view. */
final class StatisticsTables {

  /** A figure of the corpus as a whole. */
  record Fact(String name, String value) {
  }

  private StatisticsTables() {
  }

  /** An empty table that stands alone in its parent. */
  static TableViewer table(Composite parent) {
    var viewer = new TableViewer(new Composite(parent, SWT.NONE), SWT.FULL_SELECTION);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    return viewer;
  }

  static TableViewer layers(Composite parent) {
    var viewer = table(parent);
    var columns = new Columns<>(viewer, LayerRow.class, Messages.tabLayers);
    columns.add(Messages.columnLayer, 34, row -> row.isLayer() ? row.name() : "    " + row.name());
    columns.add(Messages.columnTotal, 12, row -> number(row.total()), Comparator.comparingInt(LayerRow::total));
    for (var status : LayerRow.STATUSES) {
      columns.add(Statuses.name(status), 13, row -> row.count(status) == 0 ? "" : number(row.count(status)),
          Comparator.comparingInt(row -> row.count(status)));
    }
    columns.add(Messages.columnLength, 14, row -> row.lengths() == null ? ""
        : row.lengths().shortest() + " / " + row.lengths().median() + " / " + row.lengths().longest());
    columns.setToolTip(row -> row.lengths() == null ? null : Messages.bind(Messages.lengthTip, row.name()));
    return viewer;
  }

  static TableViewer engines(Composite parent, Supplier<StatisticsNames> names) {
    var viewer = table(parent);
    var columns = new Columns<>(viewer, Statistics.Judgement.class, Messages.tabEngines);
    columns.add(Messages.columnEngine, 24, Statistics.Judgement::engine);
    columns.add(Messages.columnLayer, 18, row -> names.get().layer(row.layer()));
    columns.add(Messages.columnConfidence, 14, Charts::band, Comparator.comparingDouble(Statistics.Judgement::from));
    columns.add(Statuses.name("suggested"), 13, row -> number(row.open()),
        Comparator.comparingInt(Statistics.Judgement::open));
    columns.add(Statuses.name("accepted"), 13, row -> number(row.accepted()),
        Comparator.comparingInt(Statistics.Judgement::accepted));
    columns.add(Statuses.name("corrected"), 13, row -> number(row.corrected()),
        Comparator.comparingInt(Statistics.Judgement::corrected));
    columns.add(Statuses.name("rejected"), 13, row -> number(row.rejected()),
        Comparator.comparingInt(Statistics.Judgement::rejected));
    columns.add(Messages.columnRight, 12, row -> Charts.percent(row.right()),
        Comparator.comparingDouble(row -> row.right().orElse(-1)));
    return viewer;
  }

  static TableViewer facts(Composite parent) {
    var viewer = table(parent);
    var columns = new Columns<>(viewer, Fact.class, Messages.tabArticles);
    columns.add(Messages.columnFigure, 60, Fact::name);
    columns.add(Messages.columnValue, 40, Fact::value);
    return viewer;
  }

  static List<Fact> facts(Statistics statistics) {
    var lengths = statistics.characters();
    return List.of(new Fact(Messages.articles, number(statistics.articles())),
        new Fact(Messages.sentences, number(statistics.sentences())),
        new Fact(Messages.tokens, number(statistics.tokens())),
        new Fact(Messages.characters, number(lengths.total())),
        new Fact(Messages.shortest, number(lengths.shortest())),
        new Fact(Messages.median, number(lengths.median())),
        new Fact(Messages.longest, number(lengths.longest())));
  }

  static String number(long number) {
    return String.format(Locale.getDefault(), "%,d", number);
  }
}
