package org.chugiai.corpus.layers;

import java.util.List;
import java.util.Objects;

/**
 * A layer as a whole: the UIMA type and how it is shown.
 *
 * @param typeName   UIMA name of the type
 * @param supertype  UIMA name of its supertype
 * @param label      name in English
 * @param labelVi    name in Vietnamese; may be empty
 * @param colour     in the light theme, as #RRGGBB
 * @param colourDark in the dark theme, as #RRGGBB
 * @param key        key that makes an annotation of it; empty for none
 * @param guideline  what annotators should know; may be empty
 * @param fields     the features that the type itself adds, in order
 */
public record LayerDefinition(String typeName, String supertype, String label, String labelVi, String colour,
    String colourDark, String key, String guideline, List<FieldDefinition> fields) {

  /** Copies the fields. */
  public LayerDefinition {
    Objects.requireNonNull(typeName);
    Objects.requireNonNull(supertype);
    Objects.requireNonNull(label);
    Objects.requireNonNull(labelVi);
    Objects.requireNonNull(colour);
    Objects.requireNonNull(colourDark);
    Objects.requireNonNull(key);
    Objects.requireNonNull(guideline);
    fields = List.copyOf(fields);
  }
}
