package org.chugiai.corpus.statistics;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.internal.Parallel;
import org.chugiai.corpus.internal.Selection;
import org.chugiai.corpus.store.CorpusStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Counts what is in a corpus and compares its annotators, several articles at a time. */
public final class MeasureCorpus {

  private final CorpusStore store;
  private final Set<String> only;
  private final String annotator;
  private final int threads;

  /**
   * Prepares the count.
   *
   * @param only ids of the documents; empty for all
   * @param annotator whose annotations are counted
   * @param threads how many articles to work on at once
   */
  public MeasureCorpus(CorpusStore store, Set<String> only, String annotator, int threads) {
    this.store = store;
    this.only = Set.copyOf(only);
    this.annotator = annotator;
    this.threads = threads;
  }

  private record Asked(String name, List<String> documents, Map<String, Integer> states) {
  }

  /**
   * Counts; nothing is changed.
   *
   * @throws org.chugiai.corpus.store.InvalidDataException naming an article that cannot be read
   */
  public Statistics run(IProgressMonitor monitor) throws IOException {
    var progress = SubMonitor.convert(monitor, "Count", 100);
    var asked = store.query(this::ask);
    var present = asked.documents().stream().filter(document -> store.hasCas(document, annotator)).toList();
    var tallies = new Tallies();
    Parallel.<String, ArticleSample>inOrder(present, threads, () -> worker(store.newCas()), tallies::add,
        progress.split(60));
    var agreement = new CorpusAgreement(store, only, threads).run(progress.split(40));
    progress.done();
    return tallies.result(asked.name(), annotator, asked.states(), agreement);
  }

  private Asked ask(Corpus corpus) {
    var documents = Selection.documents(corpus, only);
    var states = new LinkedHashMap<String, Integer>();
    for (var state : State.values()) {
      var number = (int) documents.stream().filter(document -> state(document) == state).count();
      if (number > 0) {
        states.put(state.getLiteral(), number);
      }
    }
    return new Asked(corpus.getName(), documents.stream().map(Document::getId).toList(), states);
  }

  private State state(Document document) {
    var work = document.findWork(annotator);
    return work == null ? State.NEW : work.getState();
  }

  private Parallel.Worker<String, ArticleSample> worker(CAS cas) {
    return document -> {
      store.loadCas(document, annotator, cas);
      return ArticleSample.of(cas);
    };
  }
}
