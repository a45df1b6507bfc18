package org.chugiai.corpus.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.internal.Parallel;
import org.chugiai.corpus.internal.Selection;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.statistics.CorpusAgreement;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.Export;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.ExportReport;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.Settings;
import org.chugiai.quality.agreement.Agreement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Writes one annotator's annotations of a corpus into a folder of a format. The folder appears complete or not at all;
 * an article whose file is damaged is left out and named in the report. Where the format tells how far the annotators
 * agree, that is measured.
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

  /** The option of formats whose card tells how far the annotators agree. */
  private static final String AGREEMENT = "agreement";

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
    var agreement = agreement(progress.split(10));
    try (var export = Export.begin(options.format(), options.target(), settings(agreement.text()), options.export())) {
      if (agreement.failure() != null) {
        export.skip(AGREEMENT, agreement.failure());
      }
      write(documents, export, progress.split(89));
      var report = export.complete();
      progress.done();
      return report;
    }
  }

  /**
   * What a format's card tells of the annotators' agreement.
   *
   * @param text empty where it is not measured
   * @param failure why it could not be; null where it could
   */
  private record Measured(String text, String failure) {
  }

  /** Measures where the format wants it and nothing else was given; a damaged version does not stop the export. */
  private Measured agreement(IProgressMonitor progress) throws IOException {
    var wanted = options.format().options().stream().filter(option -> option.name().equals(AGREEMENT)).findFirst();
    if (wanted.isEmpty() || !options.settings().get(wanted.get()).isBlank()) {
      return new Measured("", null);
    }
    try {
      return new Measured(Agreement.sentences(new CorpusAgreement(store, options.only(), options.threads())
          .run(progress)), null);
    } catch (CorpusException e) {
      return new Measured("", e.getMessage());
    }
  }

  private Settings settings(String agreement) {
    if (agreement.isEmpty()) {
      return options.settings();
    }
    var values = new HashMap<String, String>();
    options.format().options().forEach(option -> values.put(option.name(), options.settings().get(option)));
    values.put(AGREEMENT, agreement);
    return Settings.of(options.format(), values);
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
