package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chugiai.corpus.operations.ReferentRegistry.Mention;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A linguist puts the registry of referents right: two that are one, one that is two, and a wrong name. */
class ReferentsStoryTest {

  private static final String VIEW = "org.chugiai.ui.views.referents";
  private static final int KEY = 2;
  private static final List<String> ARTICLES = List.of("a", "b", "c");

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private CorpusDesk desk;

  @BeforeEach
  void openCorpus() throws IOException {
    var articles = Map.of("a", "Cầu Bến Đá thông xe\n\nBộ trưởng Lê An đến Huế. Ông Lê An hứa sửa cầu.\n",
        "b", "Hội Ngư dân lên tiếng\n\nHội phản đối kế hoạch của ông Lê Văn An về cảng cá. Ông An đã đi.\n",
        "c", "Thời tiết\n\nTrời Huế mưa to.\n");
    desk = new CorpusDesk(user, articles, annotator -> {
      annotator.all("a", CorpusDesk.ENTITY, "Lê An", "accepted", Map.of("kind", "PERSON", "referent", "le-an"));
      annotator.all("b", CorpusDesk.ENTITY, "Lê Văn An", "suggested", Map.of("kind", "PERSON", "referent", "le-van-an"));
      annotator.all("b", CorpusDesk.ENTITY, "Ông An", "suggested", Map.of("kind", "PERSON", "referent", "le-van-an"));
      annotator.all("c", CorpusDesk.ENTITY, "Huế", "accepted", Map.of("kind", "LOCATION", "referent", "hue"));
      annotator.register(new Mention("le-an", "PERSON", "Lê An", "Lê An", true),
          new Mention("le-van-an", "PERSON", "Lê Văn An", "Ông An", true),
          new Mention("hue", "LOCATION", "Huế", "Huế", true));
    });
  }

  /** The registry: the first table of the view. */
  private Table registry() {
    return desk.widget(VIEW, Table.class);
  }

  /** The mentions: the other one. */
  private Table mentions() {
    var registry = registry();
    return user.see(() -> {
      var sash = registry.getParent().getParent();
      for (var part : sash.getChildren()) {
        if (part instanceof Composite frame && part != registry.getParent() && frame.getChildren().length > 0
            && frame.getChildren()[0] instanceof Table table) {
          return table;
        }
      }
      throw new AssertionError("no mentions");
    });
  }

  private Table open() {
    desk.open("b");
    desk.show(VIEW);
    var registry = registry();
    user.waitUntil("the mentions are counted", () -> desk.column(registry, 2).equals(List.of("2", "2", "1")));
    user.see(() -> registry.setFocus());
    return registry;
  }

  private Map<String, byte[]> disk() {
    var all = new LinkedHashMap<String, byte[]>();
    ARTICLES.forEach(article -> all.put(article, desk.file(article)));
    all.put("registry", desk.bytes("corpus.xmi"));
    return all;
  }

  private void assertDisk(Map<String, byte[]> expected) {
    disk().forEach((name, bytes) -> assertArrayEquals(expected.get(name), bytes, name));
  }

  private void waitForTheWindow() {
    user.waitUntil("the window is in front again", Desk::windowIsActive);
  }

