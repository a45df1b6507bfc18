package org.chugiai.ui.views.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chugiai.cas.Status;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.corpus.concordance.Hit.Mark;
import org.chugiai.corpus.concordance.HitOrder;
import org.chugiai.ui.views.AccessibleNames;
import org.chugiai.ui.views.Columns;
import org.chugiai.ui.views.LayerNames;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Hits in aligned columns: what is before the key, the key, and what is after it. Rows are made when they are seen. */
public final class HitTable {

  private static final int LEFT = 1;
  private static final int KEY = 2;
  private static final HitOrder[] ORDERS = {HitOrder.ARTICLE, HitOrder.LEFT, HitOrder.KEY, HitOrder.RIGHT,
      HitOrder.KIND, HitOrder.STATUS};

  /** Where a hit is. */
  private record Place(String article, int begin, int end, String type) {

    static Place of(Hit hit) {
      return new Place(hit.article(), hit.begin(), hit.end(), hit.mark().map(Mark::type).orElse(""));
    }
  }

  private final Table table;
  private final TableColumnLayout layout = new TableColumnLayout();
  private final Font bold;
  private final List<Hit> found = new ArrayList<>();
  private List<Hit> shown = List.of();
  private HitOrder order;
  private boolean descending;
  private Function<Mark, String> kinds = mark -> String.valueOf(mark.kind());

  /**
   * Makes a table.
   *
   * @param parent holds nothing else
   * @param name   accessible name
   */
  public HitTable(Composite parent, String name) {
    parent.setLayout(layout);
    table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    AccessibleNames.give(table, name);
    bold = new LocalResourceManager(JFaceResources.getResources(), table)
        .create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
    column(Messages.columnArticle, 14, SWT.LEFT);
    column(Messages.columnLeft, 34, SWT.RIGHT);
    column(Messages.columnKey, 14, SWT.CENTER);
    column(Messages.columnRight, 34, SWT.LEFT);
    column(Messages.columnKind, 13, SWT.LEFT);
    column(Messages.columnStatus, 11, SWT.LEFT);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.EraseItem, this::beforeLeft);
    table.addListener(SWT.PaintItem, this::paintLeft);
  }

  private void column(String title, int weight, int alignment) {
    var column = new TableColumn(table, alignment);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(weight, Columns.width(table, title)));
    var by = ORDERS[table.getColumnCount() - 1];
    column.addListener(SWT.Selection, e -> sort(by));
    // The second of two quick clicks comes as a double click.
    column.addListener(SWT.DefaultSelection, e -> sort(by));
  }

  /** @return the widget */
  public Table table() {
    return table;
  }

  /**
   * Names what is annotated at hits.
   *
   * @param names name of an annotation's kind
   */
  public void setKinds(Function<Mark, String> names) {
    kinds = names;
  }

  /**
   * Calls back when hits are opened: by Enter or a double click.
   *
   * @param open gets the first selected hit
   */
  public void onOpen(Consumer<Hit> open) {
    table.addListener(SWT.DefaultSelection, e -> selected().stream().findFirst().ifPresent(open));
  }

  /** @return the selected hits, in the order shown */
  public List<Hit> selected() {
    return Arrays.stream(table.getSelectionIndices()).sorted().filter(i -> i < shown.size()).mapToObj(shown::get)
        .toList();
  }

  /** @return all hits, in the order of the corpus */
  public List<Hit> hits() {
    return List.copyOf(found);
  }

  /** Removes all hits. */
  public void clear() {
    found.clear();
    table.deselectAll();
    show();
  }

  /**
   * Adds hits; the selection stays.
   *
   * @param more hits that follow in the order of the corpus
   */
  public void add(List<Hit> more) {
    var selected = selected();
    found.addAll(more);
    show();
    select(selected);
  }

  /**
   * Shows hits anew whose annotations changed; the rows stay where they are.
   *
   * @param again the hits as they are now
   */
  public void update(List<Hit> before, List<Hit> again) {
    var now = new HashMap<Place, Hit>();
    for (var i = 0; i < before.size(); i++) {
      now.put(Place.of(before.get(i)), again.get(i));
    }
    found.replaceAll(hit -> now.getOrDefault(Place.of(hit), hit));
    shown = shown.stream().map(hit -> now.getOrDefault(Place.of(hit), hit)).toList();
    table.clearAll();
  }

  /**
   * Sorts, the other way round where it is sorted so already; the selection stays.
   *
   * @param by order
   */
  public void sort(HitOrder by) {
    var selected = selected();
    descending = by == order && !descending;
    order = by;
    table.setSortColumn(table.getColumn(Arrays.asList(ORDERS).indexOf(by)));
    table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
    show();
    select(selected);
  }

  private void show() {
    shown = order == null ? List.copyOf(found) : order.sorted(found, descending);
    table.setItemCount(shown.size());
    table.clearAll();
  }

  private void select(List<Hit> hits) {
    if (!hits.isEmpty()) {
      var wanted = new HashMap<Place, Hit>();
      hits.forEach(hit -> wanted.put(Place.of(hit), hit));
      table.deselectAll();
      for (var i = 0; i < shown.size(); i++) {
        if (wanted.containsKey(Place.of(shown.get(i)))) {
          table.select(i);
        }
      }
    }
  }

  /**
   * Selects hits.
   *
   * @param which which ones
   */
  public void select(Predicate<Hit> which) {
    table.setSelection(IntStream.range(0, shown.size()).filter(i -> which.test(shown.get(i))).toArray());
  }

  private void fill(Event event) {
    var item = (TableItem) event.item;
    if (event.index < 0 || event.index >= shown.size()) {
      return;
    }
    var hit = shown.get(event.index);
    var status = hit.mark().map(Mark::status).flatMap(Status::of).map(LayerNames::status).orElse("");
    item.setText(new String[] {hit.title(), hit.left(), hit.key(), hit.right(),
        hit.mark().map(kinds).orElse(""), status});
    item.setFont(KEY, bold);
  }

  /** What is left of the key is cut off at its begin, which a table does not do by itself. */
  private void beforeLeft(Event event) {
    if (event.index == LEFT) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private void paintLeft(Event event) {
    if (event.index == LEFT) {
      var item = (TableItem) event.item;
      var text = item.getText(LEFT);
      var cell = item.getBounds(LEFT);
      var size = event.gc.textExtent(text, SWT.DRAW_TRANSPARENT);
      event.gc.setClipping(cell);
      event.gc.drawText(text, cell.x + cell.width - size.x - 4, cell.y + (cell.height - size.y) / 2, true);
      event.gc.setClipping((Rectangle) null);
    }
  }
}
