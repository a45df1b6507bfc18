package org.chugiai.corpus.layers;

import java.util.List;
import java.util.Objects;

/**
 * A field of a layer: a feature of its UIMA type.
 *
 * @param feature  name of the feature
 * @param label    what people read; empty for the feature's name
 * @param type     what it takes
 * @param target   UIMA name of what a {@link FieldType#LINK} refers to, or of the range of {@link FieldType#OTHER};
 *     otherwise empty
 * @param tags     values of a {@link FieldType#CHOICE}; otherwise empty
 * @param required whether an annotation without a value is a problem
 */
public record FieldDefinition(String feature, String label, FieldType type, String target, List<TagDefinition> tags,
    boolean required) {

  /** Copies the values. */
  public FieldDefinition {
    Objects.requireNonNull(feature);
    Objects.requireNonNull(label);
    Objects.requireNonNull(type);
    Objects.requireNonNull(target);
    tags = List.copyOf(tags);
  }

  /** A field that takes no list of values and refers to nothing. */
  public static FieldDefinition of(String feature, String label, FieldType type) {
    return new FieldDefinition(feature, label, type, "", List.of(), false);
  }

  /** A field with a list of values. */
  public static FieldDefinition choice(String feature, String label, List<TagDefinition> tags) {
    return new FieldDefinition(feature, label, FieldType.CHOICE, "", tags, false);
  }

  /** A field that refers to another annotation. */
  public static FieldDefinition link(String feature, String label, String target) {
    return new FieldDefinition(feature, label, FieldType.LINK, target, List.of(), false);
  }
}
