package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chugiai.corpus.operations.ConvertArticles;
import org.chugiai.corpus.store.CasTypes;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns files of one format into another. */
@Command(name = "convert", description = {
    "Turns files of one format into a folder of another, without a corpus; the folder appears complete or not at all.",
    "A file's ending tells its format; \"chugiai formats\" lists them."})
final class ConvertCommand extends CorpusCommand {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files with one article or many.")
  private List<Path> files;

  @Option(names = "--to", required = true, paramLabel = "ID", description = "Format to write.")
  private String to;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to make.")
  private Path out;

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

  @Option(names = "--strict", description = "Fail where the format cannot hold something.")
  private boolean strict;

  @Option(names = "--replace", description = "Replace the folder where it exists.")
  private boolean replace;

  @Override
  public Integer call() throws IOException {
    var format = FormatCatalog.byId(to);
    if (!format.writes()) {
      throw new IllegalArgumentException("The format " + to + " can be read only. \"chugiai formats\" lists those "
          + "that can be written.");
    }
    var filter = status == null ? AnnotationFilter.notRejected() : AnnotationFilter.parse(status);
    var options = new ConvertArticles.Options(format, Settings.of(format, writeSettings), out,
        new ExportOptions(filter, strict, replace), types(), keepGoing);
    try {
      return report(new ConvertArticles(SourceFiles.of(files, from, readSettings), options).run(progress()));
    } catch (FormatException e) {
      throw out.equals(e.file()) ? new CorpusException(e.getMessage(), e) : e;
    }
  }

  private CasTypes types() throws IOException {
    return types == null ? CasTypes.builtIn() : CasTypes.of(CasTypes.readOwn(types), types);
  }

  private Integer report(ConvertArticles.Result result) {
    out().print(result.read().summary());
    out().print("Converted to " + out + ": " + result.written().summary());
    result.written().skipped().forEach(skipped -> err().println("chugiai: left out: " + skipped.detail()));
    return result.written().skipped().isEmpty() ? ExitCode.DONE : ExitCode.INVALID;
  }
}
