package org.chugiai.corpus.concordance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.chugiai.corpus.concordance.Hit.Mark;
import org.chugiai.corpus.concordance.Query.Marked;
import org.chugiai.corpus.internal.Parallel;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.InvalidDataException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.xml.sax.SAXException;

/** Looks through the articles of a corpus, several at a time. Nothing is changed. */
public final class Concordance {

  /** How many places of one article are shown at most. */
  private static final int MOST_OF_ARTICLE = 20_000;

  /**
   * An article to look through.
   *
   * @param id    its id
   * @param title its title
   * @param xmi   its annotations as they stand in an editor; null for those of its file
   */
  public record Source(String id, String title, byte[] xmi) {
  }

  private final CorpusStore store;
  private final String annotator;
  private final Set<String> layers;
  private final int threads;

  /**
   * Prepares to look.
   *
   * @param store     corpus
   * @param annotator whose annotations
   * @param layers    UIMA names of the types that count as annotations
   * @param threads   how many articles to look through at once
   */
  public Concordance(CorpusStore store, String annotator, Set<String> layers, int threads) {
    this.store = store;
    this.annotator = annotator;
    this.layers = Set.copyOf(layers);
    this.threads = threads;
  }

  /**
   * Finds all hits.
   *
   * @param query   what to find
   * @param sources articles
   * @param sink    given the hits of one article after the other, in the order of the sources and of the text
   * @param monitor progress; cancelled from elsewhere to stop
   * @throws InvalidDataException naming an article that cannot be read
   */
  public void find(Query query, List<Source> sources, Consumer<List<Hit>> sink, IProgressMonitor monitor)
      throws IOException {
    Parallel.<Source, List<Hit>>inOrder(sources, threads, () -> worker(query), sink::accept,
        SubMonitor.convert(monitor, sources.size()));
  }

  /**
   * Looks at places again, after annotations were changed.
   *
   * @param hits    hits of before
   * @param sources articles that changed
   * @param monitor progress
   * @return the hits of those articles with what is annotated there now, in the order given
   */
  public List<Hit> look(List<Hit> hits, List<Source> sources, IProgressMonitor monitor) throws IOException {
    var byArticle = hits.stream().collect(Collectors.groupingBy(Hit::article));
    var result = new ArrayList<Hit>();
    Parallel.<Source, List<Hit>>inOrder(sources, threads, () -> again(byArticle), result::addAll,
        SubMonitor.convert(monitor, sources.size()));
    return result;
  }

  private Parallel.Worker<Source, List<Hit>> worker(Query query) throws IOException {
    var cas = store.newCas();
    return source -> mayHave(source, query) && load(source, cas) ? hits(source, cas, query) : List.of();
  }

  private Parallel.Worker<Source, List<Hit>> again(Map<String, List<Hit>> hits) throws IOException {
    var cas = store.newCas();
    return source -> {
      var before = hits.getOrDefault(source.id(), List.of());
      if (before.isEmpty() || !load(source, cas)) {
        return before;
      }
      var marks = new Marks(cas, layers);
      return before.stream().map(hit -> hit.with(marks.at(hit.begin(), hit.end(),
          hit.mark().map(Mark::type).orElse(null)))).toList();
    };
  }

  /** The source text is read much faster than the annotations. */
  private boolean mayHave(Source source, Query query) throws IOException {
    var file = store.layout().articleFile(source.id());
    return source.xmi() != null || query.words().isBlank() || !Files.exists(file)
        || !new TextSearch(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .find(query.words(), query.manner(), 1).isEmpty();
  }

  private boolean load(Source source, CAS cas) throws IOException {
    if (source.xmi() == null) {
      if (!store.hasCas(source.id(), annotator)) {
        return false;
      }
      store.loadCas(source.id(), annotator, cas);
      return true;
    }
    try {
      cas.reset();
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(source.xmi()), cas);
      return true;
    } catch (SAXException e) {
      throw new InvalidDataException("The article " + source.id() + " cannot be looked through: " + e.getMessage(), e);
    }
  }

  private List<Hit> hits(Source source, CAS cas, Query query) {
    var text = Optional.ofNullable(cas.getDocumentText()).orElse("");
    var marks = new Marks(cas, layers);
    return query.marked().isPresent() ? annotations(source, text, marks, query, query.marked().get())
        : words(source, text, marks, query);
  }

  private static List<Hit> words(Source source, String text, Marks marks, Query query) {
    return new TextSearch(text).find(query.words(), query.manner(), MOST_OF_ARTICLE).stream()
        .map(place -> Hit.of(source.id(), source.title(), text, place.begin(), place.end(),
            marks.at(place.begin(), place.end(), null))).toList();
  }

  private static List<Hit> annotations(Source source, String text, Marks marks, Query query, Marked wanted) {
    return marks.find(wanted).stream().limit(MOST_OF_ARTICLE)
        .filter(each -> query.words().isBlank()
            || !new TextSearch(each.getCoveredText()).find(query.words(), query.manner(), 1).isEmpty())
        .map(each -> Hit.of(source.id(), source.title(), text, each.getBegin(), each.getEnd(),
            Optional.of(Marks.mark(each)))).toList();
  }
}
