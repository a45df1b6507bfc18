package org.chugiai.ui.editor.popup;

import java.util.List;
import java.util.function.Consumer;
import org.chugiai.ui.editor.select.Folding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A list beside the text to pick from without the mouse: typing narrows it down, the arrow keys go through it, Enter
 * picks, Escape leaves everything as it is.
 */
public final class PickList extends BesideText {

  private static final int WIDTH = 380;
  private static final int ROWS = 9;

  /**
   * A line of the list.
   *
   * @param text    what it says
   * @param search  what typing is compared with
   * @param always  whether it stays in the list whatever is typed
   * @param look    called when the line is gone to, e.g. to show it in the text
   * @param pick    called when it is picked, with what was typed
   */
  public record Line(String text, String search, boolean always, Runnable look, Consumer<String> pick) {
  }

  private final List<Line> lines;
  private final boolean numbered;
  private Text filter;
  private TableViewer list;

  /**
   * Prepares a list.
   *
   * @param parent   shell
   * @param location where its upper left corner is on the display
   * @param title    what is picked
   * @param lines    lines
   */
  public PickList(Shell parent, Point location, String title, List<Line> lines) {
    this(parent, location, title, Messages.PickList_hint, lines, false);
  }

  private PickList(Shell parent, Point location, String title, String hint, List<Line> lines, boolean numbered) {
    super(parent, location, title, hint);
    this.lines = List.copyOf(lines);
    this.numbered = numbered;
  }

  /**
   * Prepares a list whose first lines can be picked by their numbers, too, as long as nothing is typed.
   *
   * @param parent   shell
   * @param location where its upper left corner is on the display
   * @param title    what is picked
   * @param lines    lines
   * @return the list
   */
  public static PickList numbered(Shell parent, Point location, String title, List<Line> lines) {
    return new PickList(parent, location, title, Messages.PickList_numberHint, lines, true);
  }

  @Override
  Control typed() {
    return filter;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    var area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(4, 4).applyTo(area);
    filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
    filter.setMessage(Messages.PickList_filter);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(filter);
    list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text((Line) line)));
    list.addFilter(new Typed());
    list.setInput(lines);
    GridDataFactory.fillDefaults().grab(true, true)
        .hint(WIDTH, Math.min(ROWS, lines.size()) * list.getTable().getItemHeight()).applyTo(list.getTable());
    filter.addListener(SWT.Modify, e -> narrow());
    filter.addListener(SWT.KeyDown, this::pressed);
    filter.addListener(SWT.DefaultSelection, e -> pick());
    list.addSelectionChangedListener(e -> look());
    list.getTable().addListener(SWT.DefaultSelection, e -> pick());
    list.getTable().addListener(SWT.MouseUp, e -> pick());
    go(0);
    return area;
  }

  private String text(Line line) {
    var number = numbered && filter.getText().isEmpty() ? lines.indexOf(line) + 1 : 0;
    return number > 0 && number <= ROWS ? number + "  " + line.text() : line.text();
  }

  private void narrow() {
    list.refresh();
    go(0);
  }

  private void pressed(Event event) {
    var at = list.getTable().getSelectionIndex();
    var number = Character.digit(event.character, 10);
    if (numbered && filter.getText().isEmpty() && number > 0 && number <= Math.min(ROWS, lines.size())) {
      event.doit = false;
      go(number - 1);
      pick();
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> go(at + 1);
      case SWT.ARROW_UP -> go(at - 1);
      case SWT.PAGE_DOWN -> go(at + ROWS);
      case SWT.PAGE_UP -> go(at - ROWS);
      default -> {
        return;
      }
    }
    event.doit = false;
  }

  private void go(int index) {
    var count = list.getTable().getItemCount();
    if (count > 0) {
      var line = list.getElementAt(Math.clamp(index, 0, count - 1));
      list.setSelection(new StructuredSelection(line), true);
    }
  }

  private void look() {
    if (list.getStructuredSelection().getFirstElement() instanceof Line line) {
      line.look().run();
    }
  }

  private void pick() {
    if (list.getStructuredSelection().getFirstElement() instanceof Line line) {
      // in this order, for a list that comes next would lose the focus to the window when this one goes
      line.pick().accept(filter.getText());
      close();
    }
  }

  /** Lets those lines through that what was typed finds. */
  private final class Typed extends ViewerFilter {
    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
      var line = (Line) element;
      return line.always() || Folding.finds(filter.getText(), line.search());
    }
  }
}
