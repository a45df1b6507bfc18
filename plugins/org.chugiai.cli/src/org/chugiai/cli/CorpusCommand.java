package org.chugiai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chugiai.corpus.store.CorpusStore;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands share. */
@Command(mixinStandardHelpOptions = true, versionProvider = Chugiai.Version.class, sortOptions = false)
abstract class CorpusCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;
  private ConsoleProgress progress;

  final void use(ConsoleProgress shared) {
    progress = shared;
  }

  /** Follows the command's operation, and is cancelled when the process is to end. */
  final IProgressMonitor progress() {
    return progress;
  }

  /** Where results go. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Where warnings go. */
  final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Opens a corpus for writing, and tells where another process had left it locked. */
  final CorpusStore openForWriting(Path folder) throws IOException {
    var store = CorpusStore.open(folder, CorpusStore.Access.WRITE);
    store.takenOverFrom().ifPresent(holder -> err().println("chugiai: " + folder + " had been left locked by "
        + holder + ", which has ended without closing it; the lock was taken over."));
    return store;
  }

  static CorpusStore openForReading(Path folder) throws IOException {
    return CorpusStore.open(folder, CorpusStore.Access.READ);
  }

  /** Warns of each thing that was left out; what a command ends with then. */
  final int exitCode(String what, Stream<String> leftOut) {
    var reasons = leftOut.toList();
    reasons.forEach(reason -> err().println("chugiai: " + what + ": " + reason));
    return reasons.isEmpty() ? ExitCode.DONE : ExitCode.INVALID;
  }

  /** "1 article", "2 articles". */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
