package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chugiai.corpus.operations.CreateCorpus;
import org.chugiai.corpus.operations.DefineLayers;
import org.chugiai.corpus.store.CasTypes;
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

  @Option(names = "--types", paramLabel = "FILE",
      description = "UIMA type system descriptor of further layers; each of its annotation types becomes one.")
  private Path types;

  @Override
  public Integer call() throws IOException {
    var own = types == null ? null : CasTypes.readOwn(types);
    if (own != null) {
      // Before anything is made: the types must go with the built-in ones.
      CasTypes.of(own, types);
    }
    var named = Optional.ofNullable(name).orElse(CreateCorpus.in(corpus).name());
    try (var store = new CreateCorpus(corpus, named, description, licence, annotator).run(progress())) {
      var layers = own == null ? List.of() : new DefineLayers(store, own).run();
      out().println("Made the corpus \"" + store.corpus().getName() + "\" in " + corpus
          + (layers.isEmpty() ? "." : ", with " + count(layers.size(), "layer") + " of its own."));
    }
    return ExitCode.DONE;
  }
}
