package org.chugiai.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.Form;
import org.chugiai.ui.tests.User;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every gesture of the editor, by key and by mouse. */
class GesturesTest {

  private static final String TEXT = """
      Cầu Bến Đá thông xe

      Bộ trưởng Lê An đến Huế. Ông Lê An hứa sửa cầu Bến Đá trước tháng 9.
      Hội Ngư dân phản đối kế hoạch của ông Lê An.
      """;

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private ArticleDesk desk;

  @BeforeEach
  void openArticle() throws IOException {
    desk = new ArticleDesk(user, Map.of("a", TEXT, "b", "Tin khác\n\nHôm nay Lê An vắng mặt.\n"));
    desk.open("a");
  }

  private Span person() {
    return desk.suggest(ArticleDesk.ENTITY, "Lê An", Map.of("kind", "PERSON"));
  }

  private void click(String words) {
    pointer.click(desk.text(), desk.middle(words));
  }

  @Test
  void selectingWords() {
    user.press(SWT.ESC);
    click("Huế");
    user.press(SWT.ARROW_RIGHT);
    user.waitUntil("a token is selected", () -> !desk.words().isEmpty());
    pointer.doubleClick(desk.text(), desk.middle("Bến"));
    user.waitUntil("the token is selected", () -> desk.words().equals("Bến"));
    user.press(SWT.SHIFT, SWT.ARROW_RIGHT);
    user.waitUntil("two tokens are selected", () -> desk.words().equals("Bến Đá"));
    user.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
    user.waitUntil("a letter less is selected", () -> desk.words().equals("Bến Đ"));
    user.press(SWT.ARROW_LEFT);
    user.waitUntil("the token before is selected", () -> desk.words().equals("Cầu"));
  }

  @Test
  void draggingSelectsWholeTokensAndOffersKinds() {
    var from = desk.middle("Hội");
    var to = desk.middle("dân");
    pointer.drag(desk.text(), from, to);
    user.waitUntil("whole tokens are selected", () -> desk.words().equals("Hội Ngư dân"));
    user.screenshot("editor-palette");
    user.press('2');
    user.waitUntil("there is an organisation", () -> desk.selection().stream()
        .anyMatch(span -> "ORGANIZATION".equals(span.string("kind")) && span.coveredText().equals("Hội Ngư dân")));
  }

  @Test
  void draggingAnEdgeMovesIt() {
    var person = person();
    click("Lê An");
    desk.waitForSelection(person);
    pointer.drag(desk.text(), desk.edge("Lê An", true), desk.middle("Huế"));
    user.waitUntil("the end has moved", () -> person.coveredText().equals("Lê An đến Huế"));
    user.press(SWT.CTRL, 'z');
    user.waitUntil("it is back", () -> person.coveredText().equals("Lê An"));
  }

  @Test
  void theSameEverywhereInTheArticleIsOneUndo() {
    var person = person();
    click("Lê An");
    desk.waitForSelection(person);
    user.press('a');
    user.waitUntil("the preview is open", () -> Desk.dialog("The same for every occurrence").isPresent());
    user.screenshot("editor-occurrences");
    user.press(SWT.CR);
    user.waitUntil("all three are persons", () -> entities() == 3);
    user.waitUntil("the article has the keys again", () -> Desk.windowIsActive() && desk.text().isFocusControl());
    user.press(SWT.CTRL, 'z');
    user.waitUntil("there is one again", () -> entities() == 1);
  }

  private int entities() {
    return Desk.article().orElseThrow().document().spans(ArticleDesk.ENTITY).size();
  }

  @Test
  void linkingAHolderByTyping() {
    var fishers = desk.suggest(ArticleDesk.ENTITY, "Hội Ngư dân", Map.of("kind", "ORGANIZATION"));
    desk.suggest(ArticleDesk.ENTITY, "Lê An", Map.of("kind", "PERSON"));
    var stance = desk.suggest(ArticleDesk.STANCE, "phản đối", Map.of("polarity", "oppose", "attitude", "oppose"));
    click("phản đối");
    desk.waitForSelection(stance);
    user.press('h');
    user.waitUntil("the list is open", () -> user.see(() -> Display.getCurrent().getFocusControl())
        instanceof Text);
    user.type("ngu");
    user.screenshot("editor-link");
    user.press(SWT.CR);
    user.waitUntil("the holder is linked", () -> stance.reference("holder")
        .flatMap(holder -> holder.reference("entity")).equals(Optional.of(fishers)));
    user.screenshot("editor-arrows");
  }

