package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chugiai.corpus.operations.CorpusEngines;
import org.chugiai.pipeline.EngineCatalog;
import org.chugiai.pipeline.EngineInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the engines. */
@Command(name = "engines", description = "Lists the engines that suggest annotations, in the order in which they run.")
final class EnginesCommand extends CorpusCommand {

  @Parameters(arity = "0..1", paramLabel = "CORPUS",
      description = "List this corpus's engines rather than the built-in ones.")
  private Path corpus;

  @Override
  public Integer call() throws IOException {
    if (corpus == null) {
      EngineCatalog.builtIn().engines().forEach(engine -> print(engine, ""));
      return ExitCode.DONE;
    }
    try (var store = openForReading(corpus)) {
      CorpusEngines.of(store).entries()
          .forEach(entry -> print(entry.info(), entry.enabled() ? "" : " (not enabled)"));
    }
    return ExitCode.DONE;
  }

  private void print(EngineInfo engine, String remark) {
    out().printf("%-12s %-8s %s; makes %s%s%n", engine.id(), engine.version(), engine.name(), engine.layers().stream()
        .map(layer -> layer.substring(layer.lastIndexOf('.') + 1)).sorted().collect(Collectors.joining(", ")), remark);
  }
}
