package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that can be used is reached without a mouse. */
class KeyboardStoryTest {

  private static final String VIEW = "org.chugiai.ui.views.";
  /** More steps than any view or dialog has stops. */
  private static final int STEPS = 40;

  private final User user = new User();
  @AutoClose("clear")
  private AnalysisDesk desk;

  @BeforeEach
  void openCorpus() throws IOException {
    desk = new AnalysisDesk(user);
    desk.open("cang");
  }

  @Test
  void tabReachesEverythingInEachView() {
    for (var view : List.of("articles", "annotations", "inspector", "problems", "concordance", "referents")) {
      reach(view);
    }
    desk.perspective("org.chugiai.app.analyse");
    for (var view : List.of("timeline", "stanceMap", "statistics")) {
      reach(view);
    }
  }

  private void reach(String view) {
    if (view.equals("inspector")) {
      user.see(() -> {
        var article = Desk.article().orElseThrow();
        article.select(List.of(article.document().spans("org.chugiai.types.Stance").getFirst()));
        return true;
      });
    }
    if (view.equals("problems")) {
      user.see(() -> {
        var article = Desk.article().orElseThrow();
        article.document().execute(
            article.commands().create("org.chugiai.types.Entity", 0, 1, Map.of("status", "manual")));
        return true;
      });
    }
    desk.show(VIEW + view);
    var folder = user.see(() -> folder(Desk.control(VIEW + view)));
    user.waitUntil("there is something in " + view, () -> stops(folder).anyMatch(stop -> !(stop instanceof ToolBar)));
    focus(view);
    var reached = reached(folder, 0);
    focus(view);
    reached.addAll(reached(folder, SWT.SHIFT));
    missing(view, () -> stops(folder).toList(), reached);
  }

  private void focus(String view) {
    user.see(() -> {
      Desk.page().findView(VIEW + view).setFocus();
      return true;
    });
  }

  private static Composite folder(Control control) {
    return control instanceof CTabFolder folder ? folder : folder(control.getParent());
  }

  @Test
  void tabReachesEverythingInEachDialog() {
    dialog(SWT.CTRL, 'n', "New corpus");
    dialog(SWT.CTRL, 'i', "Import articles");
    dialog(SWT.CTRL | SWT.SHIFT, 'e', "Export corpus");
    dialog(SWT.CTRL | SWT.SHIFT, 'y', "Layers");
  }

  private void dialog(int modifiers, char key, String title) {
    user.waitUntil("the window is in front", Desk::windowIsActive);
    user.press(modifiers, key);
    user.waitUntil("the dialog " + title + " is open", () -> Desk.dialog(title).isPresent()
        && Display.getCurrent().getActiveShell() == Desk.dialog(title).orElseThrow());
    var dialog = user.see(() -> Desk.dialog(title).orElseThrow());
    missing(title, () -> stops(dialog).toList(), reached(dialog, 0));
    user.press(SWT.ESC);
    user.waitUntil("the dialog " + title + " is closed", () -> Desk.dialog(title).isEmpty());
  }

  @Test
  void keysLeadFromTheTextToTheViewsAndBack() {
    user.see(() -> {
      Desk.page().activate(Desk.page().getActiveEditor());
      return true;
    });
    user.press(SWT.CTRL, SWT.F7);
    user.waitUntil("a view is active", () -> Desk.page().getActivePart() != Desk.page().getActiveEditor());
    user.press(SWT.F12);
    user.waitUntil("the text is active", () -> Desk.page().getActivePart() == Desk.page().getActiveEditor());
  }

  /** Goes on by Tab, or back by Shift and Tab, until everything has been visited or the keyboard is elsewhere. */
  private Set<Control> reached(Composite area, int modifiers) {
    var reached = new LinkedHashSet<Control>();
    for (int step = 0; step < STEPS; step++) {
      var focus = user.see(() -> Display.getCurrent().getFocusControl());
      if (focus == null || !user.see(() -> isWithin(focus, area)) || !reached.add(focus)) {
        break;
      }
      user.press(modifiers, SWT.TAB);
    }
    return reached;
  }

  private static boolean isWithin(Control control, Composite area) {
    return control != null && (control == area || !(control instanceof Shell) && isWithin(control.getParent(), area));
  }

  private void missing(String where, Supplier<List<Control>> stops, Set<Control> reached) {
    var wanted = user.see(stops);
    assertTrue(!wanted.isEmpty(), where);
    assertEquals(List.of(), user.see(() -> wanted.stream().filter(stop -> !reached.contains(stop))
        .map(KeyboardStoryTest::tell).toList()), () -> "not reached by Tab in " + where + "; reached: "
        + user.see(() -> reached.stream().map(KeyboardStoryTest::tell).toList()));
  }

  /** Where Tab should stop below a control. */
  private static Stream<Control> stops(Control control) {
    if (!control.isVisible() || !control.isEnabled() || control.getSize().x == 0 || control.getSize().y == 0) {
      return Stream.empty();
    }
    return switch (control) {
      case Combo combo -> Stream.of(combo);
      case Table table -> Stream.of(table);
      case SceneCanvas canvas -> Stream.of(canvas);
      case Link link -> link.getText().contains("<a") ? Stream.of(link) : Stream.empty();
      case Text text -> (text.getStyle() & SWT.READ_ONLY) != 0 ? Stream.empty() : Stream.of(text);
      // arrows lead to the others of a group
      case Button button -> (button.getStyle() & SWT.RADIO) != 0 && !button.getSelection() ? Stream.empty()
          : Stream.of(button);
      case ToolBar bar -> isUseful(bar) ? Stream.of(bar) : Stream.empty();
      case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(KeyboardStoryTest::stops);
      default -> Stream.empty();
    };
  }

  /** Minimise and maximise have keys of their own. */
  private static boolean isUseful(ToolBar bar) {
    return Arrays.stream(bar.getItems()).filter(ToolItem::isEnabled).anyMatch(item ->
        item.getToolTipText() != null && !Set.of("Minimize", "Maximize", "Restore").contains(item.getToolTipText()));
  }

  private static String tell(Control control) {
    return control == null ? "nothing" : switch (control) {
      case Button button -> "Button " + button.getText() + button.getToolTipText();
      case Text text -> "Text " + text.getMessage() + text.getToolTipText();
      case Combo combo -> "Combo " + combo.getText();
      case ToolBar bar -> "ToolBar " + Arrays.stream(bar.getItems()).map(ToolItem::getToolTipText).toList();
      default -> control.getClass().getSimpleName();
    };
  }
}
