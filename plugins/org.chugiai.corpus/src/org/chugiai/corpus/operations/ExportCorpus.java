package org.chugiai.corpus.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.internal.Parallel;
import org.chugiai.corpus.internal.Selection;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.Export;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Settings;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Writes one annotator's annotations of a corpus into a folder of a format. The folder appears complete or not at all;
 * an article whose file is damaged is left out and named in the report.
 */
public final class ExportCorpus {

  /**
   * What to export.
   *
   * @param only ids of the documents; empty for all
   * @param annotator whose annotations
   * @param threads how many articles to work on at once
   */
  public record Options(Format format, Settings settings, Path target, ExportOptions export, Set<String> only,
      String annotator, int threads) {

    /** Copies the ids. */
    public Options {
      only = Set.copyOf(only);
    }
  }

  private final CorpusStore store;
  private final Options options;

  public ExportCorpus(CorpusStore store, Options options) {
    this.store = store;
    this.options = options;
  }

  /**
   * Exports.
   *
   * @throws FormatException where the folder cannot be written; nothing is left behind
   * @throws org.eclipse.core.runtime.OperationCanceledException on cancellation; nothing is left behind
   */
  public ExportReport run(IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, "Export as " + options.format().name(), 100);
    var documents = store.query(corpus -> Selection.documents(corpus, options.only()).stream().map(Document::getId)
        .toList()).stream().filter(id -> store.hasCas(id, options.annotator())).toList();
    if (documents.isEmpty()) {
      throw new CorpusException(store.layout().folder() + " has no article that " + options.annotator()
          + " has a file of. Import articles first, or name another annotator.");
    }
    try (var export = Export.begin(options.format(), options.target(), options.settings(), options.export())) {
      write(documents, export, progress.split(99));
      var report = export.complete();
      progress.done();
      return report;
    }
  }

  private void write(List<String> documents, Export export, SubMonitor progress) throws IOException {
    Parallel.<String, Outcome>inOrder(documents, options.threads(), () -> new Renderer(export, store.newCas()),
        outcome -> {
          switch (outcome) {
            case Rendered rendered -> export.append(rendered.part());
            case Damaged damaged -> export.skip(damaged.document(), damaged.reason());
          }
        }, progress);
  }

  private sealed interface Outcome {
  }

  private record Rendered(Export.Part part) implements Outcome {
  }

  private record Damaged(String document, String reason) implements Outcome {
  }

  private final class Renderer implements Parallel.Worker<String, Outcome> {
    private final Export export;
    private final CAS cas;

    Renderer(Export export, CAS cas) {
      this.export = export;
      this.cas = cas;
    }

    @Override
    public Outcome work(String document) throws IOException {
      try {
        store.loadCas(document, options.annotator(), cas);
      } catch (CorpusException e) {
        return new Damaged(document, e.getMessage());
      }
      return new Rendered(export.render(cas));
    }
  }
}
