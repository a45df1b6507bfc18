package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chugiai.corpus.operations.AnnotateCorpus;
import org.chugiai.pipeline.Reannotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets the engines suggest annotations. */
@Command(name = "annotate", description = {"Lets the engines suggest annotations in a corpus's new articles.",
    "What a person made, confirmed or rejected is never touched."})
final class AnnotateCommand extends CorpusCommand {

  @Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
  private Path corpus;

  @Option(names = "--only", split = ",", paramLabel = "ID", description = "Only these articles.")
  private Set<String> only = Set.of();

  @Option(names = "--engines", split = ",", paramLabel = "ID",
      description = "Run these engines rather than those enabled on the corpus's list; see \"chugiai engines\".")
  private List<String> engines = List.of();

  @Option(names = "--force", description = "Renew the open suggestions of articles that have some or that are in "
      + "progress; finished and curated articles stay as they are.")
  private boolean force;

  @Option(names = "--annotator", paramLabel = "ID",
      description = "In this annotator's files; else in the default one's.")
  private String annotator;

  @Option(names = "--threads", paramLabel = "N",
      description = "Articles worked on at once; as many as processors if none.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--class-path", split = ",", paramLabel = "PATH",
      description = "Jars and folders with the classes of engines that are not built in.")
  private List<Path> classPath = List.of();

  @Override
  public Integer call() throws IOException {
    try (var store = openForWriting(corpus)) {
      var who = Optional.ofNullable(annotator).orElse(store.corpus().getDefaultAnnotator());
      return report(new AnnotateCorpus(store,
          new AnnotateCorpus.Options(only, engines, force, who, threads, classPath)).run(progress()));
    }
  }

  private Integer report(AnnotateCorpus.Result result) {
    var changes = result.annotated().values();
    out().println("Annotated " + count(changes.size(), "article") + " of " + corpus + ": "
        + count(changes.stream().mapToLong(Reannotation::added).sum(), "new suggestion")
        + renewed(changes.stream().mapToLong(Reannotation::updated).sum(),
            changes.stream().mapToLong(Reannotation::removed).sum(),
            changes.stream().mapToLong(Reannotation::withheld).sum()));
    if (!result.suggestions().isEmpty()) {
      out().println("Open suggestions: " + result.suggestions().entrySet().stream()
          .map(layer -> layer.getValue() + " " + layer.getKey()).collect(Collectors.joining(", ")) + ".");
    }
    result.passedOver().values().stream().collect(Collectors.groupingBy(reason -> reason, Collectors.counting()))
        .forEach((reason, number) ->
            out().println("Passed over " + count(number, "article") + ", state: " + reason + "."));
    result.annotated().forEach((document, change) -> change.failures().forEach(failure -> err().println("chugiai: "
        + document + ": the engine " + failure.engine() + " failed (" + failure.message()
        + "); the other engines went on. Report it to the engine's maker with the article.")));
    result.failed().forEach((document, reason) -> err().println("chugiai: " + document + ": " + reason));
    var failed = !result.failed().isEmpty() || changes.stream().anyMatch(change -> !change.failures().isEmpty());
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private static String renewed(long updated, long removed, long withheld) {
    return (updated > 0 ? ", " + updated + " renewed" : "") + (removed > 0 ? ", " + removed + " withdrawn" : "")
        + (withheld > 0 ? ", " + withheld + " not made because a person has decided there" : "") + ".";
  }
}
