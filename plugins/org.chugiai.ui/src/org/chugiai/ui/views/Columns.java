package org.chugiai.ui.views;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The columns of a table, each of which sorts when its head is clicked, and the other way round at the second click.
 *
 * @param <T> what the rows show
 */
public final class Columns<T> {

  /** What a cell has around its text, in pixels. */
  private static final int PADDING = 14;

  private final TableViewer viewer;
  private final Class<T> rows;
  private final TableColumnLayout layout;
  /** The width of the table's inside that the columns were last fitted to, in pixels. */
  private int fitted;
  private final Consumer<Comparator<T>> sorter;

  /**
   * The columns of a table that stands alone in its parent.
   *
   * @param name what the table is called by screen readers
   */
  public Columns(TableViewer viewer, Class<T> rows, String name) {
    this(viewer, rows, name, null);
  }

  /**
   * Columns of a table whose rows are sorted by somebody else.
   *
   * @param name   what the table is called by screen readers
   * @param sorter sorts the rows; null for the viewer
   */
  public Columns(TableViewer viewer, Class<T> rows, String name, Consumer<Comparator<T>> sorter) {
    this.viewer = viewer;
    this.rows = rows;
    this.sorter = sorter == null ? order -> viewer.setComparator(new Order(order)) : sorter;
    this.layout = new TableColumnLayout();
    viewer.getTable().getParent().setLayout(layout);
    viewer.getTable().setHeaderVisible(true);
    // One that fades in and out would be painted while the user is at work elsewhere.
    viewer.getTable().setScrollbarsMode(SWT.NONE);
    viewer.getTable().addListener(SWT.Paint, e -> fit());
    AccessibleNames.give(viewer.getTable(), name);
  }

  /** The columns share what a scroll bar leaves, which comes and goes without an event of its own. */
  private void fit() {
    var table = viewer.getTable();
    var room = table.getClientArea().width;
    if (room != fitted) {
      fitted = room;
      table.getDisplay().asyncExec(() -> {
        if (!table.isDisposed()) {
          table.getParent().layout(true);
        }
      });
    }
  }

  /** Adds a column that sorts by its text. */
  public void add(String title, int weight, Function<T, String> text) {
    add(title, weight, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
  }

  public void add(String title, int weight, Function<T, String> text, Comparator<T> order) {
    layout.setColumnData(column(title, text, order), new ColumnWeightData(weight, width(viewer.getTable(), title)));
  }

  /**
   * Adds a column that is just wide enough for its texts, however narrow the table is.
   *
   * @param tip    what the short title stands for
   * @param widest a text as wide as any of its texts
   */
  public void addNarrow(String title, String tip, String widest, Function<T, String> text, Comparator<T> order) {
    var column = column(title, text, order);
    column.setToolTipText(tip);
    layout.setColumnData(column, new ColumnPixelData(Math.max(width(viewer.getTable(), widest),
        width(viewer.getTable(), title))));
  }

  /** How wide a column of a table has to be for a text. */
  public static int width(Table table, String text) {
    var gc = new GC(table);
    try {
      return gc.textExtent(text).x + PADDING;
    } finally {
      gc.dispose();
    }
  }

  private TableColumn column(String title, Function<T, String> text, Comparator<T> order) {
    var column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.getColumn().setMoveable(true);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply(rows.cast(row))));
    column.getColumn().addListener(SWT.Selection, e -> sort(column.getColumn(), order));
    // The second of two quick clicks comes as a double click.
    column.getColumn().addListener(SWT.DefaultSelection, e -> sort(column.getColumn(), order));
    return column.getColumn();
  }

  private void sort(TableColumn column, Comparator<T> order) {
    var table = viewer.getTable();
    boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
    table.setSortColumn(column);
    table.setSortDirection(again ? SWT.DOWN : SWT.UP);
    sorter.accept(again ? order.reversed() : order);
  }

  /** Shows more about a row when the pointer rests on it; natively, for a window of ours could take the focus. */
  public void setToolTip(Function<T, String> text) {
    var table = viewer.getTable();
    table.addMouseMoveListener(event -> {
      var item = table.getItem(new Point(event.x, event.y));
      var tip = item == null || item.getData() == null ? null : text.apply(rows.cast(item.getData()));
      if (!Objects.equals(tip, table.getToolTipText())) {
        table.setToolTipText(tip);
      }
    });
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
