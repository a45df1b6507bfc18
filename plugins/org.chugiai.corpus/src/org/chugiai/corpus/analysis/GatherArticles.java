package org.chugiai.corpus.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.internal.Parallel;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.store.CorpusException;
import org.chugiai.corpus.store.CorpusStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads something of every article of a corpus, several articles at a time. What was read before is read again only
 * where its file has changed since. Not for several threads at once.
 *
 * @param <T> what is read of an article
 */
public final class GatherArticles<T> {

  /** How many articles are handed out at a time. */
  private static final int BATCH = 200;

  /**
   * Reads an article.
   *
   * @param <T> what is read
   */
  @FunctionalInterface
  public interface Reader<T> {

    /** What of the article counts; keeps nothing of the CAS. */
    T read(String article, CAS cas);
  }

  /** All that there is, so far.
   *
   * @param articles in the corpus's order
   * @param damaged  articles that cannot be read, with the reason
   * @param complete whether all were read
   */
  public record Found<T>(List<T> articles, Map<String, String> damaged, boolean complete) {
  }

  private record Known<T>(FileTime time, long size, Optional<T> value, String damage) {
  }

  private final CorpusStore store;
  private final String annotator;
  private final int threads;
  private final Reader<T> reader;
  private Map<String, Known<T>> known = Map.of();

  /**
   * Prepares reading.
   *
   * @param annotator whose annotations
   * @param threads   how many articles to read at once
   */
  public GatherArticles(CorpusStore store, String annotator, int threads, Reader<T> reader) {
    this.store = store;
    this.annotator = annotator;
    this.threads = threads;
    this.reader = reader;
  }

  /**
   * Reads all articles.
   *
   * @param partly is given what there is from time to time
   * @throws org.eclipse.core.runtime.OperationCanceledException on cancellation
   */
  public Found<T> run(Consumer<Found<T>> partly, IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, 100);
    var documents = store.query(corpus -> corpus.getDocuments().stream().map(Document::getId).toList());
    var now = new LinkedHashMap<String, Known<T>>();
    var former = known;
    Parallel.<String, Map.Entry<String, Optional<Known<T>>>>inOrder(documents, threads, () -> worker(former), each -> {
      each.getValue().ifPresent(read -> now.put(each.getKey(), read));
      if (now.size() % BATCH == 0 && !now.isEmpty()) {
        partly.accept(found(now, false));
      }
    }, progress);
    known = now;
    return found(now, true);
  }

  private Found<T> found(Map<String, Known<T>> articles, boolean complete) {
    var damaged = new LinkedHashMap<String, String>();
    var values = new ArrayList<T>();
    articles.forEach((id, article) -> article.value().ifPresentOrElse(values::add,
        () -> damaged.put(id, article.damage())));
    return new Found<>(List.copyOf(values), damaged, complete);
  }

  private Parallel.Worker<String, Map.Entry<String, Optional<Known<T>>>> worker(Map<String, Known<T>> former) {
    var cas = store.newCas();
    return article -> Map.entry(article, read(article, former.get(article), cas));
  }

  private Optional<Known<T>> read(String article, Known<T> before, CAS cas) throws IOException {
    var file = store.layout().annotationFile(annotator, article);
    try {
      var time = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      if (before != null && before.time().equals(time) && before.size() == size) {
        return Optional.of(before);
      }
      return Optional.of(read(article, time, size, cas));
    } catch (NoSuchFileException e) {
      // An article that the annotator has not begun with.
      return Optional.empty();
    }
  }

  private Known<T> read(String article, FileTime time, long size, CAS cas) throws IOException {
    try {
      store.loadCas(article, annotator, cas);
      return new Known<>(time, size, Optional.of(reader.read(article, cas)), null);
    } catch (CorpusException e) {
      return new Known<>(time, size, Optional.empty(), e.getMessage());
    }
  }
}
