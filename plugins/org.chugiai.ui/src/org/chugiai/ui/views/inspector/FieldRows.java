package org.chugiai.ui.views.inspector;

import java.util.List;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.Field;
import org.chugiai.quality.checks.Timex3;
import org.chugiai.types.TimeExpression;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.LayerNames;

/**
 * Chooses the widget that suits a feature, by its range and by the layer's definition.
 *
 * @param article that is edited
 */
record FieldRows(ArticleEditing article) {

  FieldRow row(String type, Field field) {
    var types = article.document().types();
    var feature = types.feature(types.get(type), field.getFeature()).orElseThrow(() ->
        new IllegalStateException("The layer " + type + " defines a field of a feature that it has not: "
            + field.getFeature()));
    var name = feature.name();
    if (field.getTagSet() != null) {
      List<ChoiceRow.Choice> choices = field.getTagSet().getTags().stream()
          .map(tag -> new ChoiceRow.Choice(tag.getName(), LayerNames.label(tag))).toList();
      return new ChoiceRow(article, name, choices);
    }
    return switch (feature.shape()) {
      case STRING -> new TextRow(article, name, isTimexValue(type, name) ? FieldRows::timexProblem : TextRow.Check.NONE);
      case PRIMITIVE -> feature.rangeType().equals("uima.cas.Boolean") ? new CheckRow(article, name)
          : new TextRow(article, name, TextRow.Check.NONE);
      case REFERENCE -> feature.rangeType().equals(Suggestions.ARGUMENT) ? new ArgumentRow(article, name)
          : new LinkRow(article, name, feature.shape());
      case REFERENCES, VALUES -> new LinkRow(article, name, feature.shape());
    };
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
