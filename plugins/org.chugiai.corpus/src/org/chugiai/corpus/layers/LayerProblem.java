package org.chugiai.corpus.layers;

/**
 * Why a layer cannot be as it was defined.
 *
 * @param kind    what is wrong
 * @param subject what it is wrong with: a name, key or value
 * @param other   what it conflicts with, or an explanation; may be empty
 */
public record LayerProblem(Kind kind, String subject, String other) {

  /** Kinds of problems. */
  public enum Kind {
    /** The layer has no name to read. */
    NO_LABEL,
    /** The type's name is not one that UIMA takes. */
    TYPE_NAME,
    /** The type's name belongs to UIMA or to the built-in layers. */
    RESERVED,
    /** There is another type of that name. */
    TYPE_EXISTS,
    /** The supertype does not exist, or is no annotation. */
    SUPERTYPE,
    /** The colour is not #RRGGBB. */
    COLOUR,
    /** The key is not one letter, digit or sign. */
    KEY,
    /** The key stands for something else. */
    KEY_TAKEN,
    /** The feature's name is not one that UIMA takes. */
    FEATURE_NAME,
    /** Two fields have the feature. */
    FEATURE_TWICE,
    /** The supertype or a subtype has the feature. */
    FEATURE_INHERITED,
    /** The field refers to a type that does not exist. */
    TARGET,
    /** The field offers no values. */
    NO_VALUES,
    /** The field offers a value twice. */
    VALUE_TWICE
  }
}
