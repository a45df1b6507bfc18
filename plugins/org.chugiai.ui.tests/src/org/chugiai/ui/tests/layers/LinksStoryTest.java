package org.chugiai.ui.tests.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.corpus.layers.CorpusLayers;
import org.chugiai.corpus.layers.FieldDefinition;
import org.chugiai.corpus.layers.LayerDefinition;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Annotations of the corpus's own layers refer to others: by keys, and by arrows that are dragged. */
class LinksStoryTest {

  private static final String TEXT = """
      Đê Bãi Giữa vỡ

      Mưa lớn làm vỡ đê Bãi Giữa. Ông Trần Lạc báo tin lúc rạng sáng.
      """;
  private static final String FRAME = "custom.Frame";

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private ArticleDesk desk;
  private Span rain;
  private Span breach;
  private Span dike;

  @BeforeEach
  void open() throws IOException {
    desk = new ArticleDesk(user, Map.of("a", TEXT));
    user.see(() -> {
      try {
        define();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return true;
    });
    desk.open("a");
    rain = make(FRAME, "Mưa lớn");
    breach = make(FRAME, "làm vỡ");
    dike = make(ArticleDesk.ENTITY, "Bãi Giữa.");
    pointer.click(desk.text(), desk.middle("Mưa lớn"));
    desk.waitForSelection(rain);
  }

  private static void define() throws IOException {
    CorpusLayers.of(Desk.corpus().store()).save(new LayerDefinition(FRAME, "uima.tcas.Annotation", "Frame", "",
        "#0072B2", "#56B4E9", "f", "", List.of(FieldDefinition.link("place", "Place", ArticleDesk.ENTITY),
            FieldDefinition.link("evokes", "Evokes", FRAME))));
    PlatformUI.getWorkbench().getService(CorpusSession.class).refresh();
  }

  private Span make(String type, String words) {
    var begin = desk.offset(words);
    var end = begin + words.replace(".", "").length();
    return user.see(() -> {
      var command = desk.article().commands().create(type, begin, end, Map.of());
      desk.article().document().execute(command);
      return command.spans().getFirst();
    });
  }

  private void listIsOpen(String title) {
    user.waitUntil("the list " + title + " is open", () -> PlatformUI.getWorkbench().getDisplay().getFocusControl()
        instanceof Text text && text.getShell() != Desk.page().getWorkbenchWindow().getShell()
        && text.getText().isEmpty());
  }

  @Test
  void aKeyListsTheReferencesOfTheLayerThenWhatFits() {
    user.press('l');
    listIsOpen("of references");
    user.screenshot("links-roles");
    user.type("evo");
    user.press(SWT.CR);
    listIsOpen("of frames");
    user.screenshot("links-fillings");
    user.press('1');
    user.waitUntil("the other frame is linked", () -> rain.reference("evokes").equals(Optional.of(breach)));
    desk.waitForSelection(rain);
    user.press('l');
    listIsOpen("of references");
    user.press('1');
    listIsOpen("of entities");
    user.type("bai giua");
    user.press(SWT.CR);
    user.waitUntil("the place is linked", () -> rain.reference("place").equals(Optional.of(dike)));
    user.screenshot("links-arrows");
    user.press(SWT.CTRL, 'z');
    user.waitUntil("it is taken back", () -> rain.reference("place").isEmpty());
    assertTrue(user.see(() -> rain.reference("evokes").isPresent()));
  }

  @Test
  void anArrowDraggedToWhatFitsLinksIt() {
    pointer.drag(desk.text(), desk.label("Mưa lớn"), desk.middle("làm vỡ"));
    user.waitUntil("the other frame is linked", () -> rain.reference("evokes").equals(Optional.of(breach)));
    pointer.drag(desk.text(), desk.label("Mưa lớn"), desk.middle("Bãi Giữa."));
    user.waitUntil("the place is linked", () -> rain.reference("place").equals(Optional.of(dike)));
    pointer.drag(desk.text(), desk.label("Mưa lớn"), desk.middle("Trần"));
    assertEquals(List.of(Optional.of(breach), Optional.of(dike)),
        user.see(() -> List.of(rain.reference("evokes"), rain.reference("place"))), "nothing fits there");
  }

  @Test
  void anotherAnnotationIsSelectedInTheText() {
    user.press('l');
    listIsOpen("of references");
    user.press('2');
    listIsOpen("of frames");
    user.press(SWT.ARROW_DOWN);
    user.press(SWT.CR);
    pointer.click(desk.text(), desk.middle("Trần"));
    user.press(SWT.CR);
    pointer.click(desk.text(), desk.middle("làm vỡ"));
    desk.waitForSelection(breach);
    user.press(SWT.CR);
    user.waitUntil("the other frame is linked", () -> rain.reference("evokes").equals(Optional.of(breach)));
  }
}
