package org.chugiai.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** HeidelTime in its own process: it does one pass over the articles each time that it is asked to. */
final class Peer implements AutoCloseable {

  private static final String MAIN = "org.chugiai.bench.heideltime.Peer";

  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter requests;
  private int found;

  Peer(String java, String classPath, String config, List<Path> files) throws IOException {
    var command = new ArrayList<>(List.of(java, "-cp", classPath, MAIN, config));
    files.forEach(file -> command.add(file.toString()));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    answers = process.inputReader(StandardCharsets.UTF_8);
    requests = process.outputWriter(StandardCharsets.UTF_8);
    if (!"ready".equals(answers.readLine())) {
      process.destroy();
      throw new IOException("HeidelTime's process did not start: " + String.join(" ", command));
    }
  }

  /** Processor time of one pass, in nanoseconds. */
  long pass() throws IOException {
    requests.write("pass\n");
    requests.flush();
    var answer = answers.readLine();
    if (answer == null) {
      throw new IOException("HeidelTime's process ended");
    }
    var parts = answer.split(" ");
    found = Integer.parseInt(parts[1]);
    return Long.parseLong(parts[0]);
  }

  /** How many time expressions it found in the last pass. */
  int found() {
    return found;
  }

  @Override
  public void close() throws IOException {
    requests.close();
    process.destroy();
  }
}
