package org.chugiai.corpus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chugiai.corpus.store.CorpusStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusLockTest {

  @TempDir
  Path folder;
  private Path corpus;

  @BeforeEach
  void make() throws Exception {
    corpus = folder.resolve("c");
    CorpusStore.create(corpus, "c").close();
  }

  @Test
  void oneWriterAtATimeAndAnyNumberOfReaders() throws Exception {
    try (var writer = CorpusStore.open(corpus, Access.WRITE); var reader = CorpusStore.open(corpus, Access.READ)) {
      var e = assertThrows(CorpusLockedException.class, () -> CorpusStore.open(corpus, Access.WRITE));
      assertTrue(e.getMessage().contains("process " + ProcessHandle.current().pid()), e.getMessage());
      assertEquals(writer.corpus().getName(), reader.corpus().getName());
    }
    CorpusStore.open(corpus, Access.WRITE).close();
  }

  @Test
  void anotherProcessIsKeptOutUntilItIsKilledAndThenItsLockIsTakenOver() throws Exception {
    var process = ChildProcess.start(LockingProcess.class, corpus.resolve(".lock").toString());
    try (var out = process.inputReader()) {
      assertEquals("locked", out.readLine());
      var e = assertThrows(CorpusLockedException.class, () -> CorpusStore.open(corpus, Access.WRITE));
      assertTrue(e.getMessage().contains("process " + process.pid()), e.getMessage());
    } finally {
      process.destroyForcibly().waitFor();
    }
    try (var store = CorpusStore.open(corpus, Access.WRITE)) {
      assertTrue(store.takenOverFrom().orElseThrow().contains("process " + process.pid()));
    }
    try (var store = CorpusStore.open(corpus, Access.WRITE)) {
      assertTrue(store.takenOverFrom().isEmpty(), "a lock that was given back is nobody's");
    }
  }

  @Test
  void aLockOfAnotherComputerIsRespectedAndTheRemedyIsNamed() throws Exception {
    Files.writeString(corpus.resolve(".lock"), "12\nsome-other-computer\n2021-12-31T08:00:00Z\n");
    var e = assertThrows(CorpusLockedException.class, () -> CorpusStore.open(corpus, Access.WRITE));
    assertTrue(e.getMessage().contains("some-other-computer"), e.getMessage());
    assertTrue(e.getMessage().contains("delete the file"), e.getMessage());
  }

  @Test
  void aReusedProcessNumberIsNotTakenForTheOldProcess() throws Exception {
    var other = ProcessHandle.allProcesses().filter(p -> p.pid() != ProcessHandle.current().pid()).findAny();
    Files.writeString(corpus.resolve(".lock"), other.map(ProcessHandle::pid).orElse(1L) + "\n"
        + InetAddress.getLocalHost().getHostName() + "\n1999-12-31T08:00:00Z\n");
    CorpusStore.open(corpus, Access.WRITE).close();
  }

  @Test
  void aLockFileThatWasCutOffIsStale() throws Exception {
    Files.writeString(corpus.resolve(".lock"), "12\nsome-oth");
    CorpusStore.open(corpus, Access.WRITE).close();
  }
}
