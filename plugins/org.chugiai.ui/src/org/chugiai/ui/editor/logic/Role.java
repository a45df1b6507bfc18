package org.chugiai.ui.editor.logic;

import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.chugiai.cas.CasFeature;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.cas.Suggestions;
import org.chugiai.types.Quote;
import org.chugiai.types.TimeExpression;

/**
 * A feature by which an annotation refers to others: a role of a stance or quote, or any reference of a corpus's own
 * layer.
 *
 * @param feature feature name
 * @param takes   what fills it
 * @param range   UIMA name of the type of the annotations that it refers to
 * @param many    whether it refers to several
 */
public record Role(String feature, Takes takes, String range, boolean many) {

  /** What fills a role. */
  public enum Takes {
    /** Words with the entity that they name, as the holder of a stance. */
    ARGUMENT,
    /** Nothing but words, as the cue of a quote. */
    WORDS,
    /** Another annotation. */
    ANNOTATION
  }

  /**
   * The roles of an annotation.
   *
   * @param span  annotation
   * @param types its type system
   * @return its references to annotations, in the order of the type system
   */
  public static List<Role> of(Span span, CasTypes types) {
    return types.features(span.object().eClass()).stream().flatMap(feature -> of(span, feature, types).stream())
        .toList();
  }

  /**
   * The role that a feature of an annotation is.
   *
   * @param span    annotation
   * @param feature feature name
   * @param types   its type system
   * @return the role; empty where the annotation has no such feature, or that refers to no annotation
   */
  public static Optional<Role> of(Span span, String feature, CasTypes types) {
    return of(span, types).stream().filter(role -> role.feature().equals(feature)).findFirst();
  }

  private static Optional<Role> of(Span span, CasFeature feature, CasTypes types) {
    var range = switch (feature.shape()) {
      case REFERENCE -> feature.rangeType();
      case REFERENCES -> feature.elementType();
      default -> "";
    };
    var many = feature.shape() == CasFeature.Shape.REFERENCES;
    if (feature.name().equals(CAS.FEATURE_BASE_NAME_SOFA)
        || types.find(range).filter(type -> types.isA(type, CasTypes.ANNOTATION)).isEmpty()) {
      return Optional.empty();
    }
    if (range.equals(Suggestions.ARGUMENT)) {
      return Optional.of(new Role(feature.name(), Takes.ARGUMENT, range, many));
    }
    if (span.isA(Quote._TypeName) && feature.name().equals(Quote._FeatName_cue)) {
      return Optional.of(new Role(feature.name(), Takes.WORDS, range, many));
    }
    // the range of the type system is as wide because the article's creation time counts as a time
    var narrow = span.isA(TimeExpression._TypeName) && range.equals(CasTypes.ANNOTATION);
    return Optional.of(new Role(feature.name(), Takes.ANNOTATION, narrow ? TimeExpression._TypeName : range, many));
  }

  /**
   * What fills it.
   *
   * @param owner annotation that has the role
   * @return the annotations that this refers to by it
   */
  public List<Span> fillings(Span owner) {
    return many ? owner.references(feature) : owner.reference(feature).stream().toList();
  }

  /**
   * Tells whether an annotation can fill it.
   *
   * @param owner annotation that has the role
   * @param value other annotation
   * @return whether it fits; nothing refers to itself
   */
  public boolean accepts(Span owner, Span value) {
    return !value.equals(owner) && switch (takes) {
      case ARGUMENT -> value.has("referent");
      case WORDS -> true;
      case ANNOTATION -> value.isA(range);
    };
  }
}
