package org.chugiai.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.formats.AnnotationFilter;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatCatalog;
import org.chugiai.formats.FormatException;
import picocli.CommandLine.Option;

/** The folder that a command makes, and how. */
final class ExportTarget {

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to make.")
  private Path folder;

  @Option(names = "--strict", description = "Fail where the format cannot hold something.")
  private boolean strict;

  @Option(names = "--replace", description = "Replace the folder where it exists.")
  private boolean replace;

  /** What is done to make it. */
  interface Work<R> {
    R run() throws IOException;
  }

  Path folder() {
    return folder;
  }

  ExportOptions options(AnnotationFilter filter) {
    return new ExportOptions(filter, strict, replace);
  }

  /**
   * A format by its id.
   *
   * @throws IllegalArgumentException if there is none, or it can be read only
   */
  static Format format(String id) {
    var format = FormatCatalog.byId(id);
    if (!format.writes()) {
      throw new IllegalArgumentException("The format " + id + " can be read only. \"chugiai formats\" lists those "
          + "that can be written.");
    }
    return format;
  }

  /** Does the work; that the folder cannot be made is no fault of the data. */
  <R> R make(Work<R> work) throws IOException {
    try {
      return work.run();
    } catch (FormatException e) {
      throw folder.equals(e.file()) ? new CorpusException(e.getMessage(), e) : e;
    }
  }
}
