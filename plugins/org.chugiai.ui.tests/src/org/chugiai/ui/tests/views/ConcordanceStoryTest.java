package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A linguist sees a name in all its contexts, and annotates all of them at once. */
class ConcordanceStoryTest {

  private static final String VIEW = "org.chugiai.ui.views.concordance";
  private static final int LEFT = 1;
  private static final int KEY = 2;
  private static final int KIND = 4;
  private static final int STATUS = 5;

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private CorpusDesk desk;

  @BeforeEach
  void openCorpus() throws IOException {
    var articles = Map.of("a", "Cầu Bến Đá thông xe\n\nBộ trưởng Lê An đến Huế. Ông Lê An hứa sửa cầu Bến Đá.\n",
        "b", "Hội Ngư dân lên tiếng\n\nHội Ngư dân phản đối kế hoạch của ông Lê An về cảng cá.\n",
        "c", "Thời tiết\n\nTrời Huế mưa to. Bà lê an ở lại Huế.\n");
    desk = new CorpusDesk(user, articles, annotator -> annotator.all("a", CorpusDesk.ENTITY, "Lê An", "suggested",
        Map.of("kind", "ORGANIZATION")));
  }

  private Table table() {
    return desk.widget(VIEW, Table.class);
  }

  /** Selects the name in the article and asks for its contexts. */
  private Table concordance() {
    desk.open("b");
    pointer.doubleClick(desk.text(), desk.middle("Lê"));
    user.waitUntil("the word is selected", () -> desk.text().getSelectionText().equals("Lê"));
    user.press(SWT.SHIFT, SWT.ARROW_RIGHT);
    user.waitUntil("the words are selected", () -> desk.text().getSelectionText().equals("Lê An"));
    user.press('k');
    user.waitUntil("the view is open", () -> Desk.page().findView(VIEW) != null);
    var table = table();
    user.waitUntil("all places are listed", () -> table.getItemCount() == 4);
    user.waitUntil("the list has the focus", table::isFocusControl);
    return table;
  }

  private void waitForTheList(Table table) {
    user.waitUntil("the list has the keys again", () -> Desk.windowIsActive() && table.isFocusControl());
  }

  @Test
  void theWordsOfTheSelectionInAllTheirContexts() {
    var table = concordance();
    assertEquals(List.of("Lê An", "Lê An", "Lê An", "lê an"), desk.column(table, KEY));
    assertEquals(List.of("Organisation", "Organisation", "", ""), desk.column(table, KIND));
    assertTrue(desk.column(table, LEFT).get(2).endsWith("phản đối kế hoạch của ông "), desk.column(table, LEFT).get(2));
    user.screenshot("concordance");
    user.see(() -> {
      table.setSelection(3);
      return true;
    });
    user.press(SWT.CR);
    user.waitUntil("the article is open at the place", () -> Desk.article().filter(a -> a.articleId().equals("c"))
        .isPresent() && desk.text().getSelectionText().equals("lê an"));
  }

