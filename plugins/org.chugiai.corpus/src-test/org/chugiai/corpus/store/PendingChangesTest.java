package org.chugiai.corpus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chugiai.corpus.model.CorpusFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several files change together or not at all. */
class PendingChangesTest {

  private static final int KILLS = 60;

  @TempDir
  Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    for (var i = 0; i < ChangingProcess.FILES; i++) {
      Files.write(ChangingProcess.file(folder, i), ChangingProcess.content(0));
    }
  }

  private FileChange change(int file, long version) throws IOException {
    var path = ChangingProcess.file(folder, file);
    return new FileChange(path, Files.readAllBytes(path), ChangingProcess.content(version));
  }

  private List<Long> versions() throws IOException {
    var versions = new ArrayList<Long>();
    for (var i = 0; i < ChangingProcess.FILES; i++) {
      versions.add(ChangingProcess.version(folder, i));
    }
    return versions;
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aKillAtAnyInstantLeavesAllOfAChangeOrNone() throws Exception {
    var random = new Random(7);
    var midway = 0;
    for (var i = 0; i < KILLS; i++) {
      var acknowledged = changeUntilKilled(random);
      if (versions().stream().distinct().count() > 1) {
        midway++;
      }
      new PendingChanges(folder).complete();
      var found = versions();
      assertEquals(1, found.stream().distinct().count(), "torn: " + found);
      assertTrue(found.getFirst() == acknowledged || found.getFirst() == acknowledged + 1,
          "acknowledged " + acknowledged + ", found " + found);
      assertFalse(Files.exists(folder.resolve(PendingChanges.FOLDER)));
      AtomicFile.clean(folder.resolve("sub"));
    }
    // Else the kills came between the changes, and the test would prove nothing.
    assertTrue(midway > KILLS / 10, "only " + midway + " kills tore a change");
  }

  private long changeUntilKilled(Random random) throws IOException, InterruptedException {
    var process = ChildProcess.start(ChangingProcess.class, folder.toString());
    var killer = new Thread(() -> {
      var until = System.nanoTime() + random.nextInt(60_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly();
    });
    var acknowledged = -1L;
    try (BufferedReader out = process.inputReader()) {
      for (var line = out.readLine(); line != null && line.matches("\\d+"); line = out.readLine()) {
        if (acknowledged < 0) {
          killer.start();
        }
        acknowledged = Long.parseLong(line);
      }
    } finally {
      process.destroyForcibly();
    }
    process.waitFor();
    killer.join();
    assertTrue(acknowledged >= 0, "the changing process changed nothing");
    return acknowledged;
  }

  @Test
  void oneThatCannotBeWrittenTakesTheOthersBack() throws Exception {
    var changes = List.of(change(0, 1), change(1, 1), change(2, 1));
    var failure = assertThrows(IOException.class, () -> new PendingChanges(folder).run(changes, change(3, 1), change -> {
      if (change == changes.get(2)) {
        throw new IOException("full");
      }
      change.write();
    }, () -> { }));
    assertEquals("full", failure.getMessage());
    assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L), versions());
    assertFalse(Files.exists(folder.resolve(PendingChanges.FOLDER)));
  }

  @Test
  void oneThatChangedMeanwhileStopsAllBeforeAnythingIsWritten() throws Exception {
    var changes = List.of(change(0, 1), change(1, 1));
    var last = change(2, 1);
    Files.write(ChangingProcess.file(folder, 2), ChangingProcess.content(9));
    assertThrows(FileChangedException.class,
        () -> new PendingChanges(folder).run(changes, last, FileChange::write, last::write));
    assertEquals(0, versions().getFirst());
  }

  @Test
  void openingACorpusCompletesWhatAKilledProgramDecidedOn() throws Exception {
    var home = folder.resolve("corpus");
    var file = home.resolve("annotations/main/a.xmi");
    try (var store = CorpusStore.create(home, "c")) {
      Files.writeString(file, "old");
      var change = new FileChange(file, Files.readAllBytes(file), "new".getBytes());
      // An error, unlike an exception, ends a program without anything being taken back.
      assertThrows(StackOverflowError.class, () -> store.change(List.of(change), c -> {
        throw new StackOverflowError();
      }, corpus -> {
        var referent = CorpusFactory.eINSTANCE.createReferent();
        referent.setId("x");
        corpus.getReferents().add(referent);
      }));
      assertEquals("old", Files.readString(file));
    }
    try (var store = CorpusStore.open(home, CorpusStore.Access.WRITE)) {
      assertEquals("new", Files.readString(file));
      assertEquals("x", store.corpus().getReferents().getFirst().getId());
      assertArrayEquals("old".getBytes(), Files.readAllBytes(AtomicFile.backup(file)));
    }
  }

  @Test
  void aListThatLeadsOutOfTheCorpusIsRefused() throws Exception {
    Files.createDirectory(folder.resolve(PendingChanges.FOLDER));
    Files.writeString(folder.resolve(PendingChanges.FOLDER).resolve("list"), "- - ../../elsewhere\n");
    assertThrows(InvalidDataException.class, () -> new PendingChanges(folder).complete());
  }
}
