package org.chugiai.corpus.layers;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.chugiai.corpus.internal.Parallel;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.store.CorpusLayout;
import org.chugiai.corpus.store.CorpusStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Counts the annotations, of all annotators, that a change of a layer would take something from. */
public final class LayerUse {

  /**
   * What a change takes away.
   *
   * @param typeName the layer's type
   * @param all      whether the annotations themselves go
   * @param features that go, or will take other values than now
   * @param values   by feature, those that go
   */
  public record Loss(String typeName, boolean all, Set<String> features, Map<String, Set<String>> values) {

    /** Whether nothing goes. */
    public boolean isNone() {
      return !all && features.isEmpty() && values.isEmpty();
    }
  }

  /**
   * What was found.
   *
   * @param annotations that would be changed or go
   * @param articles    they are in
   */
  public record Count(int annotations, int articles) {
  }

  private record Place(String document, String annotator) {
  }

  private final CorpusStore store;
  private final Loss loss;

  /** Prepares counting. */
  public LayerUse(CorpusStore store, Loss loss) {
    this.store = store;
    this.loss = loss;
  }

  /**
   * Counts.
   *
   * @throws IOException where an article cannot be read; then nobody knows what is in it
   */
  public Count run(IProgressMonitor monitor) throws IOException {
    if (loss.isNone()) {
      return new Count(0, 0);
    }
    var places = places();
    var found = new int[2];
    Parallel.<Place, Integer>inOrder(places, Runtime.getRuntime().availableProcessors(), Counter::new, count -> {
      found[0] += count;
      found[1] += count > 0 ? 1 : 0;
    }, SubMonitor.convert(monitor, places.size()));
    return new Count(found[0], found[1]);
  }

  private List<Place> places() throws IOException {
    var documents = store.query(corpus -> corpus.getDocuments().stream().map(Document::getId).toList());
    var places = new ArrayList<Place>();
    if (Files.isDirectory(store.layout().annotations())) {
      try (var folders = Files.list(store.layout().annotations())) {
        for (var annotator : folders.map(folder -> folder.getFileName().toString())
            .filter(CorpusLayout::isFileName).sorted().toList()) {
          documents.stream().filter(document -> store.hasCas(document, annotator))
              .forEach(document -> places.add(new Place(document, annotator)));
        }
      }
    }
    return places;
  }

  private final class Counter implements Parallel.Worker<Place, Integer> {
    private final CAS cas = store.newCas();

    @Override
    public Integer work(Place place) throws IOException {
      store.loadCas(place.document(), place.annotator(), cas);
      var type = cas.getTypeSystem().getType(loss.typeName());
      if (type == null) {
        return 0;
      }
      var count = 0;
      for (var views = cas.getViewIterator(); views.hasNext();) {
        for (var each : views.next().select(type)) {
          count += loses(each, type) ? 1 : 0;
        }
      }
      return count;
    }

    private boolean loses(FeatureStructure each, Type type) {
      return loss.all() || loss.features().stream().anyMatch(name -> hasValue(each, type, name))
          || loss.values().entrySet().stream().anyMatch(gone ->
              gone.getValue().contains(each.getFeatureValueAsString(type.getFeatureByBaseName(gone.getKey()))));
    }

    /** A number or boolean always has a value, and files name it, so that it could not be read without its feature. */
    private boolean hasValue(FeatureStructure each, Type type, String name) {
      var feature = type.getFeatureByBaseName(name);
      return feature != null && (feature.getRange().isPrimitive() ? each.getFeatureValueAsString(feature) != null
          : each.getFeatureValue(feature) != null);
    }
  }
}
