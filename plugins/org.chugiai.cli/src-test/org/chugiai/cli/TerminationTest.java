package org.chugiai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.CorpusStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, which ends a process as an ordinary request to end does, leaves the corpus whole. */
class TerminationTest {

  private static final int ARTICLES = 400;

  @TempDir
  Path folder;

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void whatWasDoneIsKeptAndTheRestCanBeDoneLater() throws Exception {
    var corpus = folder.resolve("c");
    Tool.run("init", corpus).succeeded();
    Tool.run("import", corpus, articles()).succeeded();
    var process = ToolProcess.start("annotate", corpus, "--threads", "1");
    try (var progress = process.getErrorStream()) {
      // The first sign of progress comes with the first article.
      assertEquals('\r', progress.read());
      process.toHandle().destroy();
      var rest = new String(progress.readAllBytes());
      assertTrue(rest.contains("chugiai: Cancelled after "), rest);
    }
    process.waitFor();
    try (var store = CorpusStore.open(corpus, CorpusStore.Access.WRITE)) {
      assertTrue(store.takenOverFrom().isEmpty(), "the lock was not given back");
      var states = store.corpus().getDocuments().stream()
          .collect(Collectors.groupingBy(d -> d.findWork("main").getState(), Collectors.counting()));
      assertTrue(states.getOrDefault(State.PRE_ANNOTATED, 0L) > 0, states.toString());
      assertTrue(states.getOrDefault(State.NEW, 0L) > 0, "it was done before it was stopped: " + states);
    }
    assertTrue(Tool.run("check", corpus).succeeded().out().contains(ARTICLES + " articles"));
    Tool.run("annotate", corpus).succeeded();
    try (var files = Files.walk(corpus)) {
      assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith(".~")));
    }
  }

  private Path articles() throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add("{\"id\":\"a" + i + "\",\"text\":\"Mưa rất to ở Huế, theo bản tin số " + i + ". "
          + "Gió. ".repeat(99) + "\"}");
    }
    return Files.write(folder.resolve("articles.jsonl"), lines);
  }
}
