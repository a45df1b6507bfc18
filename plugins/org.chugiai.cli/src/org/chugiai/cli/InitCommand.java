package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chugiai.corpus.operations.CreateCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a corpus. */
@Command(name = "init", description = "Makes an empty corpus with the built-in layers.")
final class InitCommand extends CorpusCommand {

  @Parameters(paramLabel = "CORPUS", description = "Folder of the corpus; must not exist yet, or be empty.")
  private Path corpus;

  @Option(names = "--name", paramLabel = "NAME",
      description = "What people call the corpus; the folder's name if none.")
  private String name;

  @Option(names = "--description", paramLabel = "TEXT", description = "What the corpus is.")
  private String description;

  @Option(names = "--licence", paramLabel = "ID",
      description = "Licence of the texts and annotations, e.g. an SPDX identifier.")
  private String licence;

  @Option(names = "--annotator", paramLabel = "ID", defaultValue = "main",
      description = "The first annotator; also the name of a folder. Default: ${DEFAULT-VALUE}.")
  private String annotator;

  @Override
  public Integer call() throws IOException {
    var named = Optional.ofNullable(name).orElse(CreateCorpus.in(corpus).name());
    try (var store = new CreateCorpus(corpus, named, description, licence, annotator).run(progress())) {
      out().println("Made the corpus \"" + store.corpus().getName() + "\" in " + corpus + ".");
    }
    return ExitCode.DONE;
  }
}
