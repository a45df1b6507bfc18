package org.chugiai.cas;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.store.AtomicFile;
import org.chugiai.types.Entity;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills an editor at random instants of its work, its saves included: nothing that was done is lost. */
class KillTest {

  private static final int KILLS = 50;
  private static final CasTypes TYPES = Xmi.types(ChuGiaiTypes.load());

  @TempDir
  Path folder;

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void fiftyKillsLoseNothing() throws IOException, InterruptedException {
    var random = new Random();
    var withWork = 0;
    for (var seed = 0; seed < KILLS; seed++) {
      var file = Files.write(Files.createDirectory(folder.resolve("kill" + seed)).resolve("article.xmi"),
          SampleArticle.xmi());
      var done = workUntilKilled(file, seed, random);
      withWork += UnsavedWork.of(file).isPresent() ? 1 : 0;
      try (var document = CasDocument.open(file, TYPES)) {
        document.recover();
        var state = RandomWork.state(document);
        var expected = states(seed, done + 1);
        // the step under way when the kill came may be done or not
        assertTrue(expected.subList(done, done + 2).contains(state),
            "killed after step " + done + " of seed " + seed + ", found the state of " + expected.indexOf(state));
        Consistency.check(document);
      }
    }
    assertTrue(withWork > KILLS / 2, "only " + withWork + " kills left unsaved work behind");
  }

  private static int workUntilKilled(Path file, int seed, Random random) throws IOException, InterruptedException {
    var process = start(KilledEditor.class, file.toString(), Integer.toString(seed));
    var done = 0;
    var last = 1 + random.nextInt(60);
    try (var out = process.inputReader()) {
      for (var line = out.readLine(); line != null; line = out.readLine()) {
        done = Integer.parseInt(line);
        if (done == last) {
          for (var until = System.nanoTime() + random.nextInt(3_000_000); System.nanoTime() < until;) {
            Thread.onSpinWait();
          }
          // by its handle: the process's own method would also close the stream that is being read
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertNotEquals(0, process.waitFor(), "it ended by itself");
    assertTrue(done >= last, "it stopped after step " + done);
    return done;
  }

  /** The states after no, one, two … steps. */
  private List<String> states(int seed, int steps) throws IOException {
    var file = Files.write(folder.resolve("expected.xmi"), SampleArticle.xmi());
    try (var document = CasDocument.open(file, TYPES)) {
      var states = new ArrayList<>(List.of(RandomWork.state(document)));
      var work = new RandomWork(document, seed);
      for (var i = 0; i < steps; i++) {
        work.step();
        states.add(RandomWork.state(document));
      }
      return states;
    }
  }

  private static Process start(Class<?> main, String... arguments) throws IOException {
    var path = Stream.of(main, CasDocument.class, AtomicFile.class, ChuGiaiTypes.class, Entity.class, CAS.class,
        logger(), EObject.class, URI.class, XMIResource.class, EditingDomain.class).map(KillTest::place).distinct()
        .collect(Collectors.joining(File.pathSeparator));
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path, main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** UIMA's own dependency, which our bundle does not see. */
  private static Class<?> logger() {
    try {
      return Class.forName("org.slf4j.Logger", false, CAS.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
