package org.chugiai.corpus.operations;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.internal.Selection;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.CorpusFactory;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.Fingerprint;
import org.chugiai.corpus.store.InvalidDataException;
import org.chugiai.corpus.store.WorkCounts;
import org.chugiai.formats.Documents;
import org.chugiai.pipeline.ParallelRun;
import org.chugiai.pipeline.Pipeline;
import org.chugiai.pipeline.PipelineException;
import org.chugiai.pipeline.PipelineSettings;
import org.chugiai.pipeline.Progress;
import org.chugiai.pipeline.Reannotation;
import org.chugiai.pipeline.Reannotator;
import org.chugiai.types.Suggestion;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Lets the engines suggest annotations in the articles of a corpus, several articles at a time. What a person made,
 * confirmed or rejected stays as it is. Each article is saved when it is done; one that fails is reported and the rest
 * goes on.
 */
public final class AnnotateCorpus {

  /**
   * What to annotate.
   *
   * @param only ids of the documents; empty for all
   * @param engines ids of the engines; empty for those enabled on the corpus's list
   * @param force whether articles that have suggestions or that a person works on get new suggestions too; finished
   *     and curated ones never do
   * @param annotator in whose files; where there is none yet, it is made from the article without its annotations
   * @param threads how many articles to work on at once
   * @param classPath jars and folders with the classes of engines that are not built in
   */
  public record Options(Set<String> only, List<String> engines, boolean force, String annotator, int threads,
      List<Path> classPath) {

    /** Copies the collections. */
    public Options {
      only = Set.copyOf(only);
      engines = List.copyOf(engines);
      classPath = List.copyOf(classPath);
    }

    /** All new articles, with the corpus's own engines, in the default annotator's files. */
    public static Options standard(CorpusStore store) {
      return new Options(Set.of(), List.of(), false, store.corpus().getDefaultAnnotator(),
          Runtime.getRuntime().availableProcessors(), List.of());
    }
  }

  /**
   * What was done.
   *
   * @param annotated the articles, with what became of their suggestions, in the corpus's order
   * @param suggestions how many open suggestions these articles now have, by the short name of the type
   * @param passedOver articles that were left as they are, with the reason
   * @param failed articles that could not be annotated or saved, with the reason
   */
  public record Result(Map<String, Reannotation> annotated, Map<String, Integer> suggestions,
      Map<String, String> passedOver, Map<String, String> failed) {
  }

  private record Done(Reannotation change, WorkCounts counts, String title, String published, String publishedFrom,
      List<ReferentRegistry.Mention> mentions, Map<String, Integer> suggestions) {
  }

  private final CorpusStore store;
  private final Options options;
  private final Map<String, Done> done = new ConcurrentHashMap<>();
  private final Map<Pipeline, CAS> casOfThread = new ConcurrentHashMap<>();
  private String defaultAnnotator;

  public AnnotateCorpus(CorpusStore store, Options options) {
    this.store = store;
    this.options = options;
  }

  /**
   * Annotates; once per object.
   *
   * @throws InvalidDataException where an engine cannot be built
   * @throws OperationCanceledException on cancellation; what was done until then is saved
   */
  public Result run(IProgressMonitor monitor) throws IOException {
    var passedOver = new TreeMap<String, String>();
    var documents = store.query(corpus -> choose(corpus, passedOver));
    var progress = SubMonitor.convert(monitor, "Annotate", documents.size() + 1);
    var failed = new TreeMap<String, String>();
    try {
      for (var failure : annotate(documents, progress)) {
        failed.put(failure.article(), message(failure.cause()));
      }
    } finally {
      record(documents);
    }
    if (progress.isCanceled()) {
      throw new OperationCanceledException("Cancelled after " + done.size() + " of " + documents.size()
          + " articles, which are saved.");
    }
    var annotated = new LinkedHashMap<String, Reannotation>();
    var suggestions = new TreeMap<String, Integer>();
    documents.stream().filter(done::containsKey).forEach(id -> {
      annotated.put(id, done.get(id).change());
      done.get(id).suggestions().forEach((layer, number) -> suggestions.merge(layer, number, Integer::sum));
    });
    return new Result(annotated, suggestions, passedOver, failed);
  }

  private List<String> choose(Corpus corpus, Map<String, String> passedOver) {
    defaultAnnotator = corpus.getDefaultAnnotator();
    var documents = new ArrayList<String>();
    for (var document : Selection.documents(corpus, options.only())) {
      var reason = reasonToPassOver(document);
      if (reason == null) {
        documents.add(document.getId());
      } else {
        passedOver.put(document.getId(), reason);
      }
    }
    return documents;
  }

  private String reasonToPassOver(Document document) {
    var work = document.findWork(options.annotator());
    var state = work == null ? State.NEW : work.getState();
    return switch (state) {
      case NEW -> null;
      case FINISHED, CURATED -> state.getLiteral();
      case PRE_ANNOTATED, IN_PROGRESS -> options.force() ? null : state.getLiteral() + " (--force renews it)";
    };
  }

