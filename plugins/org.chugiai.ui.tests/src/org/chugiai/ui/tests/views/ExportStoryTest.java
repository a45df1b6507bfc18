package org.chugiai.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.chugiai.ui.tests.Desk;
import org.chugiai.ui.tests.User;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A corpus is exported: chosen, previewed with what will not fit, written. */
class ExportStoryTest {

  private static final String TITLE = "Export corpus";

  private final User user = new User();
  private final Pointer pointer = new Pointer();
  @AutoClose("clear")
  private AnalysisDesk desk;

  @BeforeEach
  void openCorpus() throws IOException {
    desk = new AnalysisDesk(user);
    user.waitUntil("the window is in front", Desk::windowIsActive);
    // In a window that has just opened, nothing has the keys yet.
    var articles = user.see(() -> Desk.table("org.chugiai.ui.views.articles"));
    pointer.click(articles, new Point(40, 40));
    user.waitUntil("the list of articles has the keys", articles::isFocusControl);
  }

  private Shell wizard() {
    return Desk.dialog(TITLE).orElseThrow();
  }

  private void press(String button) {
    user.waitUntil(button + " can be pressed", () -> AnalysisDesk.button(wizard(), button).isEnabled());
    var control = user.see(() -> AnalysisDesk.button(wizard(), button));
    pointer.click(control, new Point(12, 12));
  }

  @Test
  void fromFormatToFolder() throws IOException {
    user.press(SWT.CTRL | SWT.SHIFT, 'e');
    user.waitUntil("the wizard is open", () -> Desk.dialog(TITLE).isPresent());
    chooseFormat("conll2002");
    pointer.click(user.see(() -> AnalysisDesk.button(wizard(), "Open suggestions as well")), new Point(10, 10));
    user.screenshot("export-format");
    press("Next >");
    var target = desk.folder().resolve("out");
    var field = user.see(() -> Desk.find(Text.class, wizard()));
    user.waitUntil("the folder has the focus", () -> Desk.dialog(TITLE).isPresent()
        && wizard().getDisplay().getFocusControl() instanceof Text);
    user.press(SWT.CTRL, 'a');
    user.type(target.toString());
    user.waitUntil("the folder is typed", () -> ((Text) field.getDisplay().getFocusControl()).getText()
        .equals(target.toString()));
    user.screenshot("export-options");
    press("Next >");
    user.waitUntil("the losses are listed", () -> Arrays.stream(losses().getItems())
        .anyMatch(item -> item.getText(1).startsWith("✕ lost:")));
    user.screenshot("export-preview");
    assertTrue(user.see(() -> AnalysisDesk.texts(wizard()).anyMatch(text -> text.contains("B-LOC"))));
    assertFalse(Files.exists(target), "nothing is written before the end");
    press("Finish");
    user.waitUntil("the export is reported", () -> Desk.dialog(TITLE).isPresent() && Files.exists(target));
    user.screenshot("export-done");
    user.press(SWT.CR);
    user.waitUntil("the window is in front again", Desk::windowIsActive);
    assertTrue(Files.readString(target.resolve("report.json")).contains("\"conll2002\""));
  }

  private void chooseFormat(String id) {
    var table = user.see(() -> Desk.find(Table.class, wizard()));
    int row = user.see(() -> IntStream.range(0, table.getItemCount())
        .filter(i -> table.getItem(i).getText(2).equals(id)).findFirst().orElseThrow());
    var at = user.see(() -> table.getItem(row).getBounds(0));
    pointer.click(table, new Point(at.x + 20, at.y + at.height / 2));
    user.waitUntil("the format is chosen", () -> table.getSelectionIndex() == row);
  }

  /** The table of the page in front. */
  private Table losses() {
    return AnalysisDesk.tables(wizard()).filter(Table::isVisible).findFirst().orElseThrow();
  }
}
