package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chugiai.corpus.operations.ImportArticles;
import org.chugiai.formats.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings articles into a corpus. */
@Command(name = "import", description = {
    "Brings articles into a corpus: all of them, or none where one cannot be read.",
    "A file's ending tells its format; \"chugiai formats\" lists them. Folders are looked through with all folders",
    "in them; links in them are not followed, hidden files are passed over."})
final class ImportCommand extends CorpusCommand {

  @Parameters(index = "0", paramLabel = "CORPUS", description = "Folder of the corpus.")
  private Path corpus;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE",
      description = "Files with one article or many, or folders of such files.")
  private List<Path> files;

  @Option(names = "--published", paramLabel = "DATE",
      description = "When the articles were published, where they do not tell: 2021-12-31 or 2021-12-31T08:15.")
  private String published;

  @Option(names = "--format", paramLabel = "ID", description = "Format of all the files.")
  private String format;

  @Option(names = "--option", paramLabel = "NAME=VALUE", description = "Setting of the format; may be repeated.")
  private Map<String, String> settings = Map.of();

  @Option(names = "--keep-going",
      description = "Leave out what cannot be read and list it, rather than import nothing.")
  private boolean keepGoing;

  @Override
  public Integer call() throws IOException {
    var options = new ImportArticles.Options(Optional.ofNullable(published).map(Published::normalise), keepGoing,
        Clock.systemUTC());
    var sources = SourceFiles.of(files, new SourceFiles.Reading(format, settings, keepGoing));
    final ImportArticles.Result result;
    try (var store = openForWriting(corpus)) {
      result = new ImportArticles(store, sources.inputs(), options).run(progress());
    }
    report(result);
    return exitCode("skipped", Stream.concat(sources.skipped().stream(), result.skipped().stream()));
  }

  private void report(ImportArticles.Result result) {
    out().println("Imported " + count(result.imported().size(), "article") + " into " + corpus
        + (result.present().isEmpty() ? "." : "; " + count(result.present().size(), "article")
            + " it had already, with the same text."));
    result.renamed().forEach((wished, id) -> out().println("renamed: " + wished + " is " + id + " in the corpus"));
    out().print(result.losses().summary());
  }
}
