package org.chugiai.corpus.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.corpus.store.WorkCounts;
import org.chugiai.formats.Documents;
import org.chugiai.formats.Format;
import org.chugiai.formats.FormatException;
import org.chugiai.formats.LossReport;
import org.chugiai.formats.Settings;
import org.chugiai.types.Article;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Brings articles into a corpus: all of them, or none where one of them cannot be read. Their texts are kept as they
 * are; in the CAS, characters that XML cannot hold are replaced and reported.
 */
public final class ImportArticles {

  /**
   * A file to import.
   *
   * @param file with one article or many
   * @param format that it is read by
   */
  public record Input(Path file, Format format, Settings settings) {

    /** With the format's standard settings. */
    public Input(Path file, Format format) {
      this(file, format, Settings.none());
    }
  }

  /**
   * How to import.
   *
   * @param published creation time of those articles that tell none, as {@link org.chugiai.formats.Published} wants it
   * @param keepGoing whether what cannot be read is left out and listed, rather than stops the import
   * @param clock tells the time of the import
   */
  public record Options(Optional<String> published, boolean keepGoing, Clock clock) {

    /** All or nothing, without a creation time. */
    public static Options standard() {
      return new Options(Optional.empty(), false, Clock.systemUTC());
    }
  }

  /**
   * What became of the import.
   *
   * @param imported ids of the new documents
   * @param renamed ids that they were given in place of those they asked for, which others had, by the latter
   * @param present ids of documents that the corpus had already, with the same text
   * @param skipped what could not be read, in the words of the reason
   * @param losses what the files hold and the corpus does not
   */
  public record Result(List<String> imported, Map<String, String> renamed, List<String> present,
      List<String> skipped, LossReport losses) {
  }

  private final CorpusStore store;
  private final List<Input> inputs;
  private final Options options;
  private final ImportedFiles files;
  private final LossReport losses = new LossReport();
  private final List<NewDocument> documents = new ArrayList<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final List<String> present = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final Map<String, String> hashes = new HashMap<>();
  private DocumentIds ids;
  private String annotator;
  private String language;

  public ImportArticles(CorpusStore store, List<Input> inputs, Options options) {
    this.store = store;
    this.inputs = List.copyOf(inputs);
    this.options = options;
    this.files = new ImportedFiles(store);
  }

  private Void learn(Corpus corpus) {
    annotator = corpus.getDefaultAnnotator();
    language = corpus.getLanguage();
    ids = new DocumentIds(corpus.getDocuments().stream().map(Document::getId).toList());
    corpus.getDocuments().forEach(document -> hashes.put(document.getId(), document.getSha256()));
    return null;
  }

  /**
   * Imports; once per object.
   *
   * @throws FormatException naming the file and the place that cannot be read; the corpus is as it was
   * @throws org.eclipse.core.runtime.OperationCanceledException on cancellation; the corpus is as it was
   */
  public Result run(IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, inputs.size() + 1);
    store.query(this::learn);
    try (files) {
      var cas = store.newCas();
      for (var input : inputs) {
        progress.subTask(input.file().getFileName().toString());
        read(input, cas, progress.split(1));
      }
      files.force();
      if (!documents.isEmpty()) {
        store.change(corpus -> documents.forEach(document -> document.addTo(corpus, annotator)));
      }
      files.keep();
    }
    progress.done();
    return new Result(documents.stream().map(NewDocument::id).toList(), Map.copyOf(renamed), List.copyOf(present),
        List.copyOf(skipped), losses);
  }

  private void read(Input input, CAS cas, SubMonitor progress) throws IOException {
    try (var reader = input.format().open(input.file(), input.settings(), losses)) {
      boolean more = true;
      while (more) {
        // A file of many articles does not tell how many.
        progress.checkCanceled().setWorkRemaining(100).worked(1);
        cas.reset();
        try {
          more = reader.next(cas);
          if (more) {
            add(input, cas);
          }
        } catch (FormatException e) {
          if (!options.keepGoing()) {
            throw e;
          }
          skipped.add(e.getMessage());
        }
      }
    } catch (FormatException e) {
      if (!options.keepGoing()) {
        throw e;
      }
      skipped.add(e.getMessage());
    }
  }

  private void add(Input input, CAS cas) throws IOException {
    var article = Documents.article(cas).orElseThrow();
    var text = Optional.ofNullable(cas.getDocumentText()).orElse("");
    var wished = article.getId();
    var source = input.format().id().equals("txt") ? Files.readAllBytes(input.file())
        : text.getBytes(StandardCharsets.UTF_8);
    var hash = Fingerprint.sha256(source);
    if (hash.equals(hashes.get(DocumentIds.sanitised(wished)))) {
      present.add(DocumentIds.sanitised(wished));
      return;
    }
    var id = ids.next(wished);
    if (!id.equals(wished)) {
      renamed.put(wished, id);
    }
    hashes.put(id, hash);
    complete(article, id, hash);
    if (cas.getDocumentLanguage().equals("x-unspecified")) {
      cas.setDocumentLanguage(language);
    }
    files.write(id, annotator, source, cas, losses);
    documents.add(NewDocument.of(article, WorkCounts.of(cas)));
  }

  private void complete(Article article, String id, String hash) {
    article.setId(id);
    article.setSha256(hash);
    article.setImportedAt(Instant.now(options.clock()).truncatedTo(ChronoUnit.SECONDS).toString());
    if (article.getPublished() == null && options.published().isPresent()) {
      article.setPublished(options.published().get());
      article.setPublishedFrom("given");
    } else if (article.getPublished() != null && article.getPublishedFrom() == null) {
      article.setPublishedFrom("given");
    }
  }

  /** A document of the model to be: the model is only touched when all files are there. */
  private record NewDocument(String id, String title, String source, String url, String published,
      String publishedFrom, String importedAt, String sha256, WorkCounts counts) {

    static NewDocument of(Article article, WorkCounts counts) {
      return new NewDocument(article.getId(), article.getTitle(), article.getSource(), article.getUrl(),
          article.getPublished(), article.getPublishedFrom(), article.getImportedAt(), article.getSha256(), counts);
    }

    void addTo(Corpus corpus, String annotator) {
      var document = CorpusFactory.eINSTANCE.createDocument();
      document.setId(id);
      document.setTitle(title);
      document.setSource(source);
      document.setUrl(url);
      document.setPublished(published);
      document.setPublishedFrom(publishedFrom);
      document.setImportedAt(importedAt);
      document.setSha256(sha256);
      var state = counts.touched() ? State.IN_PROGRESS : counts.suggestions() > 0 ? State.PRE_ANNOTATED : State.NEW;
      CorpusStore.recordWork(document, annotator, state, counts);
      corpus.getDocuments().add(document);
    }
  }
}
