package org.chugiai.formats;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.LossReport.Example;

/**
 * An export of articles into a folder, which appears complete, with a report, or not at all.
 *
 * <pre>
 * try (var export = Export.begin(format, folder, Settings.none(), ExportOptions.standard())) {
 *   for (CAS cas : …) {
 *     export.write(cas);
 *   }
 *   report = export.complete();
 * }
 * </pre>
 *
 * {@link #render} may be called by several threads at once; {@link #append}, {@link #skip} and the rest may not.
 */
public final class Export implements Closeable {

  /** An article that is ready to be appended. */
  public static final class Part {
    private final String article;
    private final Rendered rendered;
    private final LossReport losses;
    private final Map<String, Long> annotations;

    private Part(String article, Rendered rendered, LossReport losses, Map<String, Long> annotations) {
      this.article = article;
      this.rendered = rendered;
      this.losses = losses;
      this.annotations = annotations;
    }
  }

  private final Format format;
  private final Path target;
  private final ExportOptions options;
  private final AtomicFolder folder;
  private final ArticleWriter writer;
  private final LossReport losses = new LossReport();
  private final Map<String, Long> annotations = new TreeMap<>();
  private final Set<String> articles = new HashSet<>();
  private final List<Example> skipped = new ArrayList<>();
  private boolean writerClosed;

  private Export(Format format, Path target, ExportOptions options, AtomicFolder folder, ArticleWriter writer) {
    this.format = format;
    this.target = target;
    this.options = options;
    this.folder = folder;
    this.writer = writer;
  }

  /**
   * Begins an export.
   *
   * @param target the folder that will appear
   * @throws FormatException if the format is only read, or the folder cannot be written
   */
  public static Export begin(Format format, Path target, Settings settings, ExportOptions options)
      throws IOException {
    if (!format.writes()) {
      throw new FormatException(target, 0, "the format " + format.id() + " is read only",
          "Choose a format that can be written.");
    }
    var folder = AtomicFolder.begin(target, options.replace());
    try {
      return new Export(format, target, options, folder, format.writing().open(folder.draft(), settings));
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Filters an article and turns it into the format.
   *
   * @param cas loses the annotations that are not exported
   */
  public Part render(CAS cas) throws IOException {
    var id = Documents.id(cas);
    var lost = new LossReport();
    options.filter().apply(cas, id, lost);
    var counts = new TreeMap<String, Long>();
    cas.getViewIterator().forEachRemaining(view -> view.select(Annotation.class)
        .forEach(annotation -> counts.merge(annotation.getType().getShortName(), 1L, Long::sum)));
    counts.remove("DocumentAnnotation");
    counts.remove("Article");
    var rendered = writer.render(cas, lost);
    // a report of its own lets go of the annotations
    var told = new LossReport();
    told.add(lost);
    return new Part(id, rendered, told, counts);
  }

  /**
   * Appends an article.
   *
   * @throws FormatException if it has the id of an earlier one, or there is no room
   */
  public void append(Part part) throws IOException {
    if (!articles.add(part.article)) {
      throw new FormatException(target, 0, "the article " + part.article + " occurs twice",
          "Ids must be unique; rename one of the articles.");
    }
    guarded(() -> part.rendered.append());
    losses.add(part.losses);
    part.annotations.forEach((type, count) -> annotations.merge(type, count, Long::sum));
  }

  /** Renders and appends. */
  public void write(CAS cas) throws IOException {
    append(render(cas));
  }

  /** Notes that an article could not be read, so that the rest is exported nevertheless. */
  public void skip(String article, String reason) {
    skipped.add(new Example(article, reason));
  }

  /**
   * Completes the folder and puts it in its place.
   *
   * @throws FormatException if the export is strict and something was lost, or there is no room; nothing is left behind
   */
  public ExportReport complete() throws IOException {
    if (options.strict() && (losses.hasLosses() || !skipped.isEmpty())) {
      throw new FormatException(target, 0,
          "the strict export would lose data and was not written:\n" + report().summary().strip(),
          "Export without --strict, or choose a format that holds it.");
    }
    guarded(() -> {
      writerClosed = true;
      writer.close();
      Files.write(folder.draft().resolve(ExportReport.FILE), report().json().getBytes(StandardCharsets.UTF_8));
      folder.commit();
    });
    return report();
  }

  private ExportReport report() {
    return new ExportReport(format.id(), options.filter(), articles.size(), annotations, losses,
        List.copyOf(skipped), writer.notes());
  }

  private interface Step {
    void run() throws IOException;
  }

  private void guarded(Step step) throws IOException {
    try {
      step.run();
    } catch (FormatException e) {
      throw e;
    } catch (IOException e) {
      throw new FormatException(target, 0, "cannot be written (" + e.getMessage() + "); nothing was left behind",
          "Check that the disk has room and that you may write there.", e);
    }
  }

  /** Removes everything, unless the export was completed. */
  @Override
  public void close() throws IOException {
    try {
      if (!writerClosed) {
        writerClosed = true;
        writer.abandon();
      }
    } finally {
      folder.close();
    }
  }
}
