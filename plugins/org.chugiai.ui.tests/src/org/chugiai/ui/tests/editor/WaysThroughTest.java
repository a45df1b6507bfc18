package org.chugiai.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.chugiai.cas.Span;
import org.chugiai.ui.tests.User;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways through an article: forth and back, one and many, by key, by mouse and by menu. */
class WaysThroughTest {

  private static final String TEXT = """
      Cầu Bến Đá thông xe

      Bộ trưởng Lê An đến Huế. Hội Ngư dân phản đối kế hoạch của ông.
      """;

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private ArticleDesk desk;
  private Span person;
  private Span place;
  private Span fishers;

  @BeforeEach
  void openArticle() throws IOException {
    desk = new ArticleDesk(user, Map.of("a", TEXT));
    desk.open("a");
    for (var sentence : List.of("Bộ trưởng Lê An đến Huế.", "Hội Ngư dân phản đối kế hoạch của ông.")) {
      desk.make("org.chugiai.types.Sentence", sentence);
    }
    person = desk.suggest(ArticleDesk.ENTITY, "Lê An", Map.of("kind", "PERSON"));
    place = desk.suggest(ArticleDesk.ENTITY, "Huế", Map.of("kind", "LOCATION"));
    fishers = desk.suggest(ArticleDesk.ENTITY, "Hội Ngư dân", Map.of("kind", "ORGANIZATION"));
  }

  private void click(String words) {
    pointer.click(desk.text(), desk.middle(words));
  }

  private void press(int modifiers, int key, Span selected) {
    user.press(modifiers, key);
    desk.waitForSelection(selected);
  }

  @Test
  void forthAndBack() {
    click("Huế");
    desk.waitForSelection(place);
    user.press(SWT.CR);
    desk.waitForSelection(fishers);
    press(SWT.SHIFT, SWT.TAB, person);
    press(0, SWT.TAB, fishers);
    press(0, 'p', place);
    press(0, 'p', person);
    press(0, 'n', place);
  }

  @Test
  void edgesForthAndBack() {
    click("Lê An");
    desk.waitForSelection(person);
    move(SWT.CTRL, SWT.ARROW_LEFT, "trưởng Lê An");
    move(SWT.CTRL, SWT.ARROW_RIGHT, "Lê An");
    move(SWT.CTRL | SWT.ALT, SWT.ARROW_RIGHT, "ê An");
    move(SWT.CTRL | SWT.ALT, SWT.ARROW_LEFT, "Lê An");
    move(SWT.CTRL | SWT.SHIFT | SWT.ALT, SWT.ARROW_LEFT, "Lê A");
    move(SWT.CTRL | SWT.SHIFT | SWT.ALT, SWT.ARROW_RIGHT, "Lê An");
    move(SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT, "Lê An đến");
    move(SWT.CTRL | SWT.SHIFT, SWT.ARROW_LEFT, "Lê An");
  }

  private void move(int modifiers, int key, String words) {
    user.press(modifiers, key);
    user.waitUntil("it covers " + words, () -> person.coveredText().equals(words));
  }

  @Test
  void theSelectionGrowsAndShrinks() {
    pointer.doubleClick(desk.text(), desk.middle("Bến"));
    user.waitUntil("a token is selected", () -> desk.words().equals("Bến"));
    extend(SWT.SHIFT, SWT.ARROW_RIGHT, "Bến Đá");
    extend(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT, "Bến Đ");
    extend(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT, "Bến Đá");
    extend(SWT.SHIFT, SWT.ARROW_LEFT, "Bến");
  }

  private void extend(int modifiers, int key, String words) {
    user.press(modifiers, key);
    user.waitUntil(words + " is selected", () -> desk.words().equals(words));
  }

  @Test
  void linkingATopic() {
    var stance = desk.suggest(ArticleDesk.STANCE, "phản đối", Map.of("polarity", "oppose", "attitude", "oppose"));
    click("phản đối");
    desk.waitForSelection(stance);
    user.press('o');
    user.type("ke hoach");
    user.press(SWT.CR);
    user.waitUntil("the topic is linked", () -> stance.reference("topic")
        .filter(topic -> topic.coveredText().equals("kế hoạch của ông")).isPresent());
  }

  @Test
  void judgingWithTheButtonsBesideThePointer() {
    judge("Huế", "Reject");
    user.waitUntil("it is rejected", () -> "rejected".equals(place.string("status")));
    judge("Lê An", "Accept");
    user.waitUntil("it is accepted", () -> "accepted".equals(person.string("status")));
    assertEquals("suggested", user.see(() -> fishers.string("status")));
  }

  private void judge(String words, String label) {
    pointer.move(desk.text(), desk.middle(words));
    user.waitUntil("the buttons are there", () -> desk.bar(label).isPresent());
    user.screenshot("editor-hover");
    var bar = user.see(() -> desk.bar(label).orElseThrow());
    var button = user.see(() -> Arrays.stream(bar.getItems()).filter(item -> item.getText().startsWith(label)).findFirst()
        .orElseThrow().getBounds());
    pointer.click(bar, new Point(button.x + button.width / 2, button.y + button.height / 2));
  }

  @Test
  void judgingWhatHasSomethingInCommon() {
    judgeMany("accept sentence", "accepted", "accepted", "suggested");
    judgeMany("reject kind", "suggested", "rejected", "suggested");
    judgeMany("accept more", "accepted", "accepted", "accepted");
  }

  /** Judges many from the place, sees what has become of person, place and organisation, and takes it back. */
  private void judgeMany(String typed, String... statuses) {
    click("Huế");
    desk.waitForSelection(place);
    user.press(SWT.CTRL, SWT.CR);
    user.type(typed);
    user.press(SWT.CR);
    user.waitUntil(typed, () -> statuses().equals(List.of(statuses)));
    user.press(SWT.CTRL, 'z');
    user.waitUntil("it is taken back", () -> statuses().equals(List.of("suggested", "suggested", "suggested")));
  }

  private List<String> statuses() {
    return Stream.of(person, place, fishers).map(span -> span.string("status")).toList();
  }

  @Test
  void layersAndWhatWasRejectedAreHiddenAndShown() {
    click("Huế");
    desk.waitForSelection(place);
    choose("Annotate", "Show", "Entity");
    user.waitUntil("what is hidden is not selected", () -> desk.selection().isEmpty());
    choose("Annotate", "Show", "Entity");
    click("Huế");
    press(0, SWT.DEL, fishers);
    press(0, 'p', person);
    choose("Annotate", "Show", "Rejected suggestions");
    press(0, 'n', place);
  }

  /** Goes through the window's menus by keys, as far as each label is seen to be the one that is armed. */
  private void choose(String... labels) {
    var armed = new AtomicReference<>("");
    Listener listener = event -> armed.set(((MenuItem) event.widget).getText().replace("&", ""));
    var display = PlatformUI.getWorkbench().getDisplay();
    display.syncExec(() -> display.addFilter(SWT.Arm, listener));
    user.press(SWT.F10);
    for (var i = 0; i < labels.length; i++) {
      for (var steps = 0; !armed.get().startsWith(labels[i]); steps++) {
        assertTrue(steps < 40, labels[i] + " is not in the menu; armed is " + armed.get());
        user.press(i == 0 ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN);
      }
      if (i > 0) {
        user.press(i == labels.length - 1 ? SWT.CR : SWT.ARROW_RIGHT);
      }
    }
    display.syncExec(() -> display.removeFilter(SWT.Arm, listener));
  }
}
