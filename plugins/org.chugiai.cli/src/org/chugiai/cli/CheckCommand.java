package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.chugiai.corpus.operations.CheckCorpus;
import org.chugiai.quality.checks.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a corpus over. */
@Command(name = "check", description = {
    "Looks a corpus over: every article loads and has its text, spans and references are sound, values well-formed.",
    "Lists what is not, and ends with 3 where data is invalid."})
final class CheckCommand extends CorpusCommand {

  @Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
  private Path corpus;

  @Option(names = "--only", split = ",", paramLabel = "ID", description = "Only these articles.")
  private Set<String> only = Set.of();

  @Override
  public Integer call() throws IOException {
    try (var store = openForReading(corpus)) {
      var result = new CheckCorpus(store, only, Runtime.getRuntime().availableProcessors()).run(progress());
      result.problems().forEach(problem ->
          out().println((problem.severity() == Severity.ERROR ? "error: " : "warning: ") + problem));
      var errors = result.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
      out().println("Checked " + count(result.articles(), "article") + " in " + count(result.files(), "file") + ": "
          + count(errors, "error") + ", " + count(result.problems().size() - errors, "warning") + ".");
      return result.isInvalid() ? ExitCode.INVALID : ExitCode.DONE;
    }
  }
}
