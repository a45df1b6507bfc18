package org.chugiai.formats.webannotsv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.chugiai.formats.webannotsv.TsvLayer.Kind;
import org.chugiai.formats.webannotsv.TsvUnits.Unit;

/**
 * The numbers that tell annotations apart where type and unit do not: of those stacked on a unit, those on several
 * units, and those at which a reference of unknown type points.
 */
final class TsvNumbers {

  private record Place(String type, Unit unit) {
  }

  private final Map<AnnotationFS, Integer> numbers = new HashMap<>();

  /** Numbers a CAS's span annotations in the order of the layers, then of the text. */
  TsvNumbers(CAS cas, List<TsvLayer> layers, TsvUnits units) {
    var untyped = untypedTargets(cas, layers);
    for (var layer : layers) {
      if (layer.kind() != Kind.SPAN) {
        continue;
      }
      var annotations = TsvSchema.annotations(cas, layer);
      var stacked = new HashMap<Place, Integer>();
      annotations.forEach(annotation -> units.of(annotation)
          .forEach(unit -> stacked.merge(new Place(layer.type(), unit), 1, Integer::sum)));
      for (var annotation : annotations) {
        var covered = units.of(annotation);
        boolean several = covered.size() > 1 || untyped.contains(annotation)
            || covered.stream().anyMatch(unit -> stacked.get(new Place(layer.type(), unit)) > 1);
        if (several) {
          numbers.put(annotation, numbers.size() + 1);
        }
      }
    }
  }

  /** What is pointed to by a reference that tells another type than it has. */
  private static Set<FeatureStructure> untypedTargets(CAS cas, List<TsvLayer> layers) {
    var targets = new HashSet<FeatureStructure>();
    for (var layer : layers) {
      for (var annotation : TsvSchema.annotations(cas, layer)) {
        if (layer.kind() == Kind.RELATION) {
          add(targets, reference(annotation, TsvSchema.GOVERNOR), layer.base());
          add(targets, reference(annotation, TsvSchema.DEPENDENT), layer.base());
        }
        for (var feature : layer.features()) {
          if (feature.isSlot() && reference(annotation, feature.name()) instanceof FSArray<?> links) {
            for (FeatureStructure link : links) {
              add(targets, link == null ? null : reference(link, "target"), feature.targetType());
            }
          }
        }
      }
    }
    return targets;
  }

  private static FeatureStructure reference(FeatureStructure fs, String feature) {
    return fs.getFeatureValue(fs.getType().getFeatureByBaseName(feature));
  }

  private static void add(Set<FeatureStructure> targets, FeatureStructure target, String told) {
    if (target != null && !target.getType().getName().equals(told)) {
      targets.add(target);
    }
  }

  /** The annotation's number; 0 if it needs none. */
  int of(FeatureStructure annotation) {
    return numbers.getOrDefault(annotation, 0);
  }

  /** The number as it stands behind a value. */
  String suffix(FeatureStructure annotation) {
    return of(annotation) == 0 ? "" : "[" + of(annotation) + "]";
  }
}
