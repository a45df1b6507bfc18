package org.chugiai.ui.tests.recovery;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product in a process of its own, started as this one was, with the same bundles. */
public final class ChildWorkbench {

  private final Path folder;
  private final List<String> within = new ArrayList<>();

  /**
   * Prepares starts.
   *
   * @param folder for what the process writes
   */
  public ChildWorkbench(Path folder) {
    this.folder = folder;
  }

  /** Has another program start it. */
  public ChildWorkbench within(String... command) {
    within.addAll(List.of(command));
    return this;
  }

  /** Starts it on a corpus, in English. */
  Process start(Path corpus, Map<String, String> properties) throws IOException {
    return start(corpus, "en", properties);
  }

  /**
   * Starts it on a corpus.
   *
   * @param language   code of the language it speaks
   * @param properties its system properties
   */
  public Process start(Path corpus, String language, Map<String, String> properties) throws IOException {
    var command = new ArrayList<>(within);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-Dosgi.") || argument.startsWith("--add")).forEach(command::add);
    // it lives for seconds only
    command.addAll(List.of("-Dosgi.clean=false", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", launcher(), "org.eclipse.equinox.launcher.Main",
        "-install", System.getProperty("osgi.install.area"), "-configuration", configuration().toString(),
        "-data", workspace().toString(), "-application", "org.chugiai.app.application",
        "-product", "org.chugiai.app.product", "-nl", language, "-corpus", corpus.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("workbench.log").toFile())).start();
  }

  /** Where the workbench keeps what its user has set. */
  public Path workspace() {
    return folder.resolve("workspace");
  }

  private static String launcher() {
    return System.getProperty("java.class.path");
  }

  /** The list of bundles of this process; what is derived from it may not be shared. */
  private Path configuration() throws IOException {
    var own = folder.resolve("configuration");
    if (!Files.exists(own)) {
      Files.createDirectories(own);
      var shared = Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20")));
      try (var files = Files.walk(shared, 2)) {
        for (var file : files.filter(f -> f.toString().matches(".*\\.(ini|properties|info)")).toList()) {
          var copy = own.resolve(shared.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return own;
  }
}
