package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.chugiai.ui.tests.editor.Pointer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files dragged onto the window from another one, as from a file manager. */
class DropStoryTest {

  private static final String IMPORT = "Import articles";

  private final User user = new User();
  private Pointer pointer;
  @AutoClose("clear")
  private ArticleDesk desk;
  private Process files;
  @TempDir
  Path folder;

  @BeforeEach
  void open() throws IOException {
    pointer = new Pointer();
    desk = new ArticleDesk(user, Map.of("bao", "Bão vào Quảng Ninh. Bão tan.\n", "mua", "Mưa ở Huế.\n"));
  }

  @AfterEach
  void closeFiles() {
    files.destroyForcibly();
  }

  /** A CAS that lies outside the corpus, with the article's text and the built-in types. */
  private Path loose() throws IOException {
    return Files.copy(desk.corpus().resolve("annotations/main/bao.xmi"), folder.resolve("loose.xmi"));
  }

  /** Drags a file from the window of another program. */
  private void drop(Path file, Control on) throws IOException {
    var shown = folder.resolve("shown" + System.nanoTime());
    files = FileWindow.start(file, shown);
    user.waitUntil("the file is shown", () -> Files.exists(shown));
    var from = user.see(() -> on.toControl(FileWindow.X, FileWindow.Y));
    var size = user.see(on::getSize);
    pointer.drag(on, from, new Point(size.x / 2, size.y / 2));
  }

  private void waitForTheEnd() {
    user.waitUntil("the drag has ended", () -> !files.isAlive());
  }

  private Control articles() {
    return user.see(() -> Desk.table("org.chugiai.ui.views.articles"));
  }

  @Test
  void aCasDroppedOnTheEditorIsOpenedInItsPlace() throws IOException {
    desk.open("mua");
    var file = loose();
    Files.writeString(folder.resolve("typesystem.xml"), """
        <?xml version="1.0" encoding="UTF-8"?>
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><imports>
          <import name="org.chugiai.typesystem.ChuGiaiTypeSystem"/></imports></typeSystemDescription>
        """);
    drop(file, desk.text());
    user.waitUntil("the file is open",
        () -> Desk.isOpen(file.toString()));
    assertEquals(2, user.see(() -> Desk.corpus().corpus().getDocuments().size()), "nothing was imported");
  }

  @Test
  void aCasDroppedOnTheListIsImportedOrOpenedAsTheUserSays() throws IOException {
    drop(loose(), articles());
    var question = Form.dialog(user, "Dropped CAS");
    user.screenshot("drop-question");
    question.press("Import into the Corpus");
    var wizard = Form.dialog(user, IMPORT);
    wizard.press("Cancel");
    user.waitUntil("no dialog is open", Desk::windowIsActive);
    waitForTheEnd();
    drop(folder.resolve("loose.xmi"), articles());
    Form.dialog(user, "Dropped CAS").press("Open the File");
    Form.dialog(user, "Open CAS").press("The Built-in Ones");
    user.waitUntil("the file is open", () -> Desk.article().isPresent());
  }

  @Test
  void aTextDroppedOnTheListIsImported() throws IOException {
    drop(Files.writeString(folder.resolve("nang.txt"), "Nắng lên ở Đà Lạt.\n"), articles());
    Form.dialog(user, IMPORT).press("Finish");
    user.waitUntil("it is there", () -> Desk.corpus().corpus().findDocument("nang") != null);
    user.waitUntil("it is annotated", () -> Desk.corpus().corpus().findDocument("nang").findWork("main") != null
        && Job.getJobManager().find(OperationJob.class).length == 0 && Desk.windowIsActive());
  }

  @Test
  void anArticlesOwnFileDroppedAnywhereOpensTheArticle() throws IOException {
    drop(desk.corpus().resolve("annotations/main/mua.xmi"), articles());
    user.waitUntil("the article is open", () -> Desk.isOpen("mua"));
  }

  @Test
  void withoutACorpusACasIsOpenedAndACorpusToo() throws IOException {
    Desk.closeCorpus(user);
    var empty = user.see(() -> (Composite) Desk.page().findView("org.chugiai.ui.views.articles").getSite()
        .getService(MPart.class).getWidget());
    drop(desk.corpus(), empty);
    user.waitUntil("the corpus is open", Desk::hasCorpus);
    assertFalse(user.see(() -> Desk.article().isPresent()));
  }
}
