package org.chugiai.ui.tests.layers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chugiai.cas.Span;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.Form;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A layer of the corpus's own, from the wizard to the saved article, by keys. */
class LayersStoryTest {

  private static final String TEXT = """
      Đê Bãi Giữa vỡ

      Mưa lớn làm vỡ đê Bãi Giữa. Ông Trần Lạc báo tin lúc rạng sáng.
      """;
  private static final String FRAME = "custom.Frame";

  private final User user = new User();
  @AutoClose("clear")
  private ArticleDesk desk;

  @BeforeEach
  void openArticle() throws IOException {
    desk = new ArticleDesk(user, Map.of("a", TEXT));
    desk.open("a");
    desk.suggest(ArticleDesk.ENTITY, "Bãi Giữa", Map.of("kind", "LOCATION"));
    user.press(SWT.CTRL, 's');
    user.waitUntil("the article is saved", () -> !Desk.page().getActiveEditor().isDirty());
  }

  @Test
  void aLayerIsDefinedAnnotatedEditedSavedAndRead() throws Exception {
    defineFrame();
    whatWasDoneBeforeCanStillBeUndone();
    var before = bytes();
    var frame = annotate();
    fillIn(frame);
    guidelinesTellIt();
    var after = bytes();
    undoAll(1, before);
    redoAll(after);
    user.press(SWT.CTRL, 's');
    user.waitUntil("the article is saved", () -> !Desk.page().getActiveEditor().isDirty());
    reopen(after);
    aValueInUseStays();
    theLayerStaysWhileItHasAnnotations();
  }

  @Test
  void stepsThatNeedTheLayerAreForgottenOnlyByWhoAgrees() throws IOException {
    defineFrame();
    annotate();
    Desk.focusText(user);
    while (user.see(() -> !desk.article().document().spans(FRAME).isEmpty())) {
      var steps = user.see(() -> desk.article().document().undoLabels().size());
      user.press(SWT.CTRL, 'z');
      user.waitUntil("a step less", () -> desk.article().document().undoLabels().size() < steps);
    }
    user.press(SWT.CTRL, 's');
    user.waitUntil("the article is saved", () -> !Desk.page().getActiveEditor().isDirty());
    var redo = user.see(() -> desk.article().document().redoLabels());
    var types = Files.readAllBytes(desk.corpus().resolve("typesystem.xml"));
    var model = Files.readAllBytes(desk.corpus().resolve("corpus.xmi"));

    removeFrame();
    user.waitUntil("it is said where and how many", () -> shells("“a” – steps: " + (1 + redo.size())));
    user.screenshot("layers-steps-lost");
    Form.dialog(user, "The undo history").press("Cancel");
    closeLayers();
    assertArrayEquals(types, Files.readAllBytes(desk.corpus().resolve("typesystem.xml")));
    assertArrayEquals(model, Files.readAllBytes(desk.corpus().resolve("corpus.xmi")));
    assertEquals(redo, user.see(() -> desk.article().document().redoLabels()));

    removeFrame();
    Form.dialog(user, "The undo history").press("Forget the Steps");
    user.waitUntil("the layer is gone", () -> Desk.dialog("Layers").filter(dialog ->
        Desk.find(Table.class, dialog).getItemCount() == 4).isPresent());
    closeLayers();
  }

  private void closeLayers() {
    Form.dialog(user, "Layers").press("Close");
    user.waitUntil("the dialog is closed", () -> Desk.dialog("Layers").isEmpty());
  }

  /** Agrees to the removal of the layer, which has no annotations. */
  private void removeFrame() {
    chooseFrame().press("Remove");
    user.waitUntil("it is asked", () -> shells("Remove the layer “Frame”?"));
    user.press(SWT.CR);
    user.waitUntil("the history is asked about", () -> Desk.dialog("The undo history").isPresent());
  }

