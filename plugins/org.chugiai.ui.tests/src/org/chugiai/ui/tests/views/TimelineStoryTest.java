package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.chugiai.types.TimeExpression;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.Pointer;
import org.chugiai.ui.views.analysis.SceneCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Times on the axis, by key and by mouse, of the article and of the corpus. */
class TimelineStoryTest {

  private static final String VIEW = "org.chugiai.ui.views.timeline";

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private AnalysisDesk desk;
  private SceneCanvas canvas;

  @BeforeEach
  void openArticle() throws IOException {
    desk = new AnalysisDesk(user);
    desk.perspective("org.chugiai.app.analyse");
    desk.open("cang");
    desk.show(VIEW);
    desk.button("This article");
    canvas = desk.canvas(VIEW);
    user.see(canvas::setFocus);
    user.waitUntil("the times are on the axis", () -> canvas.scene().regions().size() >= 4);
    user.waitUntil("the axis has the focus", canvas::isFocusControl);
  }

  private double distance() {
    return desk.part(canvas, "Chiều 13/3/2024").x - desk.part(canvas, "Tháng 2/2024").x;
  }

  @Test
  void keysGoFromTimeToTimeAndOpenThem() {
    user.press(SWT.END);
    user.press(SWT.ARROW_UP);
    var label = user.see(() -> canvas.focused().orElseThrow().label());
    user.waitUntil("the time is selected in the text", () -> AnalysisDesk.selection().size() == 1
        && label.startsWith(AnalysisDesk.selection().getFirst().coveredText()));
    user.rest();
    user.screenshot("timeline-article");
    assertTrue(user.see(canvas::isFocusControl), "selecting leaves the focus on the axis");
    user.press(SWT.CR);
    user.waitUntil("the article has the focus", () -> Desk.page().getActivePart() == Desk.page().getActiveEditor());
  }

  @Test
  void theSelectionInTheTextIsMarkedOnTheAxis() {
    int before = user.see(() -> canvas.scene().shapes().size());
    user.see(() -> {
      var article = Desk.article().orElseThrow();
      article.select(article.document().spans(TimeExpression._TypeName).subList(0, 1));
      return true;
    });
    user.waitUntil("the mark has a frame", () -> canvas.scene().shapes().size() > before);
  }

  @Test
  void zoomAndMove() {
    user.press(SWT.END);
    var before = distance();
    user.press('=');
    user.waitUntil("times are further apart", () -> distance() > before * 1.1);
    user.press('-');
    user.waitUntil("they are as near as before", () -> Math.abs(distance() - before) < 4);
    int x = desk.part(canvas, "Chiều 13/3/2024").x;
    user.press(SWT.ARROW_RIGHT);
    user.waitUntil("a later part is in sight", () -> desk.part(canvas, "Chiều 13/3/2024").x < x - 30);
    user.press('0');
    user.waitUntil("all is in sight again", () -> Math.abs(desk.part(canvas, "Chiều 13/3/2024").x - x) < 3);
    int height = user.see(() -> canvas.getClientArea().height);
    pointer.drag(canvas, new Point(300, height / 2 + 30), new Point(220, height / 2 + 30));
    user.waitUntil("the axis is dragged", () -> desk.part(canvas, "Chiều 13/3/2024").x < x - 30);
  }

  @Test
  void theWheelWithCtrlZoomsAroundThePointer() {
    var before = distance();
    var at = user.see(() -> new Point(desk.part(canvas, "Chiều 13/3/2024").x, canvas.getClientArea().height - 40));
    pointer.wheelWithCtrl(canvas, at, -1);
    user.waitUntil("times are further apart", () -> distance() > before * 1.1);
    user.waitUntil("what was under the pointer still is",
        () -> Math.abs(desk.part(canvas, "Chiều 13/3/2024").x - at.x) < 12);
    pointer.wheelWithCtrl(canvas, at, 1);
    user.waitUntil("they are as near as before", () -> Math.abs(distance() - before) < 4);
  }

  @Test
  void theCorpusShowsOtherArticlesAndOpensThem() {
    desk.button("Whole corpus");
    user.waitUntil("the other article's times are shown",
        () -> AnalysisDesk.labels(canvas).stream().anyMatch(label -> label.startsWith("Ngày 20/4/2024")));
    user.screenshot("timeline-corpus");
    var at = desk.part(canvas, "Ngày 20/4/2024");
    pointer.click(canvas, at);
    user.waitUntil("it has the focus",
        () -> canvas.focused().filter(region -> region.label().startsWith("Ngày 20/4/2024")).isPresent());
    user.press(SWT.CR);
    user.waitUntil("the other article is open", () -> Desk.isOpen("bao"));
    user.waitUntil("and the time selected", () -> AnalysisDesk.isSelected("Ngày 20/4/2024"));
  }

  @Test
  void durationsAreListedApart() {
    var table = user.see(() -> Desk.find(Table.class, Desk.control(VIEW)));
    assertEquals("ba ngày", user.see(() -> table.getItem(0).getText(0)));
    var at = user.see(() -> table.getItem(0).getBounds(0));
    pointer.click(table, new Point(at.x + 8, at.y + at.height / 2));
    user.waitUntil("it is selected in the text", () -> AnalysisDesk.isSelected("ba ngày"));
  }

  @Test
  void whatIsEditedIsShownAtOnce() {
    int before = user.see(() -> canvas.scene().regions().size());
    user.see(() -> {
      var article = Desk.article().orElseThrow();
      var first = article.document().spans(TimeExpression._TypeName).stream()
          .filter(span -> span.coveredText().equals("Tháng 2/2024")).toList();
      article.document().execute(article.commands().reject(first));
      return true;
    });
    user.waitUntil("a rejected time is gone", () -> canvas.scene().regions().size() == before - 1);
  }
}
