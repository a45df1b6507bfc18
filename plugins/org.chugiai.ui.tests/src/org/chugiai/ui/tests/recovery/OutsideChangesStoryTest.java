package org.chugiai.ui.tests.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.Form;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another program changes files of the open corpus; nothing that either side did is lost. */
class OutsideChangesStoryTest {

  private static final String TEXT = """
      Chợ Vàm Cát mở lại

      Bà Mai Thu cho biết chợ Vàm Cát mở lại hôm nay. Ông Đỗ Kha phản đối.
      """;

  private final User user = new User();
  @AutoClose("clear")
  private ArticleDesk desk;
  private Span person;

  @BeforeEach
  void openArticle() throws IOException {
    desk = new ArticleDesk(user, Map.of("a", TEXT));
    desk.open("a");
    desk.suggest(ArticleDesk.ENTITY, "Đỗ Kha", Map.of("kind", "PERSON"));
    person = desk.suggest(ArticleDesk.ENTITY, "Mai Thu", Map.of("kind", "PERSON"));
    save();
  }

  private void save() {
    user.press(SWT.CTRL, 's');
    user.waitUntil("the article is saved", () -> !Desk.page().getActiveEditor().isDirty());
  }

  private Path file() {
    return user.see(() -> desk.article().document().file());
  }

  /** What another program does to the file. */
  private void elsewhere(String words, BiConsumer<CasDocument, Span> work) throws IOException {
    elsewhere(file(), words, work);
  }

  private void elsewhere(Path file, String words, BiConsumer<CasDocument, Span> work) throws IOException {
    var types = CasTypes.of(user.see(() -> Desk.corpus().store().typeSystem()));
    try (var document = CasDocument.open(file, types)) {
      work.accept(document, entity(document, words));
      document.save();
    }
  }

  private static void kind(CasDocument document, Span span, String kind) {
    document.execute(document.commands("program").set(span, "kind", kind));
  }

  private static Span entity(CasDocument document, String words) {
    return document.spans(ArticleDesk.ENTITY).stream().filter(span -> span.coveredText().equals(words)).findFirst()
        .orElseThrow();
  }

  private boolean isKind(String words, String kind) {
    return kind.equals(entity(Desk.article().orElseThrow().document(), words).string("kind"));
  }

  private void select(Span span) {
    user.see(() -> {
      desk.article().select(List.of(span));
      return true;
    });
    desk.waitForSelection(span);
  }

  private void retype() {
    select(person);
    user.press('2');
    user.waitUntil("it is an organisation", () -> isKind("Mai Thu", "ORGANIZATION"));
  }

