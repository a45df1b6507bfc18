package org.chugiai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills exports at random instants: the dataset's folder holds all of it or is not there, and the next one mends it. */
class KilledExportTest {

  private static final int ARTICLES = 300;
  private static final int KILLS = 6;

  @TempDir
  Path folder;

  private Path corpus;
  private Path out;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = folder.resolve("corpus");
    out = Files.createDirectory(folder.resolve("datasets")).resolve("news");
    var articles = IntStream.range(0, ARTICLES)
        .mapToObj(i -> "{\"id\":\"a%d\",\"text\":\"Mưa rất to ở Huế, theo bản tin số %d.\"}".formatted(i, i)).toList();
    Tool.run("init", corpus).succeeded();
    Tool.run("import", corpus, Files.write(folder.resolve("articles.jsonl"), articles)).succeeded();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aKilledExportLeavesNoHalfDataset() throws Exception {
    export().waitFor();
    var whole = content(out);
    assertTrue(whole.size() > 3, whole.keySet().toString());
    var random = new Random();
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      boolean replaces = i % 2 == 0;
      if (!replaces) {
        Files.move(out, folder.resolve("aside" + i));
      }
      killed += exportAndKill(random) ? 1 : 0;
      if (Files.exists(out)) {
        assertEquals(whole, content(out));
      }
      assertEquals(0, export().waitFor());
      assertEquals(whole, content(out));
      assertEquals(List.of(out), entries(), "unfinished work stays behind");
    }
    assertTrue(killed > 0, "no export was killed");
  }

  @Test
  void whatWasMovedAsideWhenTheKillCameIsBroughtBack() throws Exception {
    export().waitFor();
    var whole = content(out);
    var dead = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    dead.waitFor();
    Files.move(out, out.resolveSibling(".news.old-" + dead.pid() + "-" + "0".repeat(36)));
    Files.createDirectory(out.resolveSibling(".news.part-" + dead.pid() + "-" + "0".repeat(36)));
    Tool.run("export", corpus, "--format", "jsonl", "--out", out).failed(ExitCode.FAILED, out, "not empty");
    assertEquals(whole, content(out));
    assertEquals(List.of(out), entries());
  }

  private Process export() throws IOException {
    return ToolProcess.start("export", corpus, "--format", "huggingface", "--out", out, "--replace");
  }

  /** Whether the kill came before the export's end. */
  private boolean exportAndKill(Random random) throws IOException, InterruptedException {
    var process = export();
    try (var progress = process.getErrorStream()) {
      // progress is told while articles are read, so that the kill comes while there is work to do
      progress.readNBytes(1 + random.nextInt(400));
      process.toHandle().destroyForcibly();
    }
    return process.waitFor() != 0;
  }

  private List<Path> entries() throws IOException {
    try (var entries = Files.list(out.getParent())) {
      return entries.sorted().toList();
    }
  }

  private static Map<String, String> content(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> root.relativize(file).toString(),
          KilledExportTest::read, (a, b) -> a, TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
