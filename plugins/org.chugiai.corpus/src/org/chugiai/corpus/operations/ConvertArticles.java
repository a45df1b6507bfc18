package org.chugiai.corpus.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.store.CasTypes;
import org.chugiai.formats.Export;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Turns files of one format into a folder of another, without a corpus. The folder appears complete or not at all. */
public final class ConvertArticles {

  /**
   * What to write.
   *
   * @param types what the files may hold
   * @param keepGoing whether what cannot be read is left out and listed, rather than stops the conversion
   */
  public record Options(Format format, Settings settings, Path target, ExportOptions export, CasTypes types,
      boolean keepGoing) {
  }

  /**
   * What was done.
   *
   * @param read what the files hold and the articles did not take over
   * @param written what was written, what the format cannot hold, and what could not be read
   */
  public record Result(LossReport read, ExportReport written) {
  }

  private final List<ImportArticles.Input> inputs;
  private final Options options;
  private final LossReport losses = new LossReport();

  public ConvertArticles(List<ImportArticles.Input> inputs, Options options) {
    this.inputs = List.copyOf(inputs);
    this.options = options;
  }

  /**
   * Converts; once per object.
   *
   * @throws FormatException naming the file that cannot be read or written; nothing is left behind
   * @throws org.eclipse.core.runtime.OperationCanceledException on cancellation; nothing is left behind
   */
  public Result run(IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, "Convert", inputs.size());
    try (var export = Export.begin(options.format(), options.target(), options.settings(), options.export())) {
      var cas = options.types().newCas();
      for (var input : inputs) {
        progress.subTask(input.file().getFileName().toString());
        convert(input, export, cas, progress.split(1));
      }
      var report = export.complete();
      progress.done();
      return new Result(losses, report);
    }
  }

  private void convert(ImportArticles.Input input, Export export, CAS cas, SubMonitor progress) throws IOException {
    try (var reader = input.format().open(input.file(), input.settings(), losses)) {
      boolean more = true;
      while (more) {
        progress.checkCanceled().setWorkRemaining(100).worked(1);
        cas.reset();
        try {
          more = reader.next(cas);
        } catch (FormatException e) {
          skip(input, export, e);
          continue;
        }
        if (more) {
          export.write(cas);
        }
      }
    } catch (FormatException e) {
      if (!input.file().equals(e.file())) {
        throw e;
      }
      skip(input, export, e);
    }
  }

  private void skip(ImportArticles.Input input, Export export, FormatException e) throws FormatException {
    if (!options.keepGoing()) {
      throw e;
    }
    export.skip(input.file().getFileName().toString(), e.getMessage());
  }
}
