package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chugiai.corpus.operations.ConvertArticles;
import org.chugiai.corpus.store.CasTypes;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns files of one format into another. */
@Command(name = "convert", description = {
    "Turns files of one format into a folder of another, without a corpus; the folder appears complete or not at all.",
    "A file's ending tells its format; \"chugiai formats\" lists them. Folders are looked through with all folders",
    "in them; links in them are not followed, hidden files are passed over."})
final class ConvertCommand extends CorpusCommand {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files with one article or many, or folders of "
      + "such files.")
  private List<Path> files;

  @Option(names = "--to", required = true, paramLabel = "ID", description = "Format to write.")
  private String to;

  @Mixin
  private final ExportTarget target = new ExportTarget();

  @Option(names = "--from", paramLabel = "ID", description = "Format of all the files.")
  private String from;

  @Option(names = "--read", paramLabel = "NAME=VALUE", description = "Setting of the format read; may be repeated.")
  private Map<String, String> readSettings = Map.of();

  @Option(names = "--write", paramLabel = "NAME=VALUE", description = "Setting of the format written; may be repeated.")
  private Map<String, String> writeSettings = Map.of();

  @Option(names = "--types", paramLabel = "FILE", description = "UIMA type system descriptor of what the files hold "
      + "beside the built-in types.")
  private Path types;

  @Option(names = "--status", paramLabel = "LIST", description = "Which annotations are written, of suggested, "
      + "accepted, corrected, manual; all of these if none is named.")
  private String status;

  @Option(names = "--keep-going", description = "Leave out what cannot be read and list it.")
  private boolean keepGoing;

  @Override
  public Integer call() throws IOException {
    var format = ExportTarget.format(to);
    var filter = status == null ? AnnotationFilter.notRejected() : AnnotationFilter.parse(status);
    var sources = SourceFiles.of(files, new SourceFiles.Reading(from, readSettings, keepGoing));
    var options = new ConvertArticles.Options(format, Settings.of(format, writeSettings), target.folder(),
        target.options(filter), types(), keepGoing);
    var result = target.make(() -> new ConvertArticles(sources.inputs(), options).run(progress()));
    out().print(result.read().summary());
    out().print("Converted to " + target.folder() + ": " + result.written().summary());
    return exitCode("left out", Stream.concat(sources.skipped().stream(),
        result.written().skipped().stream().map(LossReport.Example::detail)));
  }

  private CasTypes types() throws IOException {
    return types == null ? CasTypes.builtIn() : CasTypes.of(CasTypes.readOwn(types), types);
  }
}