  @Test
  void anArticleWithoutChangesIsReadAnewAndStaysSelected() throws IOException {
    select(person);
    elsewhere("Đỗ Kha", (document, span) -> kind(document, span, "NORP"));
    user.waitUntil("the change is seen", () -> isKind("Đỗ Kha", "NORP"));
    assertEquals("Mai Thu", user.see(() -> desk.selection().getFirst().coveredText()));
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()));
    assertFalse(user.see(() -> Desk.page().getActiveEditor().getSite().getService(MPart.class).isDirty()),
        "its tab does not say that it is to be saved");
  }

  @Test
  void changesOfBothSidesAreMergedAsOneStep() throws IOException {
    retype();
    elsewhere("Đỗ Kha", (document, span) -> kind(document, span, "NORP"));
    user.waitUntil("the other change is seen", () -> isKind("Đỗ Kha", "NORP"));
    assertTrue(user.see(() -> isKind("Mai Thu", "ORGANIZATION")));
    assertEquals("Changes from outside", user.see(() -> desk.article().document().undoLabels().getFirst()));
    user.press(SWT.CTRL, 'z');
    user.waitUntil("the other change is taken back", () -> isKind("Đỗ Kha", "PERSON"));
    assertTrue(user.see(() -> isKind("Mai Thu", "ORGANIZATION")));
    user.press(SWT.CTRL, 'z');
    user.waitUntil("mine is taken back", () -> isKind("Mai Thu", "PERSON"));
    user.press(SWT.CTRL, 'y');
    user.press(SWT.CTRL, 'y');
    user.waitUntil("both are there again", () -> isKind("Mai Thu", "ORGANIZATION") && isKind("Đỗ Kha", "NORP"));
    save();
    elsewhere("Mai Thu", (document, span) -> {
      assertEquals("ORGANIZATION", span.string("kind"));
      assertEquals("NORP", entity(document, "Đỗ Kha").string("kind"));
    });
  }

  @Test
  void whatWasDoneBeforeCanBeUndoneAfterTheFileWasReadAnew() throws IOException {
    retype();
    save();
    elsewhere("Đỗ Kha", (document, span) -> kind(document, span, "NORP"));
    user.waitUntil("the other change is seen", () -> isKind("Đỗ Kha", "NORP"));
    assertFalse(user.see(() -> Desk.page().getActiveEditor().isDirty()));
    user.press(SWT.CTRL, 'z');
    user.waitUntil("the other change is taken back", () -> isKind("Đỗ Kha", "PERSON"));
    user.press(SWT.CTRL, 'z');
    user.waitUntil("and mine, too", () -> isKind("Mai Thu", "PERSON"));
  }

  @Test
  void beforeTheHistoryIsForgottenTheUserIsAsked() throws IOException {
    retype();
    save();
    Files.writeString(file(), Files.readString(file()).replace("Chợ Vàm Cát mở lại", "Chợ Vàm Cát đóng cửa"));
    user.waitUntil("the question is there", () -> Desk.dialog("The undo history").isPresent());
    user.screenshot("outside-history");
    press("The undo history", "Forget the Steps");
    user.waitUntil("the other text is shown", () -> Desk.article()
        .filter(article -> article.document().text().contains("đóng cửa")).isPresent());
  }

  /** The program is killed, and before it starts again another one changes the file. */
  private void killedAndChanged(boolean baseKept) throws IOException {
    retype();
    var file = file();
    var journal = file.resolveSibling(file.getFileName() + ".journal");
    var base = file.resolveSibling(file.getFileName() + ".journal.base");
    user.waitUntil("both are on the disk", () -> Files.exists(journal) && Files.exists(base));
    var kept = Files.readAllBytes(journal);
    var began = Files.readAllBytes(base);
    user.see(() -> Desk.page().closeAllEditors(false));
    elsewhere(file, "Đỗ Kha",
        (document, span) -> document.execute(document.commands("program").set(span, "note", "xem lại")));
    if (baseKept) {
      Files.write(base, began);
    } else {
      Files.delete(file.resolveSibling(file.getFileName() + ".bak"));
    }
    Files.write(journal, kept);
  }

  private void openAgain() {
    var display = user.see(Display::getCurrent);
    display.asyncExec(() -> Desk.openEditor(desk.corpus(), "a"));
    user.waitUntil("the question is there", () -> Desk.dialog("Unsaved work").isPresent());
  }

  @Test
  void unsavedWorkIsMergedWithWhatAnotherProgramDidMeanwhile() throws IOException {
    killedAndChanged(true);
    openAgain();
    user.screenshot("outside-recovery");
    press("Unsaved work", "Bring back");
    user.waitUntil("the other program's notes are there", () -> Desk.article().isPresent()
        && "xem lại".equals(entity(Desk.article().orElseThrow().document(), "Đỗ Kha").string("note")));
    assertTrue(user.see(() -> isKind("Mai Thu", "ORGANIZATION")));
    assertEquals(2, user.see(() -> desk.article().document().undoLabels().size()));
  }

  @Test
  void unsavedWorkThatFitsNowhereIsKeptUntilItFits() throws IOException {
    var before = Files.readAllBytes(file());
    killedAndChanged(false);
    openAgain();
    press("Unsaved work", "Keep the Steps");
    user.waitUntil("it says where", () -> Desk.dialog("Unsaved work").isPresent()
        && Form.says(Desk.dialog("Unsaved work").orElseThrow(), "are kept in"));
    user.press(SWT.CR);
    user.waitUntil("the article is open", () -> Desk.article().isPresent());
    var file = file();
    user.see(() -> Desk.page().closeAllEditors(false));
    Files.write(file, before);
    openAgain();
    press("Unsaved work", "Bring back");
    user.waitUntil("it is done again", () -> Desk.article().isPresent() && isKind("Mai Thu", "ORGANIZATION"));
  }

  @Test
  void whatBothChangedIsAskedAboutAndCanBeKeptTwice() throws IOException {
    retype();
    elsewhere("Mai Thu", (document, span) -> kind(document, span, "EVENT"));
    user.waitUntil("the question is there", () -> Desk.dialog("The file was changed outside").isPresent());
    user.screenshot("outside-conflict");
    press("The file was changed outside", "Keep Both");
    user.waitUntil("theirs is open", () -> isKind("Mai Thu", "EVENT"));
    var copy = desk.corpus().resolve("annotations/main-copy/a.xmi");
    assertTrue(Files.exists(copy), "mine is beside it");
    try (var mine = CasDocument.open(copy, CasTypes.of(user.see(() -> Desk.corpus().store().typeSystem())))) {
      assertEquals("ORGANIZATION", entity(mine, "Mai Thu").string("kind"));
    }
  }

  @Test
  void aFileThatIsGoneIsSavedAgain() throws IOException {
    retype();
    Files.delete(file());
    user.waitUntil("the question is there", () -> Desk.dialog("The file is gone").isPresent());
    press("The file is gone", "Save Again");
    user.waitUntil("the article is saved", () -> !Desk.page().getActiveEditor().isDirty());
    elsewhere("Mai Thu", (document, span) -> assertEquals("ORGANIZATION", span.string("kind")));
  }

  @Test
  void aCorpusChangedOutsideIsReadAnew() throws IOException {
    retype();
    var model = desk.corpus().resolve("corpus.xmi");
    Files.writeString(model, Files.readString(model).replace("labelVi=\"Thực thể\"", "labelVi=\"Tên riêng\""));
    user.waitUntil("the question is there", () -> Desk.dialog("The corpus was changed outside").isPresent());
    press("The corpus was changed outside", "Read Anew");
    user.waitUntil("the article must be saved first, says a dialog", () -> !Desk.windowIsActive());
    user.press(SWT.CR);
    user.waitUntil("it is read", () -> "Tên riêng".equals(
        Desk.corpus().corpus().findLayer(ArticleDesk.ENTITY).getLabelVi()));
    user.waitUntil("the article is open again", () -> Desk.article().isPresent());
    assertTrue(user.see(() -> isKind("Mai Thu", "ORGANIZATION")));
  }

  /** Presses a button of a question by Tab and Space. */
  private void press(String title, String button) {
    var dialog = user.see(() -> Desk.dialog(title).orElseThrow());
    Buttons.press(user, dialog, button);
  }
}
