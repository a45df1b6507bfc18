package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chugiai.corpus.operations.ReferentRegistry.Mention;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.Form;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A corpus that somebody else writes is read, searched and followed, and not a byte of it changed. */
class ReadOnlyCorpusStoryTest {

  private static final String CONCORDANCE = "org.chugiai.ui.views.concordance";
  private static final String REFERENTS = "org.chugiai.ui.views.referents";

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  private CorpusDesk desk;
  private CorpusStore other;

  @BeforeEach
  void openForReading() throws IOException {
    var articles = Map.of("a", "Cầu Bến Đá thông xe\n\nBộ trưởng Lê An đến Huế. Ông Lê An hứa sửa cầu Bến Đá.\n",
        "b", "Hội Ngư dân lên tiếng\n\nHội Ngư dân phản đối kế hoạch của ông Lê An về cảng cá.\n");
    desk = new CorpusDesk(user, articles, annotator -> {
      annotator.all("a", CorpusDesk.ENTITY, "Lê An", "suggested", Map.of("kind", "PERSON", "referent", "le-an"));
      annotator.all("b", CorpusDesk.STANCE, "phản đối", "suggested", Map.of("polarity", "oppose"));
      annotator.register(new Mention("le-an", "PERSON", "Lê An", "Lê An", true));
    });
    Desk.closeCorpus(user);
    other = CorpusStore.open(desk.corpus(), CorpusStore.Access.WRITE);
    Desk.openCorpus(desk.corpus());
    Form.dialog(user, "Open corpus").press("Open Read-Only");
    user.waitUntil("it is open", () -> Desk.hasCorpus() && Desk.windowIsActive());
  }

  @AfterEach
  void clear() throws IOException {
    letGo();
    desk.clear();
  }

  /** The other program closes the corpus, where it still has it. */
  private void letGo() throws IOException {
    if (other != null) {
      other.close();
      other = null;
    }
  }

  private Map<Path, Integer> files() throws IOException {
    try (var all = Files.walk(desk.corpus())) {
      var files = new TreeMap<Path, Integer>();
      for (var file : all.toList()) {
        files.put(file, Files.isRegularFile(file) ? Arrays.hashCode(Files.readAllBytes(file)) : 0);
      }
      return files;
    }
  }

  private static Shell window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
  }

  /** Whether the status line of the window refuses what was just tried. */
  private static boolean refused() {
    return Desk.all(CLabel.class, window())
        .anyMatch(label -> label.isVisible() && label.getText().startsWith("Read-only: "));
  }

  /** Presses a key that would change something, and sees that it is refused and nothing else happens. */
  private void refuses(int modifiers, int key) {
    user.see(() -> {
      var part = Desk.page().getActiveEditor().getEditorSite();
      part.getActionBars().getStatusLineManager().setMessage(null);
      return true;
    });
    user.waitUntil("the status line is empty", () -> !refused());
    user.press(modifiers, key);
    user.waitUntil((char) key + " with " + modifiers + " is refused", ReadOnlyCorpusStoryTest::refused);
    assertTrue(user.see(Desk::windowIsActive), "nothing is asked");
  }

  private static boolean isEnabled(String command) {
    return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
  }

  @Test
  void everyGestureOfTheEditorIsRefused() throws IOException {
    var before = files();
    assertEquals("Chú Giải – stories (read-only)", user.see(() -> window().getText()));
    desk.open("a");
    user.press(SWT.TAB);
    user.waitUntil("a suggestion is selected", () -> desk.selected().equals(List.of("Lê An")));
    for (var key : new int[] {SWT.CR, SWT.DEL, '2', 'a', 'r', 'm', 'l'}) {
      refuses(0, key);
    }
    refuses(SWT.SHIFT, 'a');
    refuses(SWT.CTRL, SWT.CR);
    refuses(SWT.CTRL, SWT.ARROW_LEFT);
    refuses(SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT);
    refuses(SWT.CTRL, SWT.END);
    user.screenshot("read-only");
    desk.open("b");
    pointer.doubleClick(desk.text(), desk.middle("Hội"));
    user.waitUntil("the word is selected", () -> desk.text().getSelectionText().equals("Hội"));
    refuses(0, '1');
    user.press(SWT.TAB);
    user.waitUntil("the stance is selected", () -> desk.selected().equals(List.of("phản đối")));
    for (var key : new int[] {'h', 't', 'o'}) {
      refuses(0, key);
    }
    for (var command : List.of("importArticles", "preAnnotate", "layers")) {
      assertFalse(user.see(() -> isEnabled("org.chugiai.ui." + command)), command);
    }
    assertTrue(user.see(() -> isEnabled("org.chugiai.ui.exportCorpus")), "reading is not hindered");
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()));
    user.see(() -> Desk.page().closeAllEditors(false));
    assertEquals(before, files());
  }

  @Test
  void viewsShowAndSearchButChangeNothing() throws IOException {
    var before = files();
    desk.open("b");
    pointer.doubleClick(desk.text(), desk.middle("Lê"));
    user.waitUntil("the word is selected", () -> desk.text().getSelectionText().equals("Lê"));
    user.press('k');
    user.waitUntil("the view is open", () -> Desk.page().findView(CONCORDANCE) != null);
    var hits = desk.widget(CONCORDANCE, Table.class);
    user.waitUntil("all places are listed", () -> hits.getItemCount() == 3 && hits.isFocusControl());
    user.see(() -> {
      hits.selectAll();
      return true;
    });
    user.press('3');
    user.waitUntil("annotating is refused", ReadOnlyCorpusStoryTest::refused);
    desk.show(REFERENTS);
    var referents = desk.widget(REFERENTS, Table.class);
    user.waitUntil("the mentions are counted", () -> desk.column(referents, 2).equals(List.of("2")));
    user.see(() -> {
      referents.setSelection(0);
      return referents.setFocus();
    });
    user.press(SWT.F2);
    user.waitUntil("renaming is refused", ReadOnlyCorpusStoryTest::refused);
    assertTrue(user.see(Desk::windowIsActive), "nothing is asked");
    assertEquals(before, files());
  }

  @Test
  void whatTheOtherProgramSavesIsShownAndAfterwardsTheCorpusOpensForWriting() throws IOException {
    desk.open("a");
    assertEquals(2, desk.spans(CorpusDesk.ENTITY).size());
    new CorpusDesk.Annotator(other).all("a", CorpusDesk.ENTITY, "Huế", "manual", Map.of("kind", "LOCATION"));
    user.waitUntil("the new annotation is there", () -> desk.spans(CorpusDesk.ENTITY).size() == 3);
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()));
    other.change(corpus -> corpus.findDocument("b").setTitle("Tên mới"));
    user.waitUntil("the new title is there", () -> "Tên mới".equals(
        Desk.corpus().corpus().findDocument("b").getTitle()));
    assertTrue(user.see(Desk::windowIsActive), "nothing is asked");
    letGo();
    Desk.openCorpus(desk.corpus());
    user.waitUntil("it is open for writing", () -> Desk.hasCorpus() && !Desk.corpus().isReadOnly());
    assertFalse(user.see(() -> window().getText()).contains("read-only"));
    desk.open("a");
    user.press(SWT.TAB);
    user.press(SWT.CR);
    user.waitUntil("it is accepted", () -> Desk.page().getActiveEditor().isDirty());
  }
}
