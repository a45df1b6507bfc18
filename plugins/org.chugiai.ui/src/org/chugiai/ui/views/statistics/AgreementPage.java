package org.chugiai.ui.views.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chugiai.corpus.statistics.Statistics;
import org.chugiai.quality.agreement.Agreement;
import org.chugiai.ui.views.Columns;
import org.chugiai.ui.views.EmptyState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;

/** How far the corpus's annotators agree, a layer a row; else what it takes to know. */
final class AgreementPage extends Composite {

  private final StackLayout stack = new StackLayout();
  private final Composite measured;
  private final EmptyState none;
  private final TableViewer table;

  /**
   * @param names what layers are called
   */
  AgreementPage(Composite parent, IServiceLocator services, Supplier<StatisticsNames> names) {
    super(parent, SWT.NONE);
    setLayout(stack);
    measured = new Composite(this, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(measured);
    table = StatisticsTables.table(measured);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable().getParent());
    var columns = new Columns<>(table, Agreement.class, Messages.tabAgreement);
    columns.add(Messages.columnAgreementLayer, 22, row -> names.get().layer(row.layer()));
    columns.add(Messages.columnAnnotators, 30, row -> String.join(", ", row.annotators()));
    columns.add(Messages.articles, 12, row -> StatisticsTables.number(row.articles()),
        Comparator.comparingInt(Agreement::articles));
    columns.add(Messages.columnAnnotations, 14, row -> StatisticsTables.number(row.annotations()),
        Comparator.comparingLong(Agreement::annotations));
    figure(columns, "F1", Agreement::f1);
    figure(columns, Messages.columnKappa, Agreement::kappa);
    figure(columns, Messages.columnAlpha, Agreement::alpha);
    var note = new Label(measured, SWT.WRAP);
    note.setText(Messages.agreementNote);
    GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).indent(6, 0).applyTo(note);
    none = new EmptyState(this, services, Messages.noAgreement, List.of());
    stack.topControl = measured;
  }

  private static void figure(Columns<Agreement> columns, String title, Function<Agreement, OptionalDouble> figure) {
    columns.add(title, 14, row -> text(figure.apply(row)),
        Comparator.comparingDouble(row -> figure.apply(row).orElse(Double.NEGATIVE_INFINITY)));
  }

  private static String text(OptionalDouble figure) {
    return figure.isEmpty() ? "–" : String.format(Locale.getDefault(), "%.3f", figure.getAsDouble());
  }

  /**
   * Shows what was measured.
   *
   * @param counted empty where nothing was yet
   */
  void show(Optional<Statistics> counted) {
    table.setInput(counted.map(Statistics::agreement).orElse(List.of()));
    stack.topControl = counted.filter(statistics -> statistics.agreement().isEmpty()).isPresent() ? none : measured;
    layout();
  }

  @Override
  public boolean setFocus() {
    return stack.topControl == none ? none.setFocus() : table.getTable().setFocus();
  }
}
