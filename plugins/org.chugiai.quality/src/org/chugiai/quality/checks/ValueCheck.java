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
        findings.accept(Finding.error(id(), fs,
            CheckMessages.get("confidence", String.valueOf(suggestion.getConfidence()))).about("confidence"));
      }
      if (fs instanceof Entity entity && entity.getKind() == null) {
        findings.accept(Finding.error(id(), fs, CheckMessages.get("noKind")).about("kind"));
      }
      if (fs instanceof TimeExpression time) {
        time(time, findings);
      }
    }
  }

  private void tags(FeatureStructure fs, Consumer<Finding> findings) {
    for (var feature : fs.getType().getFeatures()) {
      var tags = tagSets.values().get(feature.getName());
      var name = feature.getShortName();
      if (tags != null && feature.getRange().isPrimitive()) {
        var value = fs.getFeatureValueAsString(feature);
        if (value != null && !tags.contains(value)) {
          findings.accept(Finding.error(id(), fs, CheckMessages.get("tag", CheckMessages.name(name), value,
              String.join(", ", new TreeSet<>(tags)))).about(name));
        }
      }
    }
  }

  private void time(TimeExpression time, Consumer<Finding> findings) {
    if (time.getKind() == null) {
      findings.accept(Finding.error(id(), time, CheckMessages.get("noTimeType")).about("kind"));
    } else if (time.getValue() == null) {
      findings.accept(Finding.warning(id(), time, CheckMessages.get("noTimeValue")).about("value"));
    } else if (!Timex3.isWellFormed(time.getKind(), time.getValue())) {
      findings.accept(Finding.error(id(), time,
          CheckMessages.get("timeValue", time.getValue(), time.getKind())).about("value"));
    }
    for (var point : List.of("beginPoint", "endPoint", "anchor")) {
      var value = time.getFeatureValue(time.getType().getFeatureByBaseName(point));
      if (value instanceof Annotation && !(value instanceof TimeExpression) && !(value instanceof Article)) {
        findings.accept(Finding.error(id(), time, CheckMessages.get("timePoint", CheckMessages.name(point),
            CheckMessages.name(value.getType().getShortName()))).about(point));
      }
    }
  }
}
