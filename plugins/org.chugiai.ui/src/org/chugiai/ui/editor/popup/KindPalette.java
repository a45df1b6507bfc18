package org.chugiai.ui.editor.popup;

import java.util.List;
import java.util.function.Consumer;
import org.chugiai.ui.editor.marks.Scheme.Choice;
import org.chugiai.ui.editor.marks.Scheme;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The kinds of the corpus by the pointer, after words were dragged over. It goes at the next key or click elsewhere. */
public final class KindPalette {

  private static final int COLUMNS_WIDTH = 420;

  private final Shell shell;
  private final Display display;
  private final Listener goAway = this::goAway;

  private KindPalette(Shell parent, List<Choice> choices, Consumer<Choice> choose) {
    display = parent.getDisplay();
    shell = new Shell(parent, SWT.TOOL | SWT.ON_TOP | SWT.NO_TRIM | SWT.NO_FOCUS);
    GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(shell);
    var bar = new ToolBar(shell, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
    for (var choice : choices) {
      var item = new ToolItem(bar, SWT.PUSH);
      item.setText(text(choice));
      item.addListener(SWT.Selection, e -> {
        close();
        choose.accept(choice);
      });
    }
    shell.setSize(shell.computeSize(Math.min(COLUMNS_WIDTH, bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 6),
        SWT.DEFAULT));
    shell.addListener(SWT.Dispose, e -> listen(false));
  }

  private static String text(Choice choice) {
    var key = Scheme.key(choice);
    var name = Scheme.name(choice);
    return (key == null ? name : key + " " + name).replace("&", "&&");
  }

  /**
   * Shows the palette.
   *
   * @param parent   shell
   * @param location where its upper left corner is on the display
   * @param choices  kinds
   * @param choose   gets the kind that is clicked
   */
  public static void show(Shell parent, Point location, List<Choice> choices, Consumer<Choice> choose) {
    var palette = new KindPalette(parent, choices, choose);
    palette.shell.setLocation(location);
    palette.shell.setVisible(true);
    palette.listen(true);
  }

  private void listen(boolean on) {
    for (var type : new int[] {SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.Deactivate}) {
      if (on) {
        display.addFilter(type, goAway);
      } else {
        display.removeFilter(type, goAway);
      }
    }
  }

  private void goAway(Event event) {
    var inside = event.widget instanceof Control control && control.getShell() == shell;
    if (!inside) {
      close();
    }
  }

  private void close() {
    if (!shell.isDisposed()) {
      shell.dispose();
    }
  }
}
