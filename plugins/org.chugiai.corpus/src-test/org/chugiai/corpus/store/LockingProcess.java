package org.chugiai.corpus.store;

import java.io.IOException;
import java.nio.file.Path;

/** Takes a corpus's lock, says so on standard output, and keeps it until it is killed or its input ends. */
final class LockingProcess {

  private LockingProcess() {
  }

  public static void main(String[] args) throws IOException {
    try (var lock = CorpusLock.take(Path.of(args[0]))) {
      System.out.println(lock.takenOver().map(holder -> "taken over").orElse("locked"));
      while (System.in.read() >= 0) {
        System.out.flush();
      }
    }
  }
}