  private List<ParallelRun.Failure<String>> annotate(List<String> documents, SubMonitor progress) throws IOException {
    if (documents.isEmpty()) {
      return List.of();
    }
    var entries = CorpusEngines.of(store).select(options.engines());
    var registry = Files.createTempFile("referents", ".tsv");
    try {
      Files.write(registry, store.query(ReferentRegistry::tsv));
      var parameters = entries.stream().collect(Collectors.toMap(entry -> entry.info().id(),
          CorpusEngines.Entry::parameters));
      var settings = PipelineSettings.DEFAULT.withReferentFile(registry).withParameters(parameters)
          .withClassPath(classPath(entries));
      if (Files.isDirectory(store.layout().lexicons())) {
        settings = settings.withLexiconFolders(List.of(store.layout().lexicons()));
      }
      var threads = Math.max(1, Math.min(options.threads(), documents.size()));
      return new ParallelRun<String>(entries.stream().map(CorpusEngines.Entry::info).toList(), settings, threads)
          .run(documents.iterator(), this::annotate, new Ticks(progress)).failures();
    } catch (PipelineException e) {
      throw new InvalidDataException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("Interrupted while the corpus was annotated").initCause(e);
    } finally {
      Files.deleteIfExists(registry);
    }
  }

  private List<Path> classPath(List<CorpusEngines.Entry> entries) {
    return Stream.concat(options.classPath().stream(),
        entries.stream().flatMap(entry -> entry.classes().stream())).distinct().toList();
  }

  private void annotate(String document, Pipeline pipeline) throws IOException {
    var cas = casOfThread.computeIfAbsent(pipeline, p -> store.newCas());
    var read = load(document, cas);
    var change = new Reannotator(pipeline).annotate(cas);
    store.saveCas(document, options.annotator(), cas, read);
    var article = Documents.article(cas);
    done.put(document, new Done(change, WorkCounts.of(cas), article.map(a -> a.getTitle()).orElse(null),
        article.map(a -> a.getPublished()).orElse(null), article.map(a -> a.getPublishedFrom()).orElse(null),
        ReferentRegistry.mentions(cas), suggestions(cas)));
  }

  /** An annotator who has no file of the article begins with its text and metadata. */
  private Fingerprint load(String document, CAS cas) throws IOException {
    if (store.hasCas(document, options.annotator())) {
      return store.loadCas(document, options.annotator(), cas);
    }
    store.loadCas(document, defaultAnnotator, cas);
    List.copyOf(cas.select(Suggestion.class).asList()).forEach(cas::removeFsFromIndexes);
    return Fingerprint.ABSENT;
  }

  private static Map<String, Integer> suggestions(CAS cas) {
    var result = new TreeMap<String, Integer>();
    for (var each : cas.getAnnotationIndex(Suggestion.class)) {
      if ("suggested".equals(each.getStatus())) {
        result.merge(each.getType().getShortName(), 1, Integer::sum);
      }
    }
    return result;
  }

  /** In the corpus's order, so that the registry does not depend on which thread was faster. */
  private void record(Collection<String> documents) throws IOException {
    var order = documents.stream().filter(done::containsKey).toList();
    if (!order.isEmpty()) {
      store.change(corpus -> {
        var byId = corpus.getDocuments().stream().collect(Collectors.toMap(Document::getId, d -> d));
        addAnnotator(corpus);
        order.forEach(id -> record(byId.get(id), done.get(id)));
        ReferentRegistry.merge(corpus, order.stream().flatMap(id -> done.get(id).mentions().stream()).toList());
      });
    }
  }

  private void addAnnotator(Corpus corpus) {
    if (corpus.getAnnotators().stream().noneMatch(each -> each.getId().equals(options.annotator()))) {
      var annotator = CorpusFactory.eINSTANCE.createAnnotator();
      annotator.setId(options.annotator());
      corpus.getAnnotators().add(annotator);
    }
  }

  private void record(Document document, Done work) {
    var state = work.counts().touched() ? State.IN_PROGRESS : State.PRE_ANNOTATED;
    CorpusStore.recordWork(document, options.annotator(), state, work.counts());
    if (document.getTitle() == null) {
      document.setTitle(work.title());
    }
    document.setPublished(work.published());
    document.setPublishedFrom(work.publishedFrom());
  }

  private static String message(Exception e) {
    return e instanceof CorpusException ? e.getMessage() : e.toString();
  }

  private record Ticks(SubMonitor monitor) implements Progress {
    @Override
    public void done(Object article) {
      synchronized (monitor) {
        monitor.subTask(article.toString());
        monitor.worked(1);
      }
    }

    @Override
    public boolean isCancelled() {
      return monitor.isCanceled();
    }
  }
}
