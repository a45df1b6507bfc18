package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chugiai.corpus.operations.CorpusEngines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the engines. */
@Command(name = "engines", description = "Lists the engines that suggest annotations, in the order in which they run.")
final class EnginesCommand extends CorpusCommand {

  @Parameters(arity = "0..1", paramLabel = "CORPUS",
      description = "List this corpus's engines rather than all that there are.")
  private Path corpus;

  @Override
  public Integer call() throws IOException {
    if (corpus == null) {
      CorpusEngines.available().entries().forEach(this::print);
      return ExitCode.DONE;
    }
    try (var store = openForReading(corpus)) {
      CorpusEngines.of(store).entries().forEach(this::print);
    }
    return ExitCode.DONE;
  }

  private void print(CorpusEngines.Entry entry) {
    var engine = entry.info();
    out().printf("%-12s %-8s %s; makes %s%s%n", engine.id(), engine.version(), engine.name(), engine.layers().stream()
        .map(layer -> layer.substring(layer.lastIndexOf('.') + 1)).sorted().collect(Collectors.joining(", ")),
        entry.enabled() ? "" : " (not enabled)");
  }
}
