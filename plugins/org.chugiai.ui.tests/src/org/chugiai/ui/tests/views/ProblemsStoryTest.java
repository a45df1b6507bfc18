package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chugiai.cas.Span;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the checks find is mended from the list, by a fix that fits; each is one step that can be undone. */
class ProblemsStoryTest {

  private static final String PROBLEMS = "org.chugiai.ui.views.problems";
  private static final String TIME = "org.chugiai.types.TimeExpression";
  private static final String TEXT = """
      Cầu Bến Đá thông xe

      Ngày 12/3/2024, Bộ trưởng Lê An đến Huế. Hội Ngư dân phản đối kế hoạch.
      """;

  private final User user = new User();
  @AutoClose("clear")
  private CorpusDesk desk;
  private Table table;

  @BeforeEach
  void openArticle() throws IOException {
    desk = new CorpusDesk(user, Map.of("a", TEXT), annotator -> {
      annotator.all("a", TIME, "Ngày 12/3/2024", "suggested", Map.of("kind", "DATE", "value", "2024-13-12"));
      annotator.all("a", CorpusDesk.ENTITY, " Lê An ", "suggested", Map.of("kind", "PERSON"));
      annotator.all("a", CorpusDesk.ENTITY, "Huế", "suggested", Map.of("kind", "CITY"));
      annotator.all("a", CorpusDesk.ENTITY, "Hội Ngư dân", "accepted", Map.of("kind", "ORGANIZATION",
          "referent", "ngu-dan", "name", "Hội Ngư dân"));
      annotator.all("a", CorpusDesk.STANCE, "phản đối", "accepted", Map.of("polarity", "oppose", "attitude", "oppose",
          "mode", "reported"));
    });
    desk.open("a");
    desk.show(PROBLEMS);
    table = desk.widget(PROBLEMS, Table.class);
    user.waitUntil("the problems are listed", () -> rows("holder").length > 0 && rows("registry").length > 0);
  }

  /** The rows that tell of something. */
  private int[] rows(String words) {
    var problems = Arrays.stream(table.getItems()).map(item -> item.getText(1)).toList();
    return IntStream.range(0, problems.size()).filter(i -> problems.get(i).contains(words)).toArray();
  }

  private void waitUntilGone(String words) {
    user.waitUntil(words + " is listed no more", () -> rows(words).length == 0);
  }

  /** Goes to a row and opens its menu, by keys. */
  private Menu menu(String words) {
    var row = user.see(() -> rows(words)[0]);
    user.see(() -> {
      Desk.page().activate(Desk.page().findView(PROBLEMS));
      return table.setFocus();
    });
    user.waitUntil("the list has the focus", table::isFocusControl);
    user.press(SWT.END);
    user.press(SWT.HOME);
    for (var i = 0; i < row; i++) {
      user.press(SWT.ARROW_DOWN);
    }
    user.waitUntil("the row is selected", () -> table.getSelectionIndex() == row && table.getSelectionCount() == 1);
    return openMenu();
  }

  private Menu openMenu() {
    user.press(SWT.SHIFT, SWT.F10);
    user.waitUntil("the mends are offered", () -> table.getMenu().isVisible());
    return user.see(table::getMenu);
  }

  private List<String> labels(Menu menu) {
    return user.see(() -> Arrays.stream(menu.getItems()).map(MenuItem::getText).toList());
  }

  private void choose(Menu menu, String beginning) {
    var labels = labels(menu);
    var at = labels.indexOf(labels.stream().filter(label -> label.startsWith(beginning)).findFirst()
        .orElseThrow(() -> new AssertionError(beginning + " is not in " + labels)));
    for (var i = 0; i <= at; i++) {
      user.press(SWT.ARROW_DOWN);
    }
    user.press(SWT.CR);
  }

  private byte[] bytes() {
    return user.see(Desk::xmi);
  }