  @Test
  void twoReferentsThatAreOne() {
    var registry = open();
    // Saved once, so that the file is written our way and undo gives it back to the byte.
    user.see(() -> Desk.page().saveEditor(Desk.page().getActiveEditor(), false));
    var before = disk();
    user.see(() -> {
      registry.setSelection(0);
      return true;
    });
    user.press(SWT.SHIFT, SWT.ARROW_DOWN);
    user.waitUntil("both are selected", () -> registry.getSelectionCount() == 2);
    user.waitUntil("their mentions are shown", () -> mentions().getItemCount() == 4);
    user.screenshot("referents");
    user.press('m');
    user.waitUntil("the preview is open", () -> Desk.dialog("Merge referents").isPresent());
    user.screenshot("referents-merge");
    user.press(SWT.CR);
    user.waitUntil("there is one of them", () -> registry.getItemCount() == 2);
    waitForTheWindow();
    assertEquals(List.of("Lê Văn An=le-an", "Ông An=le-an"), desk.onDisk("b", CorpusDesk.ENTITY, "referent"));
    assertEquals(List.of("Lê Văn An=suggested", "Ông An=suggested"), desk.onDisk("b", CorpusDesk.ENTITY, "status"));
    assertEquals("le-an", user.see(() -> Desk.article().orElseThrow().document().spans(CorpusDesk.ENTITY).getFirst()
        .string("referent")), "in the editor, too");
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()));
    user.waitUntil("its mentions are counted", () -> desk.column(registry, 2).getFirst().equals("4"));
    assertEquals(List.of("Lê Văn An", "Ông An"), user.see(() -> List.copyOf(Desk.corpus().corpus()
        .findReferent("le-an").getVariants())));

    user.see(() -> registry.setFocus());
    user.press(SWT.CTRL, 'z');
    user.waitUntil("both are there again", () -> registry.getItemCount() == 3);
    waitForTheWindow();
    assertDisk(before);
    user.press(SWT.CTRL, 'y');
    user.waitUntil("there is one of them again", () -> registry.getItemCount() == 2);
    waitForTheWindow();
  }

  @Test
  void oneReferentThatIsTwo() {
    var registry = open();
    user.see(() -> {
      registry.setSelection(0);
      return true;
    });
    user.press(SWT.ARROW_DOWN);
    var mentions = mentions();
    user.waitUntil("its mentions are shown", () -> desk.column(mentions, KEY).equals(List.of("Lê Văn An", "Ông An")));
    user.press(SWT.CR);
    user.waitUntil("the mentions have the focus", mentions::isFocusControl);
    user.see(() -> {
      mentions.setSelection(1);
      return true;
    });
    user.press('s');
    user.waitUntil("the preview is open", () -> Desk.dialog("Split a referent").isPresent());
    user.press(SWT.CTRL, 'a');
    user.type("tran an");
    user.screenshot("referents-split");
    user.press(SWT.CR);
    user.waitUntil("there is a new one", () -> registry.getItemCount() == 4);
    waitForTheWindow();
    assertEquals(List.of("Lê Văn An=le-van-an", "Ông An=tran-an"), desk.onDisk("b", CorpusDesk.ENTITY, "referent"));
    assertEquals(List.of("Ông An"), user.see(() -> List.copyOf(Desk.corpus().corpus().findReferent("tran-an")
        .getVariants())));
    assertTrue(user.see(() -> Desk.corpus().corpus().findReferent("le-van-an").getVariants().isEmpty()));
  }

  @Test
  void anotherName() {
    var registry = open();
    user.see(() -> {
      registry.setSelection(2);
      return true;
    });
    user.press(SWT.F2);
    user.waitUntil("the dialog is open", () -> Desk.dialog("Name and variants of a referent").isPresent());
    user.press(SWT.CTRL, 'a');
    user.type("co do");
    user.press(SWT.TAB);
    user.type("hue");
    user.screenshot("referents-rename");
    var dialog = user.see(() -> Desk.dialog("Name and variants of a referent").orElseThrow());
    user.see(() -> {
      dialog.getDefaultButton().setFocus();
      return true;
    });
    user.press(SWT.CR);
    user.waitUntil("it has the name", () -> desk.column(registry, 0).getLast().equals("co do"));
    waitForTheWindow();
    assertEquals(List.of("Huế=co do"), desk.onDisk("c", CorpusDesk.ENTITY, "name"));
  }

  @Test
  void whereAReferentIsMentioned() {
    var registry = open();
    var words = desk.widget(VIEW, Text.class);
    user.see(() -> words.setFocus());
    user.type("hue");
    user.waitUntil("it is found by typing", () -> desk.column(registry, 0).equals(List.of("Huế")));
    pointer.click(registry, new Point(30, 10));
    var mentions = mentions();
    user.waitUntil("its mention is shown", () -> mentions.getItemCount() == 1);
    pointer.doubleClick(mentions, new Point(30, 10));
    user.waitUntil("the article is open at the mention", () -> Desk.article().filter(a -> a.articleId().equals("c"))
        .isPresent() && desk.selected().equals(List.of("Huế")));
  }

  @Test
  void theViewFollowsTheArticle() {
    var registry = open();
    user.see(() -> desk.text().setFocus());
    pointer.click(desk.text(), desk.middle("Lê Văn An"));
    user.waitUntil("its referent is selected", () -> registry.getSelectionIndex() == 1);
    user.waitUntil("its mentions are shown", () -> mentions().getItemCount() == 2);
  }
}