  @Test
  void linkingOtherWords() {
    var stance = desk.suggest(ArticleDesk.STANCE, "phản đối", Map.of("polarity", "oppose", "attitude", "oppose"));
    click("phản đối");
    desk.waitForSelection(stance);
    user.press('t');
    user.press(SWT.CR);
    var from = desk.middle("kế");
    pointer.drag(desk.text(), from, desk.middle("hoạch"));
    user.press(SWT.CR);
    user.waitUntil("the target is linked",
        () -> stance.reference("target").filter(t -> t.coveredText().equals("kế hoạch")).isPresent());
  }

  @Test
  void draggingAnArrowAsksForTheRole() {
    var fishers = desk.suggest(ArticleDesk.ENTITY, "Hội Ngư dân", Map.of("kind", "ORGANIZATION"));
    var stance = desk.suggest(ArticleDesk.STANCE, "phản đối", Map.of("polarity", "oppose", "attitude", "oppose"));
    click("phản đối");
    desk.waitForSelection(stance);
    pointer.drag(desk.text(), desk.label("phản đối"), desk.middle("Hội Ngư dân"));
    user.waitUntil("the role is asked for", () -> desk.bar("Holder").isPresent());
    user.screenshot("editor-drag-arrow");
    var roles = user.see(() -> desk.bar("Holder").orElseThrow());
    var holder = user.see(() -> roles.getItem(0).getBounds());
    pointer.click(roles, new Point(holder.x + holder.width / 2, holder.y + holder.height / 2));
    user.waitUntil("the holder is linked", () -> stance.reference("holder")
        .flatMap(argument -> argument.reference("entity")).equals(Optional.of(fishers)));
  }

  @Test
  void aNewReferent() {
    var person = person();
    click("Lê An");
    desk.waitForSelection(person);
    user.press('r');
    user.type("le van an");
    user.press(SWT.CR);
    user.waitUntil("there is a referent", () -> "le-van-an".equals(person.string("referent")));
  }

  @Test
  void aNote() {
    var person = person();
    click("Lê An");
    desk.waitForSelection(person);
    user.press('m');
    user.type("same as in b");
    user.press(SWT.CR);
    user.waitUntil("the note is kept", () -> "same as in b".equals(person.string("note")));
  }

  @Test
  void judgingInBulk() {
    var person = person();
    var place = desk.suggest(ArticleDesk.ENTITY, "Huế", Map.of("kind", "LOCATION"));
    click("Huế");
    desk.waitForSelection(place);
    user.press(SWT.CTRL, SWT.CR);
    user.type("accept article");
    user.screenshot("editor-bulk");
    user.press(SWT.CR);
    user.waitUntil("both are accepted", () -> List.of(person, place).stream()
        .allMatch(span -> "accepted".equals(span.string("status"))));
  }

  @Test
  void findingWordsWithoutTheirMarks() {
    user.press(SWT.CTRL, 'f');
    user.type("ben da");
    user.waitUntil("the first place is selected", () -> desk.words().equals("Bến Đá"));
    var first = user.see(() -> desk.text().getSelection());
    user.press(SWT.CR);
    user.waitUntil("the next place is selected", () -> !desk.text().getSelection().equals(first));
    user.screenshot("editor-find");
    user.press(SWT.ESC);
    user.waitUntil("the text has the focus", () -> desk.text().isFocusControl());
  }

