package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.chugiai.corpus.statistics.MeasureCorpus;
import org.chugiai.corpus.statistics.StatisticsJson;
import org.chugiai.corpus.statistics.StatisticsTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what is in a corpus. */
@Command(name = "stats", description = {
    "Counts what is in a corpus: annotations per layer, kind and status, lengths, and how people judged the",
    "engines' suggestions, by confidence: the share that was right is the engines' true quality. Where several",
    "annotators worked on the same articles, their agreement."})
final class StatsCommand extends CorpusCommand {

  @Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
  private Path corpus;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Option(names = "--only", split = ",", paramLabel = "ID", description = "Only these articles.")
  private Set<String> only = Set.of();

  @Option(names = "--annotator", paramLabel = "ID", description = "Whose annotations; else the default one's.")
  private String annotator;

  @Override
  public Integer call() throws IOException {
    try (var store = openForReading(corpus)) {
      var who = Optional.ofNullable(annotator).orElse(store.corpus().getDefaultAnnotator());
      var statistics = new MeasureCorpus(store, only, who, Runtime.getRuntime().availableProcessors()).run(progress());
      out().print(json ? StatisticsJson.of(statistics) : StatisticsTable.of(statistics));
      return ExitCode.DONE;
    }
  }
}
