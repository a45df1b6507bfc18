package org.chugiai.corpus.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chugiai.corpus.internal.Selection;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.formats.ExportOptions;
import org.chugiai.formats.ExportReport;
import org.eclipse.core.runtime.IProgressMonitor;

/** Exports the first articles into a folder that goes again, to show how files will begin and what will not fit. */
public final class PreviewExport {

  private static final int BYTES = 16_384;
  private static final int FILES = 12;

  /**
   * How a file begins.
   *
   * @param name  in the exported folder
   * @param size  in bytes, of the first articles
   * @param lines the first ones; empty for a file that is not text
   */
  public record FileStart(String name, long size, List<String> lines) {
  }

  /**
   * What an export will be like.
   *
   * @param files    the first ones
   * @param report   of the first articles
   * @param articles how many articles were tried
   * @param all      how many will be exported
   */
  public record Preview(List<FileStart> files, ExportReport report, int articles, int all) {
  }

  private final CorpusStore store;
  private final ExportCorpus.Options options;
  private final int articles;
  private final int lines;

  /**
   * Prepares a preview.
   *
   * @param options  of the export; its target is not touched
   * @param articles how many articles to try
   * @param lines    how many lines of each file to show
   */
  public PreviewExport(CorpusStore store, ExportCorpus.Options options, int articles, int lines) {
    this.store = store;
    this.options = options;
    this.articles = articles;
    this.lines = lines;
  }

  /**
   * Tries the export. Losses never make it fail.
   *
   * @throws CorpusException where there is nothing to export
   * @throws org.eclipse.core.runtime.OperationCanceledException on cancellation; nothing is left behind
   */
  public Preview run(IProgressMonitor monitor) throws IOException {
    var all = store.query(corpus -> Selection.documents(corpus, options.only()).stream().map(Document::getId).toList())
        .stream().filter(id -> store.hasCas(id, options.annotator())).toList();
    if (all.isEmpty()) {
      throw new CorpusException("No article has annotations of " + options.annotator()
          + " and is in a state that was chosen. Choose more states, or import articles first.");
    }
    Set<String> first = new LinkedHashSet<>(all.subList(0, Math.min(articles, all.size())));
    var folder = Files.createTempDirectory("chugiai-preview");
    try {
      var target = folder.resolve("preview");
      var report = new ExportCorpus(store, new ExportCorpus.Options(options.format(), options.settings(), target,
          new ExportOptions(options.export().filter(), false, false), first, options.annotator(), options.threads()))
          .run(monitor);
      return new Preview(starts(target), report, first.size(), all.size());
    } finally {
      delete(folder);
    }
  }

  private List<FileStart> starts(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      var files = walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals(ExportReport.FILE)).sorted().limit(FILES).toList();
      var starts = new ArrayList<FileStart>();
      for (var file : files) {
        starts.add(new FileStart(folder.relativize(file).toString(), Files.size(file), start(file)));
      }
      return starts;
    }
  }

  private List<String> start(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(BYTES);
      var text = new String(bytes, StandardCharsets.UTF_8);
      // A character may be cut at the end; elsewhere it would be the sign of a file that is not text.
      int odd = text.indexOf('\uFFFD');
      boolean binary = text.indexOf('\0') >= 0 || odd >= 0 && odd < text.length() - 4;
      return binary ? List.of() : text.lines().limit(lines).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
