package org.chugiai.ui.tests.looks;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Whether words have the room that they need. */
final class Fit {

  /** What the sign of a drop-down box takes of its width, at least. */
  private static final int ARROW = 20;
  /** What the signs of a search field take. */
  private static final int SIGNS = 28;

  /** What the head of a column has around its words. */
  private static final int AROUND = 12;

  /** The platform's own list of ways on is a pixel too low, without harm. */
  private static final int ROUNDING = 1;

  private Fit() {
  }

  /** Words that are cut off in a window. */
  static Stream<String> cutOff(Shell window) {
    return Words.visible(window).flatMap(Fit::of);
  }

  private static Stream<String> of(Control control) {
    var own = switch (control) {
      case Label label when (label.getStyle() & SWT.SEPARATOR) == 0 && !label.getText().isEmpty() ->
          tooSmall(label, label.getText());
      case CLabel label when !label.getText().isEmpty() -> tooSmall(label, label.getText());
      case Button button -> tooSmall(button, button.getText() + button.getToolTipText());
      case Link link -> tooSmall(link, link.getText());
      case Combo combo -> narrow(combo, combo.getText(), combo.getSize().x - ARROW);
      case Text text when text.getText().isEmpty() -> narrow(text, text.getMessage(), text.getSize().x - signs(text));
      case Table table when table.getHeaderVisible() -> Arrays.stream(table.getColumns()).filter(
          column -> column.getWidth() > 0).flatMap(column -> narrow(table, column.getText(), column.getWidth() - AROUND));
      case CTabFolder folder -> Stream.ofNullable(folder.getSelection())
          .flatMap(item -> narrow(folder, item.getText(), item.getBounds().width));
      default -> Stream.<String>empty();
    };
    return Stream.concat(own, outside(control));
  }

  private static int signs(Text text) {
    return (text.getStyle() & SWT.SEARCH) != 0 ? SIGNS : 0;
  }

  private static Stream<String> tooSmall(Control control, String name) {
    var has = control.getSize();
    boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
    var needs = control.computeSize(wraps ? has.x : SWT.DEFAULT, SWT.DEFAULT, false);
    return needs.x <= has.x && needs.y <= has.y + ROUNDING ? Stream.empty()
        : Stream.of(kind(control) + " “" + name + "” needs " + needs + " and has " + has);
  }

  private static Stream<String> narrow(Control control, String words, int width) {
    var gc = new GC(control);
    try {
      int needs = gc.textExtent(words).x;
      return needs <= width ? Stream.empty()
          : Stream.of(kind(control) + " “" + words + "” needs " + needs + " and has " + width);
    } finally {
      gc.dispose();
    }
  }

  /** Whether a part of what a person reads or presses is beyond the edge of what it is in. */
  private static Stream<String> outside(Control control) {
    var parent = control.getParent();
    if (control instanceof Shell || control instanceof Composite composite && composite.getChildren().length > 0
        || parent instanceof ScrolledComposite) {
      return Stream.empty();
    }
    var area = parent.getClientArea();
    var bounds = control.getBounds();
    boolean in = bounds.x >= 0 && bounds.y >= 0 && bounds.x + bounds.width <= area.x + area.width
        && bounds.y + bounds.height <= area.y + area.height;
    return in ? Stream.empty() : Stream.of(kind(control) + " " + Words.of(control).toList() + " at " + bounds
        + " is partly outside of " + kind(parent) + " " + area);
  }

  private static String kind(Control control) {
    return control.getClass().getSimpleName();
  }
}
