package org.chugiai.quality.checks;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Article;
import org.chugiai.types.Entity;
import org.chugiai.types.Suggestion;
import org.chugiai.types.TimeExpression;

/** Values are of their tag sets, TIMEX3 values well-formed, confidences probabilities, and kinds given. */
final class ValueCheck implements CasCheck {

  private final TagSets tagSets;

  ValueCheck(TagSets tagSets) {
    this.tagSets = tagSets;
  }

  @Override
  public String id() {
    return "value";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    for (var fs : cas.reachable()) {
      tags(fs, findings);
      if (fs instanceof Suggestion suggestion
          && !(suggestion.getConfidence() >= 0 && suggestion.getConfidence() <= 1)) {
        findings.accept(Finding.error(id(), fs, "confidence " + suggestion.getConfidence() + " is not in 0 to 1."));
      }
      if (fs instanceof Entity entity && entity.getKind() == null) {
        findings.accept(Finding.error(id(), fs, "has no kind."));
      }
      if (fs instanceof TimeExpression time) {
        time(time, findings);
      }
    }
  }

  private void tags(FeatureStructure fs, Consumer<Finding> findings) {
    for (var feature : fs.getType().getFeatures()) {
      var tags = tagSets.values().get(feature.getName());
      if (tags != null && feature.getRange().isPrimitive()) {
        var value = fs.getFeatureValueAsString(feature);
        if (value != null && !tags.contains(value)) {
          findings.accept(Finding.error(id(), fs, feature.getShortName() + " \"" + value + "\" is none of "
              + String.join(", ", new TreeSet<>(tags)) + "."));
        }
      }
    }
  }

  private void time(TimeExpression time, Consumer<Finding> findings) {
    if (time.getKind() == null) {
      findings.accept(Finding.error(id(), time, "has no TIMEX3 type."));
    } else if (time.getValue() == null) {
      findings.accept(Finding.warning(id(), time, "has no value."));
    } else if (!Timex3.isWellFormed(time.getKind(), time.getValue())) {
      findings.accept(Finding.error(id(), time,
          "value \"" + time.getValue() + "\" is no TIMEX3 value of a " + time.getKind() + "."));
    }
    for (var point : List.of("beginPoint", "endPoint", "anchor")) {
      var value = time.getFeatureValue(time.getType().getFeatureByBaseName(point));
      if (value instanceof Annotation && !(value instanceof TimeExpression) && !(value instanceof Article)) {
        findings.accept(Finding.error(id(), time, point + " is a " + value.getType().getShortName()
            + ", neither a time expression nor the article."));
      }
    }
  }
}
