package org.chugiai.ui.tests.looks;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chugiai.corpus.picture.Shape;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** All words that a window shows. */
final class Words {

  /** Rows of a table that are enough to know what it says. */
  private static final int ROWS = 12;

  private Words() {
  }

  /** Every visible control below a control, itself included. */
  static Stream<Control> visible(Control control) {
    if (!control.isVisible() || control.getSize().x == 0 || control.getSize().y == 0) {
      return Stream.empty();
    }
    return control instanceof Composite composite
        ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Words::visible))
        : Stream.of(control);
  }

  /** What a window says: its title, its menus, and every visible widget's words and tool tips. */
  static Stream<String> of(Shell window) {
    var menu = window.getMenuBar();
    return Stream.of(Stream.of(window.getText()), menu == null ? Stream.<String>empty() : of(menu),
        visible(window).flatMap(Words::of)).flatMap(words -> words).filter(Objects::nonNull)
        .map(Words::plain).filter(text -> !text.isBlank());
  }

  /** Without what marks keys and links. */
  private static String plain(String text) {
    return text.replaceAll("\t.*", "").replaceAll("</?a[^>]*>", "").replaceAll("&(.)", "$1").strip();
  }

  /** What a control says by itself. */
  static Stream<String> of(Control control) {
    var words = switch (control) {
      case Label label -> Stream.of(label.getText());
      case Button button -> Stream.of(button.getText());
      case Link link -> Stream.of(link.getText());
      case CLabel label -> Stream.of(label.getText());
      case TabFolder folder -> Arrays.stream(folder.getItems()).map(TabItem::getText);
      case Group group -> Stream.of(group.getText());
      case Text text -> Stream.of(text.getMessage(), text.getText());
      case Combo combo -> Arrays.stream(combo.getItems());
      case StyledText text -> text.getText().lines();
      case Table table -> of(table);
      case Tree tree -> of(tree);
      case CTabFolder folder -> Arrays.stream(folder.getItems()).map(CTabItem::getText);
      case ToolBar bar -> Arrays.stream(bar.getItems()).flatMap(Words::of);
      case SceneCanvas canvas -> of(canvas);
      default -> Stream.<String>empty();
    };
    return Stream.concat(words, Stream.ofNullable(control.getToolTipText()));
  }

  private static Stream<String> of(ToolItem item) {
    return Stream.of(item.getText(), item.getToolTipText() == null ? "" : item.getToolTipText());
  }

  private static Stream<String> of(Table table) {
    var heads = Arrays.stream(table.getColumns()).map(TableColumn::getText);
    var rows = IntStream.range(table.getTopIndex(), Math.min(table.getItemCount(), table.getTopIndex() + ROWS))
        .mapToObj(table::getItem).flatMap((TableItem item) -> IntStream.range(0, Math.max(1, table.getColumnCount()))
            .mapToObj(item::getText));
    return Stream.concat(heads, rows);
  }

  private static Stream<String> of(Tree tree) {
    var heads = Arrays.stream(tree.getColumns()).map(TreeColumn::getText);
    var rows = Arrays.stream(tree.getItems()).limit(ROWS).flatMap(Words::opened)
        .flatMap((TreeItem item) -> IntStream.range(0, Math.max(1, tree.getColumnCount())).mapToObj(item::getText));
    return Stream.concat(heads, rows);
  }

  private static Stream<TreeItem> opened(TreeItem item) {
    return item.getExpanded() ? Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Words::opened))
        : Stream.of(item);
  }

  private static Stream<String> of(SceneCanvas canvas) {
    var drawn = canvas.scene().shapes().stream().filter(Shape.Words.class::isInstance)
        .map(shape -> ((Shape.Words) shape).text());
    return Stream.concat(drawn, canvas.scene().regions().stream().map(region -> region.label()));
  }

  /** The words of a menu and of those below it, which are filled when they are opened. */
  private static Stream<String> of(Menu menu) {
    menu.notifyListeners(SWT.Show, new Event());
    try {
      return Arrays.stream(menu.getItems()).flatMap((MenuItem item) -> Stream.concat(
          Stream.of(item.getText(), item.getToolTipText() == null ? "" : item.getToolTipText()),
          item.getMenu() == null ? Stream.<String>empty() : of(item.getMenu()))).toList().stream();
    } finally {
      menu.notifyListeners(SWT.Hide, new Event());
    }
  }
}
