package org.chugiai.quality.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/** What the checks look at: a view's text, what is indexed, and what is reached from there. Built once for all checks. */
public final class CheckedCas {

  private final CAS view;
  private final String text;
  private final Set<FeatureStructure> indexed = new HashSet<>();
  private final List<FeatureStructure> reachable = new ArrayList<>();

  /** Walks through a view. */
  public CheckedCas(CAS view) {
    this.view = view;
    this.text = view.getDocumentText() == null ? "" : view.getDocumentText();
    view.select(TOP.class).forEach(indexed::add);
    var seen = new HashSet<FeatureStructure>();
    var open = new ArrayDeque<FeatureStructure>();
    view.select(TOP.class).forEach(open::add);
    while (!open.isEmpty()) {
      var fs = open.poll();
      if (seen.add(fs)) {
        reachable.add(fs);
        references(fs, (feature, value) -> open.add(value));
      }
    }
  }

  /** Tells each feature structure that another one refers to, with the feature; arrays' elements without one. */
  static void references(FeatureStructure fs, BiConsumer<Feature, FeatureStructure> consumer) {
    if (fs instanceof FSArray<?> array) {
      for (var element : array) {
        if (element != null) {
          consumer.accept(null, element);
        }
      }
    }
    for (var feature : fs.getType().getFeatures()) {
      if (!feature.getRange().isPrimitive() && !feature.getName().equals(CAS.FEATURE_FULL_NAME_SOFA)) {
        var value = fs.getFeatureValue(feature);
        if (value != null) {
          consumer.accept(feature, value);
        }
      }
    }
  }

  /** The view. */
  public CAS view() {
    return view;
  }

  /** Its text; empty where it has none. */
  public String text() {
    return text;
  }

  /** Whether something is in the view's indexes. */
  public boolean isIndexed(FeatureStructure fs) {
    return indexed.contains(fs);
  }

  /** Everything that is indexed or reached from there. */
  public List<FeatureStructure> reachable() {
    return reachable;
  }

  /** The annotations among {@link #reachable}. */
  public List<Annotation> annotations() {
    return reachable.stream().filter(Annotation.class::isInstance).map(Annotation.class::cast).toList();
  }

  /** Indexed annotations of a type, in the order of the text; none where the CAS lacks the type. */
  public <T extends Annotation> List<T> select(Class<T> type, String name) {
    return view.getTypeSystem().getType(name) == null ? List.of() : view.select(type).asList();
  }
}
