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
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another program changes files of the open corpus; nothing that either side did is lost. */
class OutsideChangesStoryTest {

  private static final String TEXT = """
      Chợ Vàm Cát mở lại

      Bà Mai Thu cho biết chợ Vàm Cát mở lại hôm nay. Ông Đỗ Kha phản đối.
      """;

  private final User user = new User();
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

  @AfterEach
  void clear() throws IOException {
    desk.clear();
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
    var types = CasTypes.of(user.see(() -> Desk.corpus().store().typeSystem()));
    try (var document = CasDocument.open(file(), types)) {
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
  }

  @Test
  void changesOfBothSidesAreMergedAsOneStep() throws IOException {
    retype();
    elsewhere("Đỗ Kha", (document, span) -> kind(document, span, "NORP"));
    user.waitUntil("the other change is seen", () -> isKind("Đỗ Kha", "NORP"));
    assertTrue(user.see(() -> isKind("Mai Thu", "ORGANIZATION")));
    user.press(SWT.CTRL, 'z');
    user.waitUntil("mine is taken back", () -> isKind("Mai Thu", "PERSON"));
    assertTrue(user.see(() -> isKind("Đỗ Kha", "NORP")));
    user.press(SWT.CTRL, 'y');
    user.waitUntil("mine is there again", () -> isKind("Mai Thu", "ORGANIZATION"));
    save();
    elsewhere("Mai Thu", (document, span) -> assertEquals("ORGANIZATION", span.string("kind")));
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
