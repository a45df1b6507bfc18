package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chugiai.corpus.operations.ExportCorpus;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.Format;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a corpus in a format. */
@Command(name = "export", description = {
    "Writes a corpus into a folder of a format; the folder appears complete or not at all.",
    "What the format cannot hold is counted and listed, here and in report.json."})
final class ExportCommand extends CorpusCommand {

  @Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
  private Path corpus;

  @Option(names = "--format", required = true, paramLabel = "ID", description = "See \"chugiai formats\".")
  private String format;

  @Mixin
  private final ExportTarget target = new ExportTarget();

  @Option(names = "--status", paramLabel = "LIST", description = "Which annotations are data, of suggested, accepted, "
      + "corrected, manual. Default: accepted,corrected,manual.")
  private String status;

  @Option(names = "--only", split = ",", paramLabel = "ID", description = "Only these articles.")
  private Set<String> only = Set.of();

  @Option(names = "--annotator", paramLabel = "ID", description = "Whose annotations; else the default one's.")
  private String annotator;

  @Option(names = "--option", paramLabel = "NAME=VALUE", description = "Setting of the format; may be repeated.")
  private Map<String, String> settings = Map.of();

  @ArgGroup(validate = false, heading = "%nHow a dataset is divided (formats with splits):%n")
  private final Splits splits = new Splits();

  /** Short for settings of formats that divide the articles. */
  private static final class Splits {
    @Option(names = "--seed", paramLabel = "N", description = "The same seed divides the same articles alike.")
    private String seed;

    @Option(names = "--shares", paramLabel = "LIST", description = "Percentages of the splits, e.g. 80,10,10.")
    private String shares;

    @Option(names = "--group-by", paramLabel = "source|month", description = "What else stays in one split.")
    private String groupBy;

    @Option(names = "--splits", paramLabel = "FILE", description = "Fixed splits: lines of id, tab, split.")
    private Path file;
  }

  @Override
  public Integer call() throws IOException {
    var chosen = ExportTarget.format(format);
    var filter = status == null ? AnnotationFilter.confirmed() : AnnotationFilter.parse(status);
    try (var store = openForReading(corpus)) {
      var who = Optional.ofNullable(annotator).orElse(store.corpus().getDefaultAnnotator());
      var options = new ExportCorpus.Options(chosen, Settings.of(chosen, settings(chosen, store)),
          target.folder(), target.options(filter), only, who, Runtime.getRuntime().availableProcessors());
      var report = target.make(() -> new ExportCorpus(store, options).run(progress()));
      out().print("Exported to " + target.folder() + ": " + report.summary());
      return exitCode("left out", report.skipped().stream().map(LossReport.Example::detail));
    }
  }

  /** What was named as settings or in short; what the format asks for and the corpus knows is added. */
  private Map<String, String> settings(Format chosen, CorpusStore store) throws IOException {
    var all = new HashMap<String, String>();
    for (var option : chosen.options()) {
      switch (option.name()) {
        case "name" -> put(all, "name", store.corpus().getName());
        case "license" -> put(all, "license", store.corpus().getLicence());
        default -> { }
      }
    }
    put(all, "seed", splits.seed);
    put(all, "shares", splits.shares);
    put(all, "group-by", splits.groupBy);
    put(all, "splits", splits.file == null ? null : splits.file.toString());
    all.putAll(settings);
    return all;
  }

  private static void put(Map<String, String> settings, String name, String value) {
    if (value != null && !value.isBlank()) {
      settings.put(name, value);
    }
  }
}