  private void defineFrame() {
    user.press(SWT.CTRL | SWT.SHIFT, 'y');
    Form.dialog(user, "Layers").press("New…");
    var wizard = Form.dialog(user, "New layer");
    wizard.enter("Name", "Frame");
    user.waitUntil("there is a technical name", () -> wizard.text("Technical name").getText().equals(FRAME));
    wizard.enter("Key", "8");
    user.waitUntil("the conflict is told", () -> wizard.says("stands for “Time” already"));
    wizard.enter("Key", "n");
    user.waitUntil("the editor's key is told", () -> wizard.says("does something else in the editor"));
    wizard.enter("Key", "f");
    wizard.enter("Guideline", "the whole clause");
    user.screenshot("layers-wizard");
    wizard.press("Next >");
    addField(wizard, "Role", "one of a list");
    wizard.enter("Values", "cause = cause\nresult");
    addField(wizard, "Sure", "yes or no");
    addField(wizard, "Weight", "whole number");
    addField(wizard, "Place", "annotation");
    wizard.choose("Refers to", ArticleDesk.ENTITY);
    user.screenshot("layers-wizard-fields");
    wizard.press("Finish");
    user.waitUntil("the wizard is closed", () -> Desk.dialog("New layer").isEmpty());
    user.waitUntil("the layer is listed", () -> Desk.dialog("Layers").filter(dialog ->
        Desk.find(Table.class, dialog).getItemCount() == 5).isPresent());
    user.screenshot("layers");
    Form.dialog(user, "Layers").press("Close");
    user.waitUntil("the article is open again", () -> Desk.dialog("Layers").isEmpty() && Desk.article().isPresent());
  }

  private void addField(Form wizard, String name, String type) {
    wizard.press("Add");
    wizard.enter("Name", name);
    wizard.choose("Takes", type);
  }

  private Span annotate() {
    var text = desk.text();
    user.see(text::setFocus);
    user.waitUntil("the article has the focus", text::isFocusControl);
    while (!user.see(text::getSelectionText).equals("Mưa")) {
      user.press(SWT.ARROW_RIGHT);
    }
    user.press(SWT.SHIFT, SWT.ARROW_RIGHT);
    user.press('f');
    user.waitUntil("there is a frame", () -> selected().stream().anyMatch(span -> span.type().equals(FRAME)));
    var frame = selected().getFirst();
    assertEquals("Mưa lớn", user.see(frame::coveredText));
    user.press('2');
    user.waitUntil("its role is a result", () -> "result".equals(frame.string("role")));
    return frame;
  }

  private List<Span> selected() {
    return desk.selection();
  }

  private void fillIn(Span frame) {
    var inspector = inspector();
    inspector.choose("Role", "cause");
    user.waitUntil("its role is a cause", () -> "cause".equals(frame.string("role")));
    inspector.focus(inspector.after(Button.class, "Sure"));
    user.press(' ');
    user.waitUntil("it is sure", () -> frame.bool("sure"));
    inspector.enter("Weight", "4x");
    user.press(SWT.CR);
    assertEquals(0, user.see(() -> frame.integer("weight")), "that is no number");
    inspector.enter("Weight", "42");
    user.press(SWT.CR);
    user.waitUntil("it weighs 42", () -> frame.integer("weight") == 42);
    var place = user.see(() -> Desk.find(Combo.class, inspector.after(Composite.class, "Place")));
    inspector.choose(place, "Bãi Giữa · Entity");
    user.waitUntil("its place is linked", () -> frame.reference("place")
        .filter(entity -> entity.coveredText().equals("Bãi Giữa")).isPresent());
    assertTrue(user.see(() -> frame.bool("sure") && inspector.after(Button.class, "Sure").getSelection()));
    user.screenshot("layers-annotated");
  }

  private Form inspector() {
    return Form.of(user, "the Inspector", () -> {
      var part = Desk.page().findView("org.chugiai.ui.views.inspector");
      Desk.page().bringToTop(part);
      return (Composite) part.getSite().getService(MPart.class).getWidget();
    });
  }

