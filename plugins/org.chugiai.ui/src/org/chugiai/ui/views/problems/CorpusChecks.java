package org.chugiai.ui.views.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Field;
import org.chugiai.corpus.model.Referent;
import org.chugiai.corpus.operations.CheckCorpus;
import org.chugiai.quality.checks.CasCheck;
import org.chugiai.quality.checks.CasChecks;
import org.chugiai.quality.checks.CheckedCas;
import org.chugiai.quality.checks.Finding;
import org.chugiai.types.Entity;
import org.chugiai.types.Suggestion;
import org.chugiai.typesystem.ChuGiaiTypes;
import org.chugiai.ui.editor.marks.Scheme;
import org.eclipse.osgi.util.NLS;

/** Checks of an article against its corpus: what its layers require, and which referents its registry has. */
final class CorpusChecks {

  /** Id of the check of required fields. */
  static final String REQUIRED = "required";
  /** Id of the check of referents. */
  static final String REFERENT = "referent";

  /** What other checks tell already. */
  private static final Set<String> TOLD = Set.of("Entity:kind", "TimeExpression:kind", "TimeExpression:value",
      "Stance:holder", "Stance:target", "Quote:speaker");

  private CorpusChecks() {
  }

  /**
   * All checks of an article.
   *
   * @param corpus its corpus
   * @param saved  whether nothing is unsaved; saving adds new referents to the registry
   */
  static CasChecks of(Corpus corpus, boolean saved) {
    var checks = new ArrayList<>(CasChecks.all(CheckCorpus.tagSets(corpus)).checks());
    checks.add(new Required(required(corpus)));
    if (saved) {
      checks.add(new Known(corpus.getReferents().stream().map(Referent::getId).collect(Collectors.toSet())));
    }
    return new CasChecks(checks);
  }

  private static Map<String, Map<String, String>> required(Corpus corpus) {
    var required = new HashMap<String, Map<String, String>>();
    corpus.getLayers().forEach(layer -> required.put(layer.getTypeName(), layer.getFields().stream()
        .filter(Field::isRequired).collect(Collectors.toMap(Field::getFeature, Scheme::name, (a, b) -> a))));
    return required;
  }

  /** Whether people have judged it right, or it is of a layer that nobody judges. */
  private static boolean counts(Annotation annotation) {
    return !(annotation instanceof Suggestion suggestion)
        || ChuGiaiTypes.CONFIRMED.contains(String.valueOf(suggestion.getStatus()));
  }

  /**
   * What a layer requires is there; what has no value of its own, as a number, is always there.
   *
   * @param features for each layer's type the features that it requires, with what they are called
   */
  private record Required(Map<String, Map<String, String>> features) implements CasCheck {

    @Override
    public String id() {
      return REQUIRED;
    }

    @Override
    public void check(CheckedCas cas, Consumer<Finding> findings) {
      for (var annotation : cas.annotations()) {
        if (counts(annotation)) {
          features.getOrDefault(annotation.getType().getName(), Map.of()).forEach((name, label) -> {
            if (!TOLD.contains(annotation.getType().getShortName() + ":" + name) && isMissing(annotation, name)) {
              findings.accept(finding(annotation, name, label));
            }
          });
        }
      }
    }

    private static boolean isMissing(Annotation annotation, String name) {
      var feature = annotation.getType().getFeatureByBaseName(name);
      return feature != null && (feature.getRange().isPrimitive() ? annotation.getFeatureValueAsString(feature) == null
          : annotation.getFeatureValue(feature) == null);
    }

    private static Finding finding(Annotation annotation, String name, String label) {
      return new Finding(REQUIRED, Finding.Severity.WARNING, annotation.getType().getShortName(),
          annotation.getBegin(), annotation.getEnd(), name, NLS.bind(Messages.required, label));
    }
  }

  /** What people confirmed refers to somebody whom the registry knows. */
  private record Known(Set<String> ids) implements CasCheck {

    @Override
    public String id() {
      return REFERENT;
    }

    @Override
    public void check(CheckedCas cas, Consumer<Finding> findings) {
      for (var entity : cas.select(Entity.class, Entity._TypeName)) {
        var referent = entity.getReferent();
        if (referent != null && !referent.isBlank() && counts(entity) && !ids.contains(referent)) {
          findings.accept(new Finding(REFERENT, Finding.Severity.WARNING, entity.getType().getShortName(),
              entity.getBegin(), entity.getEnd(), Entity._FeatName_referent,
              NLS.bind(Messages.unknownReferent, referent)));
        }
      }
    }
  }
}
