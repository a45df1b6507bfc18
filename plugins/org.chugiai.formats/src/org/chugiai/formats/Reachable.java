package org.chugiai.formats;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;

/** Finds all feature structures of a CAS: those in the indexes of its views, and all that these refer to. */
public final class Reachable {

  private Reachable() {
  }

  /** All, in the order in which they are met. */
  public static Set<FeatureStructure> from(CAS cas) {
    var seen = new LinkedHashSet<FeatureStructure>();
    var open = new ArrayDeque<FeatureStructure>();
    cas.getViewIterator().forEachRemaining(view -> view.select(TOP.class).forEach(open::add));
    while (!open.isEmpty()) {
      var next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof FSArray<?> array) {
        array.forEach(element -> push(open, element));
      }
      for (var feature : next.getType().getFeatures()) {
        if (!feature.getRange().isPrimitive()) {
          push(open, next.getFeatureValue(feature));
        }
      }
    }
    return seen;
  }

  private static void push(ArrayDeque<FeatureStructure> open, FeatureStructure value) {
    if (value != null) {
      open.push(value);
    }
  }
}
