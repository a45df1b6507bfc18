package org.chugiai.ui.editor.page;

import java.util.List;
import java.util.function.Consumer;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.editor.marks.Scheme.Choice;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The kinds of the corpus by the pointer, after words were dragged over. It goes at the next key or click elsewhere. */
public final class KindPalette {

  private static final int[] GOES_AT = {SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.FocusOut, SWT.Resize};

  private final StyledText widget;
  private final Overlay overlay;
  private final Listener goAway = this::goAway;

  private KindPalette(StyledText widget, List<Choice> choices, Consumer<Choice> choose) {
    this.widget = widget;
    overlay = new Overlay(widget);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).spacing(0, 0).applyTo(overlay.area());
    var half = (choices.size() + 1) / 2;
    column(choices.subList(0, half), choose);
    column(choices.subList(half, choices.size()), choose);
  }

  private void column(List<Choice> choices, Consumer<Choice> choose) {
    var bar = new ToolBar(overlay.area(), SWT.FLAT | SWT.VERTICAL | SWT.RIGHT | SWT.NO_FOCUS);
    for (var choice : choices) {
      var item = new ToolItem(bar, SWT.PUSH);
      var key = Scheme.key(choice);
      item.setText((key == null ? Scheme.name(choice) : key + "  " + Scheme.name(choice)).replace("&", "&&"));
      item.addListener(SWT.Selection, e -> {
        widget.setFocus();
        choose.accept(choice);
        widget.getDisplay().asyncExec(this::close);
      });
    }
  }

  /**
   * Shows the palette.
   *
   * @param page    page
   * @param at      where its upper left corner is, on the page
   * @param choices kinds
   * @param choose  gets the kind that is clicked
   */
  public static void show(ArticlePage page, Point at, List<Choice> choices, Consumer<Choice> choose) {
    var palette = new KindPalette(page.widget(), choices, choose);
    palette.overlay.show(at);
    palette.listen(true);
  }

  private void listen(boolean on) {
    for (var type : GOES_AT) {
      if (on) {
        widget.getDisplay().addFilter(type, goAway);
      } else {
        widget.getDisplay().removeFilter(type, goAway);
      }
    }
  }

  private void goAway(Event event) {
    var inside = !overlay.area().isDisposed() && event.widget instanceof ToolBar bar
        && bar.getParent() == overlay.area();
    if (!inside) {
      close();
    }
  }

  private void close() {
    listen(false);
    overlay.close();
  }
}
