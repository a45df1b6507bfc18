package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stops a search of the whole corpus, or a change of it, at half has a whole corpus, and what was found so far. */
class CancelledSearchStoryTest {

  private static final String CONCORDANCE = "org.chugiai.ui.views.concordance";
  private static final String SAME = "The same for every occurrence";
  private static final String PROGRESS = "Progress Information";
  private static final int ARTICLES = 60;
  private static final int LINES = 3000;
  private static final String TEXT = "Ông Trần Lạc họp báo.\n"
      + "Ngày 12/3/2024, Bộ trưởng Lê An đến Huế và cảnh báo Hội Ngư dân về cơn bão.\n".repeat(LINES);

  private final User user = new User();
  private ArticleDesk desk;
  private Map<String, Integer> before;

  @BeforeEach
  void open() throws IOException {
    desk = new ArticleDesk(user, IntStream.range(0, ARTICLES).mapToObj(i -> "a" + i)
        .collect(Collectors.toMap(Function.identity(), id -> "Bài " + id + "\n" + TEXT)));
    before = files();
  }

  @AfterEach
  void clear() throws IOException {
    desk.clear();
  }

  /** The files of the corpus, but for the journal of the article that is being edited. */
  private Map<String, Integer> files() throws IOException {
    try (var all = Files.walk(desk.corpus())) {
      var files = new TreeMap<String, Integer>();
      for (var file : all.filter(Files::isRegularFile).filter(f -> !f.toString().contains(".journal")).toList()) {
        files.put(desk.corpus().relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
      return files;
    }
  }

  private static IViewPart show() {
    try {
      return Desk.page().showView(CONCORDANCE);
    } catch (PartInitException e) {
      throw new AssertionError(e);
    }
  }

  private static IAction stop(IViewPart view) {
    return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
        .filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
        .filter(action -> "Stop".equals(action.getText()) || "Stop".equals(action.getToolTipText())).findFirst()
        .orElseThrow();
  }

  @Test
  void aSearchThatIsStoppedKeepsWhatItFound() throws IOException {
    var view = user.see(CancelledSearchStoryTest::show);
    var content = (Composite) user.see(() -> view.getSite().getService(MPart.class).getWidget());
    var words = user.see(() -> Desk.find(Text.class, content));
    var table = user.see(() -> Desk.find(Table.class, content));
    user.see(() -> {
      words.setText("Lê An");
      return words.setFocus();
    });
    user.press(SWT.CR);
    user.waitUntil("some are found", () -> table.getItemCount() > 0);
    user.see(() -> {
      stop(view).run();
      return true;
    });
    user.waitUntil("it is said that these are not all", () -> Form.says(content, "; stopped"));
    var found = user.see(table::getItemCount);
    assertTrue(found > 0 && found < ARTICLES * LINES, found + " of " + ARTICLES * LINES);
    assertEquals(0, found % LINES, "an article is listed as a whole or not at all");
    assertFalse(user.see(() -> stop(view).isEnabled()));
    user.screenshot("concordance-stopped");
    assertEquals(before, files());
  }

  /** Selects an entity that stands in every article, and asks for the same in all. */
  private void everywhere() {
    desk.open("a0");
    var example = desk.suggest(ArticleDesk.ENTITY, "Trần Lạc", Map.of("kind", "PERSON"));
    user.press(SWT.CTRL, 's');
    user.waitUntil("the article is saved", () -> !Desk.page().getActiveEditor().isDirty());
    user.see(() -> {
      Desk.article().orElseThrow().select(List.of(example));
      return true;
    });
    desk.waitForSelection(example);
    user.press(SWT.SHIFT, 'a');
  }

  private void cancelAtHalf() {
    var progress = Form.dialog(user, PROGRESS);
    user.waitUntil("it is under way", () -> Desk.dialog(PROGRESS)
        .filter(shell -> IntStream.range(1, ARTICLES).anyMatch(i -> Form.says(shell, "a" + i))).isPresent());
    progress.press("Cancel");
    user.waitUntil("the window is free", Desk::windowIsActive);
  }

  @Test
  void givingUpToLookForTheSameWordsChangesNothing() throws IOException {
    everywhere();
    before = files();
    cancelAtHalf();
    assertTrue(user.see(() -> Desk.dialog(SAME).isEmpty()), "nothing is offered that was only half looked for");
    assertUnchanged();
  }

  @Test
  void givingUpToAnnotateThemChangesNothing() throws IOException {
    everywhere();
    before = files();
    Form.dialog(user, SAME);
    user.press(SWT.CR);
    cancelAtHalf();
    assertUnchanged();
  }

  private void assertUnchanged() throws IOException {
    assertEquals(before, files());
    assertEquals(1, user.see(() -> Desk.article().orElseThrow().document().spans(ArticleDesk.ENTITY).size()));
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()));
    user.press(SWT.CTRL, 'z');
    user.waitUntil("the step before is the one to undo",
        () -> Desk.article().orElseThrow().document().spans(ArticleDesk.ENTITY).isEmpty());
  }
}
