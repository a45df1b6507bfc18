package org.chugiai.quality.checks;

import java.util.function.Consumer;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Argument;

/**
 * Annotations that others refer to are indexed: one that is not was deleted, and the reference dangles. Arguments and
 * plain annotations (a quote's cue) belong to what refers to them and are not indexed by contract.
 */
final class ReferenceCheck implements CasCheck {

  private static final String OURS = "org.chugiai.types.";

  @Override
  public String id() {
    return "reference";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    for (var fs : cas.reachable()) {
      CheckedCas.references(fs, (feature, value) -> {
        if (isAnnotation(value) && !cas.isIndexed(value)) {
          var message = message(feature, (Annotation) value);
          var finding = value.getType().getName().startsWith(OURS) ? Finding.error(id(), fs, message)
              : Finding.warning(id(), fs, message);
          findings.accept(feature == null ? finding : finding.about(feature.getShortName()));
        }
      });
    }
  }

  private static boolean isAnnotation(FeatureStructure fs) {
    return fs instanceof Annotation && !(fs instanceof Argument)
        && !fs.getType().getName().equals(CAS.TYPE_NAME_ANNOTATION);
  }

  private static String message(Feature feature, Annotation value) {
    var name = CheckMessages.name(value.getType().getShortName());
    var begin = String.valueOf(value.getBegin());
    var end = String.valueOf(value.getEnd());
    return feature == null ? CheckMessages.get("elementReference", name, begin, end)
        : CheckMessages.get("reference", CheckMessages.name(feature.getShortName()), name, begin, end);
  }
}
