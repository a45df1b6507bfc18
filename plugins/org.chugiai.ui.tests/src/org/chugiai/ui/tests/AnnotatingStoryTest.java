package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.State;
import org.chugiai.types.Entity;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A linguist's first half hour, from an empty workbench to a finished article, with keyboard and mouse. */
class AnnotatingStoryTest {

  private static final String FIRST = """
      Thủ tướng Na Uy thăm Hải Phòng

      Ngày 12/3/2024, Thủ tướng Na Uy Jonas Lund đến Hải Phòng. Ông Lund cam kết mở rộng hợp tác cảng biển với Việt Nam.
      Trước đó, Hiệp hội Nghề cá Việt Nam bày tỏ lo ngại về kế hoạch này.
      """;
  private static final String SECOND = """
      Quảng Ninh đón bão số 3

      Chiều 13/3/2024, tỉnh Quảng Ninh yêu cầu tàu thuyền vào bờ trước 20h.
      """;

  private final User user = new User();
  @TempDir
  Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectory(folder.resolve("news"));
    Files.writeString(folder.resolve("news/a.txt"), FIRST);
    Files.writeString(folder.resolve("news/b.txt"), SECOND);
  }

  @AfterEach
  void tidyUp() throws IOException {
    user.see(() -> Desk.page().closeAllEditors(false));
    Desk.closeCorpus(user);
  }

  @Test
  void fromArticlesToAFinishedOne() throws Exception {
    newCorpus();
    importArticles();
    openFirst();
    var before = bytes();

    acceptOne();
    rejectOne();
    retypeOne();
    annotateOne();
    var after = bytes();
    user.screenshot("article-corrected");

    undoEverything(before);
    redoEverything(after);
    saveAndReopen(after);
    finish();
  }

  private void newCorpus() {
    user.press(SWT.CTRL, 'n');
    user.waitUntil("the wizard is open", () -> Desk.dialog("New corpus").isPresent());
    user.type("harbours");
    user.press(SWT.TAB);
    user.press(SWT.CTRL, 'a');
    user.type(folder.resolve("corpus").toString());
    user.screenshot("wizard-new-corpus");
    user.press(SWT.CR);
    user.waitUntil("the corpus is open", Desk::hasCorpus);
    user.waitUntil("the window is in front again", Desk::windowIsActive);
    assertEquals("harbours", user.see(() -> Desk.corpus().corpus().getName()));
  }

  private void importArticles() {
    user.press(SWT.CTRL, 'i');
    user.waitUntil("the wizard is open", () -> Desk.dialog("Import articles").isPresent());
    user.type(folder.resolve("news").toString());
    user.press(SWT.CR);
    user.waitUntil("both files are listed", () -> Desk.dialog("Import articles")
        .filter(dialog -> Desk.find(Table.class, dialog).getItemCount() == 2).isPresent());
    user.screenshot("wizard-import");
    user.press(SWT.CR);
    user.waitUntil("the window is in front again", Desk::windowIsActive);
    user.waitUntil("both articles are annotated", () -> Desk.corpus().corpus().getDocuments().size() == 2
        && Desk.corpus().corpus().getDocuments().stream().allMatch(
            d -> d.findWork(Desk.corpus().annotator()).getState() == State.PRE_ANNOTATED));
  }

  private void openFirst() {
    user.waitUntil("the list shows them", () -> Desk.table("org.chugiai.ui.views.articles").getItemCount() == 2);
    openFirstOfList();
    user.screenshot("article-suggestions");
    assertTrue(user.see(this::entities).stream().allMatch(Suggestions::isOpen));
  }

  private void acceptOne() {
    user.press(SWT.TAB);
    var first = selected();
    user.press(SWT.CR);
    user.waitUntil("the suggestion is accepted", () -> status(first) == Status.ACCEPTED);
    user.waitUntil("the next one is selected", () -> !selection().equals(List.of(first)) && !selection().isEmpty());
  }

  private void rejectOne() {
    var next = selected();
    user.press(SWT.DEL);
    user.waitUntil("the suggestion is rejected", () -> status(next) == Status.REJECTED);
  }

  private void retypeOne() {
    selectEntity("Hải Phòng");
    var place = selected();
    user.press('2');
    user.waitUntil("the place has become an organisation", () -> "ORGANIZATION".equals(place.string("kind")));
    assertEquals(Status.CORRECTED, user.see(() -> status(place)));
  }

  /** Goes on by Tab until an entity with this text is selected. */
  private void selectEntity(String text) {
    int presses = 0;
    while (!user.see(() -> selection().stream().anyMatch(s -> s.isA(Entity._TypeName)
        && s.coveredText().equals(text)))) {
      assertTrue(presses++ < 60, "Tab never came to " + text);
      user.press(SWT.TAB);
    }
  }

  private void annotateOne() {
    int before = user.see(() -> entities().size());
    user.press(SWT.ESC);
    user.press(SWT.ARROW_RIGHT);
    user.press(SWT.SHIFT, SWT.ARROW_RIGHT);
    user.press('6');
    user.waitUntil("there is a new entity", () -> entities().size() == before + 1);
    var made = selected();
    assertEquals(Status.MANUAL, user.see(() -> status(made)));
    assertEquals("MISC", user.see(() -> made.string("kind")));
    int end = user.see(made::end);
    user.press(SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT);
    user.waitUntil("its end has moved", () -> made.end() > end);
  }

  private void undoEverything(byte[] before) {
    while (user.see(() -> Desk.article().get().document().commandStack().canUndo())) {
      int steps = user.see(() -> Desk.article().get().document().undoLabels().size());
      user.press(SWT.CTRL, 'z');
      user.waitUntil("one step is undone", () -> Desk.article().get().document().undoLabels().size() == steps - 1);
    }
    assertArrayEquals(before, bytes());
  }

  private void redoEverything(byte[] after) {
    while (user.see(() -> Desk.article().get().document().commandStack().canRedo())) {
      int steps = user.see(() -> Desk.article().get().document().undoLabels().size());
      user.press(SWT.CTRL, 'y');
      user.waitUntil("one step is redone", () -> Desk.article().get().document().undoLabels().size() == steps + 1);
    }
    assertArrayEquals(after, bytes());
  }

  private void saveAndReopen(byte[] after) throws IOException {
    assertTrue(user.see(() -> Desk.page().getActiveEditor().isDirty()));
    user.press(SWT.CTRL, 's');
    user.waitUntil("it is saved", () -> !Desk.page().getActiveEditor().isDirty());
    assertArrayEquals(after, Files.readAllBytes(folder.resolve("corpus/annotations/main/a.xmi")));
    user.press(SWT.CTRL, 'w');
    user.waitUntil("it is closed", () -> Desk.article().isEmpty());
    openFirstOfList();
    assertArrayEquals(after, bytes());
  }

  private void openFirstOfList() {
    var table = user.see(() -> Desk.table("org.chugiai.ui.views.articles"));
    user.waitUntil("the list knows the titles", () -> row(table, "Thủ tướng").isPresent());
    int at = user.see(() -> row(table, "Thủ tướng").getAsInt());
    var row = user.see(() -> table.getItem(at).getBounds(1));
    user.click(table, row.x + row.width / 2, row.y + row.height / 2);
    user.waitUntil("the row is selected", () -> table.getSelectionIndex() == at);
    user.rest();
    user.press(SWT.CR);
    user.waitUntil("the article is open", () -> Desk.article().isPresent());
  }

  private static OptionalInt row(Table table, String title) {
    return IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getText(1).startsWith(title))
        .findFirst();
  }

  private void finish() {
    user.press(SWT.CTRL, SWT.END);
    user.waitUntil("the next article is open", () -> Desk.isOpen("b"));
    assertEquals(State.FINISHED, user.see(() -> Desk.corpus().corpus().findDocument("a")
        .findWork(Desk.corpus().annotator()).getState()));
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()));
    user.screenshot("next-article");
  }

  private List<Span> entities() {
    return Desk.article().orElseThrow().document().spans(Entity._TypeName);
  }

  private static Status status(Span span) {
    return Suggestions.status(span).orElseThrow();
  }

  private List<Span> selection() {
    return ((IStructuredSelection) Desk.page().getActiveEditor().getSite().getSelectionProvider().getSelection())
        .stream().map(Span.class::cast).toList();
  }

  private Span selected() {
    user.waitUntil("one annotation is selected", () -> selection().size() == 1);
    return user.see(() -> selection().getFirst());
  }

  private byte[] bytes() {
    return user.see(Desk::xmi);
  }
}
