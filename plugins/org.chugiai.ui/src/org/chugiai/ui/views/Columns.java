package org.chugiai.ui.views;

import java.util.Comparator;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;

/**
 * The columns of a table, each of which sorts when its head is clicked, and the other way round at the second click.
 *
 * @param <T> what the rows show
 */
public final class Columns<T> {

  private final TableViewer viewer;
  private final Class<T> rows;
  private final TableColumnLayout layout;
  private Function<T, String> toolTip;

  public Columns(TableViewer viewer, Class<T> rows) {
    this.viewer = viewer;
    this.rows = rows;
    this.layout = new TableColumnLayout();
    viewer.getTable().getParent().setLayout(layout);
    viewer.getTable().setHeaderVisible(true);
  }

  /** Adds a column that sorts by its text. */
  public void add(String title, int weight, Function<T, String> text) {
    add(title, weight, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
  }

  public void add(String title, int weight, Function<T, String> text, Comparator<T> order) {
    var column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.getColumn().setMoveable(true);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 24));
    column.setLabelProvider(new Labels(text));
    column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
      var table = viewer.getTable();
      boolean again = table.getSortColumn() == column.getColumn() && table.getSortDirection() == SWT.UP;
      table.setSortColumn(column.getColumn());
      table.setSortDirection(again ? SWT.DOWN : SWT.UP);
      viewer.setComparator(new Order(again ? order.reversed() : order));
    }));
  }

  /** Shows more about a row when the pointer rests on it. */
  public void setToolTip(Function<T, String> text) {
    toolTip = text;
    ColumnViewerToolTipSupport.enableFor(viewer);
  }

  private final class Labels extends ColumnLabelProvider {
    private final Function<T, String> text;

    Labels(Function<T, String> text) {
      this.text = text;
    }

    @Override
    public String getText(Object row) {
      return text.apply(rows.cast(row));
    }

    @Override
    public String getToolTipText(Object row) {
      return toolTip == null ? null : toolTip.apply(rows.cast(row));
    }
  }

  private final class Order extends ViewerComparator {
    private final Comparator<T> order;

    Order(Comparator<T> order) {
      this.order = order;
    }

    @Override
    public int compare(Viewer shown, Object a, Object b) {
      return order.compare(rows.cast(a), rows.cast(b));
    }
  }
}
