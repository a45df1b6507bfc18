package org.chugiai.ui.views;

import java.util.Optional;
import org.chugiai.cas.Span;
import org.chugiai.cas.Status;
import org.chugiai.cas.Suggestions;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Layer;
import org.chugiai.corpus.model.Tag;
import org.chugiai.ui.editor.marks.Scheme;

/**
 * What layers, their fields and their tags are called, in the user's language.
 *
 * @param corpus that defines the layers
 */
public record LayerNames(Corpus corpus) {

  public static String description(Tag tag) {
    return Scheme.localised(tag.getDescription(), tag.getDescriptionVi(), "");
  }

  /** The definition of an annotation's layer; none for what people do not annotate, such as sentences. */
  public Optional<Layer> layer(Span span) {
    var type = span.type();
    return corpus.getLayers().stream().filter(layer -> layer.getTypeName().equals(type)).findFirst();
  }

  /** The definition of a layer, by its type's name without the package. */
  public Optional<Layer> layer(String shortName) {
    return corpus.getLayers().stream().filter(layer -> shortName.equals(
        layer.getTypeName().substring(layer.getTypeName().lastIndexOf('.') + 1))).findFirst();
  }

  public String layerLabel(Span span) {
    return layer(span).map(Scheme::name).orElseGet(span::typeName);
  }

  /** What a feature of an annotation is called in its layer; its own name where the layer has no field for it. */
  public String fieldLabel(Span span, String feature) {
    return layer(span).stream().flatMap(layer -> layer.getFields().stream())
        .filter(field -> field.getFeature().equals(feature)).findFirst().map(Scheme::name).orElse(feature);
  }

  /** What the layer shows as an annotation's label, e.g. an entity's kind or a time's value. */
  public String mainLabel(Span span) {
    return layer(span).map(Layer::getLabelFeature).filter(span::has).map(feature -> {
      var value = span.string(feature);
      return value == null ? "" : tag(span, feature, value).map(Scheme::name).orElse(value);
    }).orElse("");
  }

  private Optional<Tag> tag(Span span, String feature, String value) {
    return layer(span).stream().flatMap(layer -> layer.getFields().stream())
        .filter(field -> field.getFeature().equals(feature) && field.getTagSet() != null)
        .flatMap(field -> field.getTagSet().getTags().stream()).filter(tag -> tag.getName().equals(value)).findFirst();
  }

  /** The status with its sign: never told by colour alone. */
  public static String status(Span span) {
    return Suggestions.status(span).map(LayerNames::status).orElse("");
  }

  /** A status with its sign. */
  public static String status(Status status) {
    return switch (status) {
      case SUGGESTED -> Messages.suggested;
      case ACCEPTED -> Messages.accepted;
      case CORRECTED -> Messages.corrected;
      case MANUAL -> Messages.manual;
      case REJECTED -> Messages.rejected;
    };
  }
}
