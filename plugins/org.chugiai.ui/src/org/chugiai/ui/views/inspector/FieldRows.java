package org.chugiai.ui.views.inspector;

import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.chugiai.cas.CasFeature;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.Field;
import org.chugiai.quality.checks.Timex3;
import org.chugiai.types.TimeExpression;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.session.ArticleEditing;

/**
 * Chooses the widget that suits a feature, by its range and by the layer's definition.
 *
 * @param article that is edited
 */
record FieldRows(ArticleEditing article) {

  /** The row of a field; none where the type has no such feature, since layer and types may come from two hands. */
  Optional<FieldRow> row(String type, Field field) {
    var types = article.document().types();
    return types.feature(types.get(type), field.getFeature()).map(feature -> row(type, field, feature));
  }

  private FieldRow row(String type, Field field, CasFeature feature) {
    var name = feature.name();
    if (field.getTagSet() != null) {
      return new ChoiceRow(article, name, field.getTagSet().getTags().stream()
          .map(tag -> new ChoiceRow.Choice(tag.getName(), Scheme.name(tag))).toList());
    }
    return switch (feature.shape()) {
      case STRING -> feature.allowedValues().isEmpty() ? new TextRow(article, name, check(type, name))
          : new ChoiceRow(article, name,
              feature.allowedValues().stream().map(value -> new ChoiceRow.Choice(value, value)).toList());
      case PRIMITIVE -> feature.rangeType().equals(CAS.TYPE_NAME_BOOLEAN) ? new CheckRow(article, name)
          : new TextRow(article, name, check(type, name));
      case REFERENCE -> reference(feature);
      case REFERENCES, VALUES -> new LinkRow(article, name, feature.shape());
    };
  }

  private FieldRow reference(CasFeature feature) {
    if (feature.rangeType().equals(Suggestions.ARGUMENT)) {
      return new ArgumentRow(article, feature.name());
    }
    var types = article.document().types();
    var isAnnotation = types.find(feature.rangeType()).filter(t -> types.isA(t, CasTypes.ANNOTATION)).isPresent();
    return isAnnotation ? new ReferenceRow(article, feature.name(), feature.rangeType())
        : new LinkRow(article, feature.name(), feature.shape());
  }

  private TextRow.Check check(String type, String feature) {
    return isTimexValue(type, feature) ? FieldRows::timexProblem : (span, text) -> refusal(span, feature, text);
  }

  /** Why the feature does not take a value, told while it is typed. */
  private String refusal(Span span, String feature, String text) {
    try {
      article.commands().set(span, feature, text);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static boolean isTimexValue(String type, String feature) {
    return type.equals(TimeExpression._TypeName) && feature.equals(TimeExpression._FeatName_value);
  }

  private static String timexProblem(Span span, String text) {
    var kind = span.string(TimeExpression._FeatName_kind);
    return text.isEmpty() || kind == null || Timex3.isWellFormed(kind, text) ? null
        : Messages.bind(Messages.timexValue, kind);
  }
}
