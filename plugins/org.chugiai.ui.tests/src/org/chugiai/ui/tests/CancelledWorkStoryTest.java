package org.chugiai.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chugiai.corpus.operations.CheckCorpus;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.jobs.PreAnnotation;
import org.chugiai.ui.tests.editor.ArticleDesk;
import org.chugiai.ui.wizards.ImportArticlesWizard;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work that is given up, as the stop sign of the progress view does, leaves the corpus whole. */
class CancelledWorkStoryTest {

  private static final String TEXT = "Cầu Bến Đá thông xe\n\n"
      + "Ngày 12/3/2024, Bộ trưởng Lê An đến Huế và cảnh báo Hội Ngư dân về cơn bão.\n".repeat(300);

  private final User user = new User();
  @AutoClose("clear")
  private ArticleDesk desk;
  @TempDir
  Path folder;

  @BeforeEach
  void open() throws IOException {
    var articles = new HashMap<String, String>();
    for (var i = 0; i < 12; i++) {
      articles.put("a" + i, "Bài " + i + "\n" + TEXT);
    }
    desk = new ArticleDesk(user, articles);
  }

  /** Waits until the work has begun, and gives it up. */
  private void cancel() {
    user.waitUntil("the work has begun", () -> jobs().stream().anyMatch(job -> job.getState() == Job.RUNNING));
    jobs().forEach(Job::cancel);
    user.waitUntil("it has ended", () -> jobs().isEmpty());
    user.waitUntil("the window is free", Desk::windowIsActive);
  }

  private static List<Job> jobs() {
    return Arrays.asList(Job.getJobManager().find(OperationJob.class));
  }

  private void assertWhole() throws IOException {
    var store = user.see(() -> Desk.corpus().store());
    var result = new CheckCorpus(store, Set.of(), 1).run(new NullProgressMonitor());
    assertEquals(List.of(), result.problems().stream().filter(problem -> !problem.toString().contains("WARNING"))
        .toList());
  }

  private Map<String, Integer> files() throws IOException {
    try (var all = Files.walk(desk.corpus())) {
      var files = new TreeMap<String, Integer>();
      for (var file : all.filter(Files::isRegularFile).filter(f -> !f.endsWith(".lock")).toList()) {
        files.put(desk.corpus().relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
      return files;
    }
  }

  @Test
  void anImportThatIsGivenUpBringsInNothing() throws IOException {
    var before = files();
    var sources = new ArrayList<Path>();
    for (var i = 0; i < 400; i++) {
      sources.add(Files.writeString(folder.resolve("tin" + i + ".txt"), i + "\n" + TEXT));
    }
    var shell = user.see(() -> Desk.page().getWorkbenchWindow().getShell());
    shell.getDisplay().asyncExec(() ->
        new WizardDialog(shell, new ImportArticlesWizard(Desk.corpus(), sources)).open());
    Form.dialog(user, "Import articles").press("Finish");
    cancel();
    assertEquals(before, files());
    assertWhole();
  }

  @Test
  void preAnnotationThatIsGivenUpLeavesEveryArticleAsItWasOrDone() throws IOException {
    user.see(() -> {
      PreAnnotation.of(Desk.corpus(), List.of()).schedule(Desk.page().getWorkbenchWindow().getShell().getDisplay());
      return true;
    });
    cancel();
    assertWhole();
    var works = user.see(() -> Desk.corpus().corpus().getDocuments().stream()
        .map(document -> document.findWork("main")).filter(work -> work != null && work.getSuggestions() > 0).count());
    assertTrue(works < 12, "it was given up before the end");
  }
}
