package org.chugiai.corpus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was saved stays saved, at whatever instant the saving program is killed. */
class KillDuringSaveTest {

  private static final int LANES = 2;
  private static final int KILLS_PER_LANE = 100;

  @TempDir
  Path folder;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void twoHundredKillsLoseNothing() throws Exception {
    try (var lanes = Executors.newFixedThreadPool(LANES)) {
      var tasks = IntStream.range(0, LANES).<Callable<Integer>>mapToObj(lane -> () -> kill(lane)).toList();
      int midway = 0;
      for (var lane : lanes.invokeAll(tasks)) {
        midway += lane.get();
      }
      // Else the kills came between the saves, and the test would prove nothing.
      assertTrue(midway > LANES * KILLS_PER_LANE / 10, "only " + midway + " kills hit a save under way");
    }
  }

  /** Returns how many kills left an unfinished file behind. */
  private int kill(int lane) throws IOException, InterruptedException {
    var random = new Random(lane);
    var home = Files.createDirectory(folder.resolve("lane" + lane));
    var file = home.resolve("a.xmi");
    int midway = 0;
    for (int i = 0; i < KILLS_PER_LANE; i++) {
      long acknowledged = saveUntilKilled(file, random);
      long found = SavingProcess.version(file);
      assertTrue(found == acknowledged || found == acknowledged + 1,
          "acknowledged version " + acknowledged + ", found " + found);
      assertArrayEquals(SavingProcess.content(found), Files.readAllBytes(file), "version " + found + " is torn");
      if (unfinished(home)) {
        midway++;
      }
      AtomicFile.clean(home);
    }
    return midway;
  }

  private static boolean unfinished(Path home) throws IOException {
    try (var files = Files.newDirectoryStream(home, AtomicFile.TEMPORARY_PREFIX + "*")) {
      return files.iterator().hasNext();
    }
  }

  private static long saveUntilKilled(Path file, Random random) throws IOException, InterruptedException {
    var process = ChildProcess.start(SavingProcess.class, file.toString());
    var killer = new Thread(() -> {
      var until = System.nanoTime() + random.nextInt(50_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      // By its handle: the process's own method would also close the stream that is being read.
      process.toHandle().destroyForcibly();
    });
    long acknowledged = -1;
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
    assertTrue(acknowledged >= 0, "the saving process saved nothing");
    return acknowledged;
  }
}