  private void undo(byte[] before) {
    Desk.focusText(user);
    user.press(SWT.CTRL, 'z');
    user.waitUntil("it is as before", () -> Arrays.equals(before, bytes()));
  }

  private Span time() {
    return desk.spans(TIME).getFirst();
  }

  @Test
  void aWrongDateIsComputedFromItsWords() {
    var before = bytes();
    var menu = menu("2024-13-12");
    assertEquals(List.of("Set what the words say: DATE 2024-03-12", "Edit the value in the Inspector",
        "Reject the annotation", "Delete the annotation"), labels(menu));
    user.screenshot("problems-mends");
    choose(menu, "Set what the words say");
    user.waitUntil("it is computed", () -> "2024-03-12".equals(time().string("value")));
    waitUntilGone("2024-13-12");
    undo(before);
    user.waitUntil("it is found again", () -> rows("2024-13-12").length == 1);
  }

  @Test
  void aNewCheckLeavesTheEditorsSelectionAlone() {
    menu("2024-13-12");
    user.press(SWT.ESC);
    Desk.focusText(user);
    var city = desk.spans(CorpusDesk.ENTITY).stream().filter(span -> "CITY".equals(span.string("kind"))).findFirst();
    user.see(() -> {
      Desk.article().orElseThrow().select(List.of(city.orElseThrow()));
      return true;
    });
    user.press('3');
    waitUntilGone("CITY");
    assertEquals(List.of("Huế"), user.see(desk::selected));
  }

  @Test
  void aWrongDateIsEditedInTheInspector() {
    choose(menu("2024-13-12"), "Edit the value");
    user.waitUntil("the value has the focus", () -> PlatformUI.getWorkbench().getDisplay().getFocusControl()
        instanceof Text text && text.getText().equals("2024-13-12"));
    user.press(SWT.CTRL, 'a');
    user.type("2024-03-12");
    user.press(SWT.CR);
    waitUntilGone("2024-13-12");
  }

  @Test
  void aHolderIsLinkedAndAKindIsChosen() {
    choose(menu("has no holder"), "Link the holder");
    user.waitUntil("the list is open", () -> PlatformUI.getWorkbench().getDisplay().getFocusControl()
        instanceof Text text && text.getShell() != Desk.page().getWorkbenchWindow().getShell());
    user.type("ngu");
    user.press(SWT.CR);
    waitUntilGone("has no holder");
    assertEquals("Hội Ngư dân", user.see(() -> desk.spans(CorpusDesk.STANCE).getFirst().reference("holder")
        .orElseThrow().coveredText()));
    var before = bytes();
    var menu = menu("CITY");
    choose(menu, "Set Kind");
    user.screenshot("problems-kinds");
    user.press(SWT.ARROW_DOWN);
    user.press(SWT.ARROW_DOWN);
    user.press(SWT.CR);
    waitUntilGone("CITY");
    undo(before);
  }

  @Test
  void aReferentIsAddedToTheRegistryAndTakenBack() {
    choose(menu("registry"), "Add ngu-dan");
    user.waitUntil("it is in the registry",
        () -> Desk.corpus().corpus().getReferents().stream().anyMatch(r -> r.getId().equals("ngu-dan")));
    waitUntilGone("registry");
    Desk.focusText(user);
    user.press(SWT.CTRL, 'z');
    user.waitUntil("it is taken back", () -> Desk.corpus().corpus().getReferents().isEmpty());
  }

  @Test
  void severalAreMendedInOneStep() {
    var before = bytes();
    user.see(() -> {
      Desk.page().activate(Desk.page().findView(PROBLEMS));
      return table.setFocus();
    });
    user.press(SWT.CTRL, 'a');
    user.waitUntil("all are selected", () -> table.getSelectionCount() == table.getItemCount());
    choose(openMenu(), "Mend 2 of them");
    waitUntilGone("2024-13-12");
    waitUntilGone("white space");
    undo(before);
    assertArrayEquals(before, bytes());
  }
}