  @Test
  void leavingTheFindBarKeepsWhatWasFound() {
    for (var words : List.of("Huế", "Lê An", "Ngư", "thông", "kế", "Bộ", "cầu", "Ông")) {
      user.press(SWT.CTRL, 'f');
      user.waitUntil("the bar has the focus",
          () -> Display.getCurrent().getFocusControl() instanceof Text field && field.isVisible());
      var field = (Text) user.see(() -> Display.getCurrent().getFocusControl());
      user.see(() -> {
        field.setText(words);
        return true;
      });
      var found = user.see(() -> desk.text().getSelectionText());
      assertEquals(words.toLowerCase(Locale.ROOT), found.toLowerCase(Locale.ROOT));
      user.press(SWT.ESC);
      user.waitUntil("the text has the focus", () -> desk.text().isFocusControl() && !field.isVisible());
      assertEquals(found, desk.words(), "it is still selected");
    }
    user.press(SWT.ESC);
    user.waitUntil("only now it is not", () -> desk.words().isEmpty());
  }

  @Test
  void theKeySheet() {
    user.press(SWT.CTRL | SWT.SHIFT, 'l');
    user.screenshot("editor-keys");
    user.press(SWT.ESC);
    user.waitUntil("the text has the focus", () -> desk.text().isFocusControl());
  }

  @Test
  void theSameInTheWholeCorpusIsOneUndo() throws IOException {
    var person = person();
    var other = desk.corpus().resolve("annotations/main/b.xmi");
    var before = Files.readAllBytes(other);
    click("Lê An");
    desk.waitForSelection(person);
    user.press(SWT.SHIFT, 'a');
    user.waitUntil("the preview is open", () -> Desk.dialog("The same for every occurrence").isPresent());
    user.press(SWT.CR);
    user.waitUntil("all of this article are persons", () -> entities() == 3);
    user.waitUntil("the other article's file has changed", () -> !Arrays.equals(before, read(other)));
    user.waitUntil("the article has the keys again", () -> Desk.windowIsActive() && desk.text().isFocusControl());
    user.press(SWT.CTRL, 'z');
    user.waitUntil("there is one again", () -> entities() == 1);
    user.waitUntil("the article has the keys again", () -> Desk.windowIsActive() && desk.text().isFocusControl());
    assertArrayEquals(before, read(other));
  }

  @Test
  void thePreviewSaysWhichArticlesAreSavedFirst() throws IOException {
    var file = desk.corpus().resolve("annotations/main/a.xmi");
    var before = Files.readAllBytes(file);
    var person = person();
    click("Lê An");
    desk.waitForSelection(person);
    user.press(SWT.SHIFT, 'a');
    var dialog = Form.dialog(user, "The same for every occurrence");
    assertTrue(user.see(() -> dialog.says("unsaved changes are saved first: “a”")));
    user.screenshot("editor-saved-first");
    user.press(SWT.ESC);
    user.waitUntil("the article has the keys again", () -> Desk.windowIsActive() && desk.text().isFocusControl());
    assertArrayEquals(before, Files.readAllBytes(file), "nothing was saved");
    assertTrue(user.see(() -> Desk.page().getActiveEditor().isDirty()));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anotherProgramsChangeIsTakenOverWhereNothingIsLost() throws IOException {
    person();
    user.press(SWT.CTRL, 's');
    user.waitUntil("it is saved", () -> !Desk.page().getActiveEditor().isDirty());
    var file = desk.corpus().resolve("annotations/main/a.xmi");
    var text = Files.readString(file);
    Files.writeString(file, text.replace("kind=\"PERSON\"", "kind=\"MISC\""));
    desk.open("b");
    desk.open("a");
    user.waitUntil("the new version is shown", () -> Desk.article().orElseThrow().document().spans(ArticleDesk.ENTITY)
        .stream().allMatch(span -> "MISC".equals(span.string("kind"))));
  }

  @Test
  void goingToASentence() {
    desk.make("org.chugiai.types.Sentence", "Cầu Bến Đá thông xe");
    desk.make("org.chugiai.types.Sentence", "Bộ trưởng Lê An đến Huế.");
    user.press(SWT.CTRL, 'g');
    user.waitUntil("the question is open", () -> Desk.dialog("Go to sentence").isPresent());
    user.type("2");
    user.press(SWT.CR);
    user.waitUntil("its first token is selected", () -> desk.words().equals("Bộ"));
  }
}
