package org.chugiai.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an article is set: how far its paragraphs are apart, and how large its text is. */
class PageStoryTest {

  private static final String HEADLINE = "Ủy ban nhân dân thành phố Hải Phòng họp";
  private static final String FONT = "org.chugiai.ui.editor.font";

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  private ArticleDesk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new ArticleDesk(user, Map.of(
        "one", HEADLINE + "\nSáng nay thành phố Hải Phòng họp.\n",
        "many", HEADLINE + "\n\n\n\nSáng nay thành phố Hải Phòng họp.\n",
        "long", HEADLINE + "\n\n" + "Tàu vào cảng Hải Phòng lúc rạng sáng. ".repeat(300) + "Hết bài.\n"));
  }

  @AfterEach
  void clear() throws IOException {
    user.press(SWT.CTRL, '0');
    desk.clear();
  }

  @Test
  void aCrowdedHeadlineIsFollowedByTheTextHoweverManyEmptyLinesAreBetween() {
    desk.open("one");
    crowd();
    var expected = distance();
    desk.open("many");
    crowd();
    assertEquals(expected, distance());
    var text = desk.text();
    var lane = user.see(text::getLineSpacing);
    var letters = user.see(() -> text.getLineHeight(0));
    assertTrue(expected < letters + 4 * lane + lane * 2, "the next paragraph is far below the labels: " + expected);
    user.screenshot("crowded-headline");
  }

  /** Four annotations within each other. */
  private void crowd() {
    for (var words : new String[] {"Ủy ban nhân dân thành phố Hải Phòng", "nhân dân thành phố", "thành phố Hải Phòng",
        "phố Hải"}) {
      desk.suggest(ArticleDesk.ENTITY, words, Map.of("kind", "LOCATION"));
    }
  }

  /** From the headline down to the text. */
  private int distance() {
    var text = desk.text();
    var next = desk.offset("Sáng nay");
    return user.see(() -> text.getLocationAtOffset(next).y - text.getLocationAtOffset(0).y);
  }

  @Test
  void keysMakeTheTextLargerAndSmallerAndItIsRemembered() {
    desk.open("long");
    var usual = height();
    user.press(SWT.CTRL, '=');
    user.press(SWT.CTRL, '=');
    user.waitUntil("the text is larger", () -> now() >= usual + 2);
    var node = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
    assertTrue(node.get(FONT, "").contains("|" + height()), "the next start would not know it: " + node.get(FONT, ""));
    user.press(SWT.CTRL, '-');
    user.press(SWT.CTRL, '-');
    user.press(SWT.CTRL, '-');
    user.waitUntil("the text is smaller", () -> now() < usual);
    user.press(SWT.CTRL, '0');
    user.waitUntil("the text is as it was", () -> now() == usual);
  }

  @Test
  void ctrlAndTheWheelDoTheSameAndWhatIsReadStays() {
    desk.open("long");
    var usual = height();
    var text = desk.text();
    user.press(SWT.END);
    user.waitUntil("the end is in sight", () -> text.getTopIndex() > 20);
    var top = user.see(() -> text.getOffsetAtLine(text.getTopIndex()));
    pointer.wheelWithCtrl(text, new Point(300, 100), -1);
    user.waitUntil("the text is larger", () -> now() > usual);
    assertEquals(user.see(() -> text.getLineAtOffset(top)), user.see(text::getTopIndex), 1,
        "the text has jumped");
    pointer.wheelWithCtrl(text, new Point(300, 100), 1);
    user.waitUntil("the text is as it was", () -> now() == usual);
  }

  @Test
  void theKindsStayWhereTheMouseRestsOnAnAnnotationAfterADrag() {
    desk.open("one");
    desk.suggest(ArticleDesk.ENTITY, "thành phố Hải Phòng", Map.of("kind", "LOCATION"));
    var text = desk.text();
    var end = desk.middle("Phòng");
    pointer.drag(text, desk.middle("nhân"), end);
    user.waitUntil("the kinds are offered", () -> overlays(text).equals(List.of("1  Person")));
    user.see(() -> {
      var rest = new Event();
      rest.x = end.x;
      rest.y = end.y;
      text.notifyListeners(SWT.MouseHover, rest);
      return true;
    });
    assertEquals(List.of("1  Person"), user.see(() -> overlays(text)));
  }

  /** The first button of what lies over the page. */
  private static List<String> overlays(StyledText text) {
    return Arrays.stream(text.getChildren()).filter(Control::isVisible)
        .map(area -> Desk.find(ToolBar.class, area).getItem(0).getText()).toList();
  }

  private int height() {
    return user.see(this::now);
  }

  private int now() {
    StyledText text = desk.text();
    return text.getFont().getFontData()[0].getHeight();
  }
}