  @Test
  void annotatingAllHitsIsOneStep() {
    var table = concordance();
    var before = Map.of("a", desk.file("a"), "c", desk.file("c"));
    var registry = desk.bytes("corpus.xmi");
    user.press(SWT.CTRL, 'a');
    user.waitUntil("all are selected", () -> table.getSelectionCount() == 4);
    user.press('1');
    user.waitUntil("all are persons", () -> desk.column(table, KIND).equals(List.of("Person", "Person", "Person",
        "Person")));
    waitForTheList(table);
    user.screenshot("concordance-annotated");
    assertEquals(List.of("Lê An=corrected", "Lê An=corrected"), desk.onDisk("a", CorpusDesk.ENTITY, "status"));
    assertEquals(List.of("lê an=PERSON"), desk.onDisk("c", CorpusDesk.ENTITY, "kind"));
    assertEquals(1, desk.spans(CorpusDesk.ENTITY).size(), "the open article has it, too");

    user.press(SWT.CTRL, 'z');
    user.waitUntil("nothing is a person", () -> desk.column(table, KIND).equals(List.of("Organisation",
        "Organisation", "", "")));
    waitForTheList(table);
    before.forEach((article, bytes) -> assertArrayEquals(bytes, desk.file(article), article));
    assertArrayEquals(registry, desk.bytes("corpus.xmi"));
    assertTrue(desk.spans(CorpusDesk.ENTITY).isEmpty());
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()));

    user.press(SWT.CTRL, 'y');
    user.waitUntil("all are persons again", () -> desk.column(table, KIND).getLast().equals("Person"));
  }

  @Test
  void unsavedArticlesAreNotSavedWithoutASaying() {
    var table = concordance();
    Desk.focusText(user);
    user.press('1');
    user.waitUntil("the article is not saved", () -> Desk.page().getActiveEditor().isDirty());
    var before = desk.file("b");
    desk.show(VIEW);
    user.see(table::setFocus);
    user.press(SWT.CTRL, 'a');
    user.waitUntil("all are selected", () -> table.getSelectionCount() == 4);
    user.press('3');
    user.waitUntil("it is asked", () -> !Desk.windowIsActive());
    user.screenshot("concordance-saved-first");
    user.press(SWT.ESC);
    waitForTheList(table);
    assertArrayEquals(before, desk.file("b"), "nothing was saved or annotated");
    user.press('3');
    user.waitUntil("it is asked again", () -> !Desk.windowIsActive());
    user.press(SWT.CR);
    user.waitUntil("all are places", () -> desk.column(table, KIND).getLast().equals("Place"));
    waitForTheList(table);
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()), "saved, as was said");
  }

  @Test
  void theHistoryTakesItBack() {
    var table = concordance();
    user.press(SWT.CTRL, 'a');
    user.press('3');
    user.waitUntil("all are places", () -> desk.column(table, KIND).getLast().equals("Place"));
    waitForTheList(table);
    desk.show("org.chugiai.ui.views.history");
    var history = desk.widget("org.chugiai.ui.views.history", Table.class);
    user.waitUntil("the step is named", () -> desk.column(history, 0).getLast().contains("Corpus: Annotate 4 hits"));
    user.screenshot("history-corpus-wide");
    user.see(history::setFocus);
    user.press(SWT.HOME);
    user.press(SWT.CR);
    user.waitUntil("nothing is annotated in the article", () -> desk.spans(CorpusDesk.ENTITY).isEmpty());
    user.waitUntil("the step is shown as undone", () -> desk.column(history, 0).getLast().startsWith("↷"));
    user.waitUntil("nothing is annotated in the files", () -> desk.onDisk("c", CorpusDesk.ENTITY, "kind").isEmpty());
    user.waitUntil("all is quiet again", Desk::windowIsActive);
  }

  @Test
  void judgingSomeOfTheHits() {
    var table = concordance();
    user.see(() -> {
      table.setSelection(0);
      return true;
    });
    user.press(SWT.DEL);
    user.waitUntil("the first is rejected", () -> desk.column(table, STATUS).getFirst().contains("rejected"));
    waitForTheList(table);
    user.see(() -> {
      table.setSelection(1);
      return true;
    });
    user.press(SWT.CTRL, SWT.CR);
    user.waitUntil("the second is accepted", () -> desk.column(table, STATUS).get(1).contains("accepted"));
    assertEquals(List.of("Lê An=rejected", "Lê An=accepted"), desk.onDisk("a", CorpusDesk.ENTITY, "status"));
  }

  @Test
  void lookingForAKindInAState() {
    desk.show(VIEW);
    var table = table();
    var words = desk.widget(VIEW, Text.class);
    user.see(words::setFocus);
    user.type("hue");
    user.press(SWT.CR);
    user.waitUntil("the town is found without its marks", () -> table.getItemCount() == 3);
    user.press(SWT.CTRL, 'a');
    user.press(SWT.DEL);
    user.waitUntil("nothing is typed", () -> words.getText().isEmpty());
    var kind = desk.widget(VIEW, Combo.class);
    user.see(kind::setFocus);
    user.press(SWT.ARROW_DOWN);
    user.waitUntil("all annotations are listed", () -> table.getItemCount() == 2);
    user.screenshot("concordance-kinds");
    user.press(SWT.ARROW_DOWN);
    user.press(SWT.ARROW_DOWN);
    user.waitUntil("there are no persons", () -> table.getItemCount() == 0);
    user.press(SWT.ARROW_DOWN);
    user.waitUntil("there are organisations", () -> table.getItemCount() == 2);
  }

  @Test
  void sortingByTheContexts() {
    var table = concordance();
    var column = user.see(() -> table.getColumn(0).getWidth() + table.getColumn(LEFT).getWidth() / 2);
    pointer.click(table, new Point(column, -10));
    user.waitUntil("it is sorted by what is before", () -> table.getSortColumn() == table.getColumn(LEFT));
    assertEquals(List.of("Bà ", "ông ", "Ông ", "trưởng "), desk.column(table, LEFT).stream()
        .map(left -> left.substring(left.strip().lastIndexOf(' ') + 1)).toList());
    user.screenshot("concordance-sorted");
  }
}
