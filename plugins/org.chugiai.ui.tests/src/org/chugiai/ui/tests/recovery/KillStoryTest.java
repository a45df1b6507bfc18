package org.chugiai.ui.tests.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasException;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.UnsavedWork;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.formats.FormatCatalog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product is killed at random instants while somebody works in it; every next start offers what was not saved, and
 * brings it back exactly. How often is said by the environment variable {@code CHUGIAI_KILLS}; by default a few times,
 * because each start takes some seconds.
 */
class KillStoryTest {

  private static final String TEXT = """
      Cầu Bến Đá thông xe

      Bộ trưởng Lê An đến Huế. Ông Lê An hứa sửa cầu Bến Đá trước tháng 9.
      Hội Ngư dân phản đối kế hoạch của ông Lê An.
      """;
  private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("CHUGIAI_KILLS", "4"));
  private static final long PATIENCE_SECONDS = 240;

  @TempDir
  Path folder;
  private Path corpus;
  private Path file;
  private CasTypes types;

  /** What the killed program had last told, and what the files hold. */
  private record Left(List<String> told, String state, boolean unsaved) {
  }

  @Test
  void everyStartBringsBackWhatWasNotSaved() throws Exception {
    makeCorpus();
    var random = new Random(7);
    var expected = state(false);
    var offered = 0;
    for (var kill = 0; kill < KILLS; kill++) {
      var left = killOnce(kill, random, expected);
      offered += left.unsaved() ? 1 : 0;
      expected = left.state();
    }
    assertTrue(offered > 0, "there never was unsaved work");
  }

  private void makeCorpus() throws IOException, CasException {
    corpus = folder.resolve("corpus");
    var source = Files.writeString(folder.resolve("a.txt"), TEXT);
    try (var store = CorpusStore.create(corpus, "killed")) {
      new ImportArticles(store, List.of(new ImportArticles.Input(source, FormatCatalog.forFile(source).orElseThrow())),
          ImportArticles.Options.standard()).run(new NullProgressMonitor());
      file = store.layout().annotationFile("main", "a");
      types = CasTypes.of(store.typeSystem());
    }
  }

  private Left killOnce(int number, Random random, String expected) throws Exception {
    var log = folder.resolve("log-" + number);
    var unsaved = UnsavedWork.of(file).isPresent();
    var process = new ChildWorkbench(folder).start(corpus, Map.of(WorkUntilKilled.LOG, log.toString(),
        WorkUntilKilled.EXPECTED, Boolean.toString(unsaved), WorkUntilKilled.SEED, Integer.toString(number)));
    try {
      waitFor(() -> Files.exists(log) && Files.size(log) > 0 || !process.isAlive(), number);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(1200)));
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertEquals(137, process.exitValue(), "it was killed, and did not end by itself");
    var told = Files.readAllLines(log);
    assertEquals("opened " + expected + " " + unsaved, told.getFirst(), "what came back at start " + number);
    var left = new Left(told, state(false), UnsavedWork.of(file).isPresent());
    checkLastStep(left);
    return left;
  }

  /** What is there is what was told last, or one step further: the program may be killed before it tells. */
  private void checkLastStep(Left left) throws IOException {
    var last = left.told().getLast().split(" ")[1];
    assertTrue(left.state().equals(last) || state(true).equals(last) || isFurther(last),
        "after " + left.told().getLast());
  }

  /** Whether redoing what was undone last leads to a state. */
  private boolean isFurther(String state) throws IOException {
    try (var document = CasDocument.open(copy(), types)) {
      recover(document);
      document.commandStack().redo();
      return state.equals(Fingerprint.sha256(document.resource().toBytes()));
    }
  }

  /** What file and journal hold together; one step before that, where asked. */
  private String state(boolean before) throws IOException {
    try (var document = CasDocument.open(copy(), types)) {
      recover(document);
      if (before) {
        document.commandStack().undo();
      }
      return Fingerprint.sha256(document.resource().toBytes());
    }
  }

  private static void recover(CasDocument document) throws IOException {
    if (UnsavedWork.of(document.file()).isPresent()) {
      document.recover();
    }
  }

  /** The files as the program left them are for the next start. */
  private Path copy() throws IOException {
    var copy = Files.createTempDirectory(folder, "left").resolve(file.getFileName());
    Files.copy(file, copy);
    var journal = file.resolveSibling(file.getFileName() + ".journal");
    if (Files.exists(journal)) {
      Files.copy(journal, copy.resolveSibling(journal.getFileName()));
    }
    return copy;
  }

  private interface Question {
    boolean ask() throws IOException;
  }

  private void waitFor(Question question, int number) throws IOException {
    var overdue = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!question.ask()) {
      if (System.nanoTime() > overdue) {
        var said = folder.resolve("workbench.log");
        fail("start " + number + " did not come so far: "
            + (Files.exists(said) ? Files.readString(said) : Optional.empty()));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
