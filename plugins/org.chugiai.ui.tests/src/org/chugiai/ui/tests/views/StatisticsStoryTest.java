package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import org.chugiai.corpus.statistics.MeasureCorpus;
import org.chugiai.corpus.statistics.StatisticsJson;
import org.chugiai.types.Entity;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From annotating to analysing and back by key; figures that follow the work; the same figures as the command line's. */
class StatisticsStoryTest {

  private static final String VIEW = "org.chugiai.ui.views.statistics";

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private AnalysisDesk desk;

  @BeforeEach
  void openCorpus() throws IOException {
    desk = new AnalysisDesk(user);
    desk.open("cang");
  }

  private static String perspective() {
    return Desk.page().getPerspective().getId();
  }

  @Test
  void keysSwitchBetweenAnnotatingAndAnalysing() {
    user.press(SWT.CTRL, SWT.F2);
    user.waitUntil("analysing", () -> perspective().equals("org.chugiai.app.analyse"));
    for (var view : new String[] {"timeline", "stanceMap", "statistics"}) {
      assertTrue(user.see(() -> Desk.page().findViewReference("org.chugiai.ui.views." + view)) != null, view);
    }
    user.press(SWT.CTRL, SWT.F1);
    user.waitUntil("annotating", () -> perspective().equals("org.chugiai.app.annotate"));
  }

  private static int figure(Table table, String layer, int column) {
    return Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(layer)).findFirst()
        .map((TableItem item) -> item.getText(column)).filter(text -> !text.isEmpty()).map(Integer::valueOf).orElse(0);
  }

  @Test
  void figuresFollowTheWork() {
    desk.perspective("org.chugiai.app.analyse");
    desk.show(VIEW);
    var table = user.see(() -> Desk.find(Table.class, Desk.control(VIEW)));
    user.waitUntil("the entities are counted", () -> figure(table, "Entity", 1) > 5);
    user.screenshot("statistics-layers");
    int all = user.see(() -> figure(table, "Entity", 1));
    user.see(() -> {
      var article = Desk.article().orElseThrow();
      var entities = article.document().spans(Entity._TypeName);
      article.document().execute(article.commands().accept(entities.subList(0, 3)));
      article.document().execute(article.commands().reject(entities.subList(3, 4)));
      return Desk.page().saveEditor(Desk.page().getActiveEditor(), false);
    });
    user.waitUntil("three are accepted", () -> figure(table, "Entity", 2) == 3);
    user.waitUntil("one is rejected", () -> figure(table, "Entity", 7) == 1);
    assertEquals(all, user.see(() -> figure(table, "Entity", 1)));
  }

  /** The rows of the agreement's table while it is to be seen; none while the page says what to do. */
  private static TableItem[] agreement(CTabFolder tabs) {
    var table = Desk.find(Table.class, tabs.getSelection().getControl());
    return table.isVisible() ? table.getItems() : new TableItem[0];
  }

  @Test
  void twoAnnotatorsAreCompared() throws IOException {
    desk.perspective("org.chugiai.app.analyse");
    desk.show(VIEW);
    var table = user.see(() -> Desk.find(Table.class, Desk.control(VIEW)));
    user.waitUntil("the entities are counted", () -> figure(table, "Entity", 1) > 5);
    var tabs = user.see(() -> Desk.find(CTabFolder.class, (Composite) table.getParent().getParent().getParent()));
    var tab = user.see(() -> tabs.getItem(3).getBounds());
    pointer.click(tabs, new Point(tab.x + tab.width / 2, tab.y + tab.height / 2));
    user.waitUntil("it says what to do", () -> tabs.getSelectionIndex() == 3
        && !Desk.find(Table.class, tabs.getSelection().getControl()).isVisible());
    user.screenshot("statistics-no-agreement");
    user.see(() -> {
      var article = Desk.article().orElseThrow();
      article.document().execute(article.commands().accept(article.document().spans(Entity._TypeName)));
      return Desk.page().saveEditor(Desk.page().getActiveEditor(), false);
    });
    var layout = user.see(Desk::corpus).store().layout();
    var second = layout.annotationFile("binh", "cang");
    Files.createDirectories(second.getParent());
    Files.writeString(second, Files.readString(layout.annotationFile("main", "cang"))
        .replace("kind=\"LOCATION\"", "kind=\"EVENT\""));
    desk.button("Read again");
    user.waitUntil("they are compared", () -> agreement(tabs).length == 1);
    user.screenshot("statistics-agreement");
    var row = user.see(() -> agreement(tabs)[0]);
    assertEquals("Entity", user.see(() -> row.getText(0)));
    assertEquals("binh, main", user.see(() -> row.getText(1)));
    assertTrue(user.see(() -> row.getText(4)).matches("0\\.[0-9]{3}"), user.see(() -> row.getText(4)));
    var first = user.see(() -> tabs.getItem(0).getBounds());
    pointer.click(tabs, new Point(first.x + first.width / 2, first.y + first.height / 2));
    user.waitUntil("the first page is back, for the next story", () -> tabs.getSelectionIndex() == 0);
  }

  @Test
  void theExportIsWhatTheCommandLinePrints() throws IOException {
    desk.perspective("org.chugiai.app.analyse");
    desk.show(VIEW);
    var table = user.see(() -> Desk.find(Table.class, Desk.control(VIEW)));
    user.waitUntil("the entities are counted", () -> figure(table, "Entity", 1) > 5);
    desk.button("Export statistics");
    user.waitUntil("the dialog is open", () -> Desk.dialog("Export statistics").isPresent());
    var file = desk.folder().resolve("figures.json");
    user.see(() -> Desk.find(Text.class, Desk.dialog("Export statistics").orElseThrow()).setFocus());
    user.press(SWT.CTRL, 'a');
    user.type(file.toString());
    user.press(SWT.CR);
    user.waitUntil("the file is there", () -> Files.exists(file));
    var corpus = user.see(Desk::corpus);
    assertEquals(StatisticsJson.of(new MeasureCorpus(corpus.store(), Set.of(), corpus.annotator(), 1).run(null)),
        Files.readString(file));
  }
}