  private void guidelinesTellIt() {
    var guidelines = user.see(() -> {
      var part = Desk.page().findView("org.chugiai.ui.views.guidelines");
      return Desk.find(StyledText.class, (Composite) part.getSite().getService(MPart.class).getWidget()).getText();
    });
    assertTrue(guidelines.contains("the whole clause") && guidelines.contains("Frame   [f]"), guidelines);
    var rows = user.see(() -> Desk.table("org.chugiai.ui.views.annotations"));
    user.waitUntil("the annotations view lists it", () -> Arrays.stream(rows.getItems())
        .anyMatch(item -> item.getText(0).contains("Mưa lớn") || item.getText(1).contains("Mưa lớn")));
  }

  private byte[] bytes() {
    return user.see(Desk::xmi);
  }

  /** The layers were changed, so the article was closed and opened again. */
  private void whatWasDoneBeforeCanStillBeUndone() {
    assertEquals(1, user.see(() -> desk.article().document().undoLabels().size()));
    Desk.focusText(user);
    user.press(SWT.CTRL, 'z');
    user.waitUntil("the entity is gone", () -> desk.article().document().spans(ArticleDesk.ENTITY).isEmpty());
    user.press(SWT.CTRL, 'y');
    user.waitUntil("the entity is there", () -> desk.article().document().spans(ArticleDesk.ENTITY).size() == 1);
    assertFalse(user.see(() -> desk.article().document().isDirty()), "that is what was saved");
  }

  private void undoAll(int stay, byte[] before) {
    Desk.focusText(user);
    while (user.see(() -> desk.article().document().undoLabels().size()) > stay) {
      var steps = user.see(() -> desk.article().document().undoLabels().size());
      user.press(SWT.CTRL, 'z');
      user.waitUntil("a step less", () -> desk.article().document().undoLabels().size() < steps);
    }
    assertArrayEquals(before, bytes());
  }

  private void redoAll(byte[] after) {
    while (user.see(() -> desk.article().document().commandStack().canRedo())) {
      var steps = user.see(() -> desk.article().document().redoLabels().size());
      user.press(SWT.CTRL, 'y');
      user.waitUntil("a step more", () -> desk.article().document().redoLabels().size() < steps);
    }
    assertArrayEquals(after, bytes());
  }

  private void reopen(byte[] after) throws IOException {
    assertArrayEquals(after, Files.readAllBytes(user.see(() -> desk.article().document().file())));
    user.see(() -> Desk.page().closeAllEditors(false));
    desk.open("a");
    assertArrayEquals(after, bytes());
    var frames = user.see(() -> desk.article().document().spans(FRAME));
    assertEquals(1, frames.size());
  }

  /** A value that annotations have cannot be taken away; the dialog says how many. */
  private void aValueInUseStays() {
    var wizard = editFrame();
    wizard.press("Next >");
    wizard.enter("Values", "result");
    wizard.press("Finish");
    user.waitUntil("it is refused", () -> shells("Annotations (1, in articles: 1) would lose"));
    user.press(SWT.CR);
    Form.dialog(user, "Layer “Frame”").press("Cancel");
    user.waitUntil("the wizard is closed", () -> Desk.dialog("Layer “Frame”").isEmpty());
    Form.dialog(user, "Layers").press("Close");
  }

  private Form editFrame() {
    chooseFrame().press("Edit…");
    return Form.dialog(user, "Layer “Frame”");
  }

  private Form chooseFrame() {
    Desk.focusText(user);
    user.press(SWT.CTRL | SWT.SHIFT, 'y');
    var layers = Form.dialog(user, "Layers");
    var table = user.see(() -> Desk.find(Table.class, Desk.dialog("Layers").orElseThrow()));
    layers.focus(table);
    user.press(SWT.END);
    user.waitUntil("the frame is chosen", () -> table.getSelectionIndex() == 4);
    return layers;
  }

  private static boolean shells(String words) {
    return Arrays.stream(Display.getCurrent().getShells())
        .anyMatch(shell -> shell.isVisible() && Form.says(shell, words));
  }

  private void theLayerStaysWhileItHasAnnotations() {
    var layers = chooseFrame();
    layers.press("Remove");
    user.waitUntil("it is refused", () -> shells("has annotations (1, in articles: 1)"));
    user.press(SWT.CR);
    layers.press("Close");
    user.waitUntil("the dialog is closed", () -> Desk.dialog("Layers").isEmpty());
  }
}
