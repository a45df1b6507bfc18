package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.WorkCounts;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views beside the article: lists are sorted and filtered, fields checked as they are typed. */
class WorkingViewsStoryTest {

  private static final String ARTICLES = "org.chugiai.ui.views.articles";
  private static final String ANNOTATIONS = "org.chugiai.ui.views.annotations";
  private static final String INSPECTOR = "org.chugiai.ui.views.inspector";
  private static final String TIME = "org.chugiai.types.TimeExpression";
  private static final int TITLE = 1;
  private static final int OPEN = 2;

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private CorpusDesk desk;

  @BeforeEach
  void openCorpus() throws IOException {
    var articles = Map.of("a", "Cầu Bến Đá thông xe\n\nNgày 12/3/2024, Bộ trưởng Lê An đến Huế.\n",
        "b", "Hội Ngư dân lên tiếng\n\nHội Ngư dân phản đối kế hoạch.\n",
        "c", "Bão số 3\n\nTrời Huế mưa to.\n");
    desk = new CorpusDesk(user, articles, annotator -> {
      annotator.all("a", CorpusDesk.ENTITY, "Lê An", "accepted", Map.of("kind", "PERSON"));
      annotator.all("a", CorpusDesk.ENTITY, "Huế", "suggested", Map.of("kind", "LOCATION"));
      annotator.all("a", CorpusDesk.ENTITY, "Bến Đá", "rejected", Map.of("kind", "LOCATION"));
      annotator.all("a", TIME, "Ngày 12/3/2024", "suggested", Map.of("kind", "DATE", "value", "2024-13-12"));
      annotator.work("b", State.FINISHED, new WorkCounts(0, 4, 0));
      annotator.work("c", State.IN_PROGRESS, new WorkCounts(7, 2, 0));
    });
  }

  /** Clicks the head of a column. */
  private void head(Table table, int column) {
    var x = user.see(() -> {
      var left = 0;
      for (var i = 0; i < column; i++) {
        left += table.getColumn(i).getWidth();
      }
      return left + table.getColumn(column).getWidth() / 2;
    });
    pointer.click(table, new Point(x, -10));
  }

  @Test
  void articlesAreSortedAndFiltered() {
    desk.show(ARTICLES);
    var table = desk.widget(ARTICLES, Table.class);
    user.waitUntil("all are listed", () -> table.getItemCount() == 3);
    head(table, OPEN);
    user.waitUntil("they are sorted by open suggestions", () -> table.getSortColumn() == table.getColumn(OPEN)
        && desk.column(table, OPEN).getLast().equals("7"));
    head(table, OPEN);
    user.waitUntil("the other way round", () -> desk.column(table, OPEN).getFirst().equals("7"));
    head(table, TITLE);
    user.waitUntil("they are sorted by title", () -> desk.column(table, TITLE).equals(List.of("a", "b", "c")));
    user.screenshot("articles-sorted");
    assertTrue(user.see(() -> Arrays.stream(table.getColumns()).mapToInt(column -> column.getWidth()).sum()
        <= table.getClientArea().width), "no column is cut off");
    var words = desk.widget(ARTICLES, Text.class);
    user.see(() -> words.setFocus());
    user.type("finished");
    user.waitUntil("only what is finished is listed", () -> desk.column(table, TITLE).equals(List.of("b")));
    user.press(SWT.CTRL, 'a');
    user.press(SWT.DEL);
    user.waitUntil("all are listed again", () -> table.getItemCount() == 3);
  }

  @Test
  void annotationsAreSortedAndFiltered() {
    desk.open("a");
    desk.show(ANNOTATIONS);
    var table = desk.widget(ANNOTATIONS, Table.class);
    user.waitUntil("all are listed", () -> table.getItemCount() == 4);
    head(table, 0);
    user.waitUntil("they are sorted by their words", () -> desk.column(table, 0).equals(List.of("Bến Đá", "Huế",
        "Lê An", "Ngày 12/3/2024")));
    var words = desk.widget(ANNOTATIONS, Text.class);
    user.see(() -> words.setFocus());
    user.type("le an");
    user.waitUntil("words are found without marks", () -> desk.column(table, 0).equals(List.of("Lê An")));
    user.press(SWT.CTRL, 'a');
    user.press(SWT.DEL);
    var layer = desk.widget(ANNOTATIONS, Combo.class);
    user.see(() -> layer.setFocus());
    user.press(SWT.ARROW_DOWN);
    user.waitUntil("only entities are listed", () -> table.getItemCount() == 3);
    user.screenshot("annotations-filtered");
    user.see(() -> table.setFocus());
    user.press(SWT.HOME);
    user.press(SWT.ARROW_DOWN);
    user.press(SWT.ARROW_UP);
    user.waitUntil("the text follows the list", () -> desk.selected().equals(List.of("Bến Đá")));
  }

  private void selectTheTime() {
    desk.open("a");
    pointer.click(desk.text(), desk.middle("12/3/2024"));
    user.waitUntil("the time is selected", () -> desk.selected().equals(List.of("Ngày 12/3/2024")));
    desk.show(INSPECTOR);
  }

  @Test
  void aWrongValueSaysWhyAndIsNotSet() {
    selectTheTime();
    var value = desk.field(INSPECTOR, "2024-13-12");
    user.see(() -> value.setFocus());
    user.press(SWT.CTRL, 'a');
    user.type("2024-99");
    user.screenshot("inspector-wrong-value");
    user.press(SWT.CR);
    assertEquals("2024-13-12", user.see(() -> desk.spans(TIME).getFirst().string("value")), "it was not set");
    user.press(SWT.CTRL, 'a');
    user.type("2024-03-12");
    user.press(SWT.CR);
    user.waitUntil("the right one is set", () -> "2024-03-12".equals(desk.spans(TIME).getFirst().string("value")));
    user.press(SWT.CTRL, 'a');
    user.type("2024");
    user.press(SWT.ESC);
    user.waitUntil("Escape puts back what was there", () -> value.getText().equals("2024-03-12"));
  }
}
