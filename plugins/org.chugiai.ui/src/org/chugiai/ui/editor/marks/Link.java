package org.chugiai.ui.editor.marks;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.cas.CasFeature;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;

/**
 * What an annotation refers to by one of its features. Positions are UTF-16 code units.
 *
 * @param feature feature
 * @param name    its name in the user's language
 * @param begin   where the target begins
 * @param end     where it ends
 */
public record Link(String feature, String name, int begin, int end) {

  /**
   * The links of an annotation.
   *
   * @param span   annotation
   * @param types  its type system
   * @param scheme layers
   * @return its references to other places of the text; those to the whole article are left out
   */
  public static List<Link> of(Span span, CasTypes types, Scheme scheme) {
    var links = new ArrayList<Link>();
    for (var feature : types.features(span.object().eClass())) {
      if (feature.shape() == CasFeature.Shape.REFERENCE || feature.shape() == CasFeature.Shape.REFERENCES) {
        for (var target : targets(span, feature)) {
          if (target.isA(CasTypes.ANNOTATION) && !isWhole(span, target)) {
            links.add(new Link(feature.name(), scheme.fieldName(span, feature.name()), target.begin(), target.end()));
          }
        }
      }
    }
    return links;
  }

  private static List<Span> targets(Span span, CasFeature feature) {
    return switch (feature.name()) {
      case "sofa" -> List.of();
      default -> feature.shape() == CasFeature.Shape.REFERENCES ? span.references(feature.name())
          : span.reference(feature.name()).stream().toList();
    };
  }

  /** An anchor at the article stands for its creation time, not for a place. */
  private static boolean isWhole(Span span, Span target) {
    return target.begin() == 0 && target.end() >= span.end() && target.typeName().equals("Article");
  }
}
