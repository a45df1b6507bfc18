package org.chugiai.ui.tests.looks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.chugiai.ui.tests.User;
import org.eclipse.swt.widgets.Shell;

/** Asks over AT-SPI what a screen reader would, and keeps the answers: a file for each window. */
final class ReadAloud implements Eyes {

  private static final String PYTHON = "/usr/bin/python3";
  private static final String SCRIPT = "accessible-tree.py";

  private final User user;
  private final Path folder;

  ReadAloud(User user, Path folder) {
    this.user = user;
    this.folder = folder;
  }

  /** Whether this machine has what it takes to ask. */
  static boolean isPossible() throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(PYTHON)) || !Files.isExecutable(Path.of("/usr/bin/dbus-run-session"))
        || !Files.exists(Path.of("/usr/share/dbus-1/services/org.a11y.Bus.service"))) {
      return false;
    }
    var gi = new ProcessBuilder(PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')")
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    return gi.waitFor() == 0;
  }

  @Override
  public void look(String name, Shell window) {
    user.rest();
    try (var script = Objects.requireNonNull(ReadAloud.class.getResourceAsStream(SCRIPT), SCRIPT)) {
      var file = folder.resolve(SCRIPT);
      Files.write(file, script.readAllBytes());
      var answers = folder.resolve(name + ".tsv");
      var asking = new ProcessBuilder(PYTHON, file.toString(), Long.toString(ProcessHandle.current().pid()))
          .redirectOutput(answers.toFile()).redirectError(folder.resolve("errors").toFile()).start();
      if (!asking.waitFor(60, TimeUnit.SECONDS) || asking.exitValue() != 0) {
        asking.destroyForcibly();
        throw new IllegalStateException(Files.readString(folder.resolve("errors")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
