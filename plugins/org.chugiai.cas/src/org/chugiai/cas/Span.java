package org.chugiai.cas;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A handle on an annotation of a document (or on another feature structure: those have no positions and answer 0). It
 * reads the live object, so it is always up to date; two handles are equal where the object is the same. Positions are
 * UTF-16 code units, the end exclusive. Change spans through {@link CasCommands} only.
 *
 * @param object object behind it
 */
public record Span(EObject object) {

  /** @return the {@code xmi:id}, stable as long as the annotation lives, across save and undo too */
  public int id() {
    return ((CasObject) object).id();
  }

  /** @return UIMA name of the type, also of one that the type system does not have */
  public String type() {
    var unexplained = ((CasObject) object).unexplained();
    return unexplained == null ? CasTypes.nameOf(object.eClass()) : unexplained.typeName();
  }

  /** @return name of the type without its name space */
  public String typeName() {
    return object.eClass().getName();
  }

  /**
   * Tells whether this is of a type or of a subtype.
   *
   * @param type UIMA name
   * @return whether it is
   */
  public boolean isA(String type) {
    return CasType.isA(object.eClass(), type) || type().equals(type);
  }

  /** @return where it begins */
  public int begin() {
    return object.eClass().getEStructuralFeature("begin") == null ? 0 : integer("begin");
  }

  /** @return where it ends */
  public int end() {
    return object.eClass().getEStructuralFeature("end") == null ? 0 : integer("end");
  }

  /** @return the text it covers; where it lies outside the text, the part inside */
  public String coveredText() {
    var text = CasResource.text(object);
    var from = Math.clamp(begin(), 0, text.length());
    return text.substring(from, Math.clamp(end(), from, text.length()));
  }

  /** @return whether it is in its document, not deleted */
  public boolean isAlive() {
    return object.eResource() != null;
  }

  /**
   * Tells whether the type has a feature.
   *
   * @param feature feature name
   * @return whether it has
   */
  public boolean has(String feature) {
    return object.eClass().getEStructuralFeature(feature) != null;
  }

  /**
   * The value of a feature as it stands: a String, boxed primitive or EObject, each maybe null, or a read-only List.
   *
   * @param feature feature name
   * @return value; null where an array or list is not set
   * @throws IllegalArgumentException where the type has no such feature
   */
  public Object value(String feature) {
    var ecore = feature(feature);
    var value = object.eGet(ecore);
    if (!ecore.isMany()) {
      return value instanceof byte[] bytes ? CasValues.elements(bytes) : value;
    }
    return object.eIsSet(ecore) ? List.copyOf((List<?>) value) : null;
  }

  /**
   * A value as a string: numbers and booleans as Java writes them.
   *
   * @param feature name of a feature with one value
   * @return string or null
   * @throws IllegalArgumentException where the type has no such feature
   */
  public String string(String feature) {
    var value = value(feature);
    return value == null ? null : value.toString();
  }

  /**
   * An integer.
   *
   * @param feature name of an integer feature
   * @return value
   * @throws IllegalArgumentException where the type has no such feature
   */
  public int integer(String feature) {
    return (Integer) object.eGet(feature(feature));
  }

  /**
   * A boolean.
   *
   * @param feature name of a boolean feature
   * @return value
   * @throws IllegalArgumentException where the type has no such feature
   */
  public boolean bool(String feature) {
    return (Boolean) object.eGet(feature(feature));
  }

  /**
   * A double.
   *
   * @param feature name of a double feature
   * @return value
   * @throws IllegalArgumentException where the type has no such feature
   */
  public double real(String feature) {
    return (Double) object.eGet(feature(feature));
  }

  /**
   * The strings of an array or list, whether the owner holds it or refers to it.
   *
   * @param feature feature name
   * @return strings; empty where there are none
   * @throws IllegalArgumentException where the type has no such feature
   */
  public List<String> strings(String feature) {
    return CasArrays.elements(object, feature(feature)).stream().map(String::valueOf).toList();
  }

  /**
   * What a reference points at.
   *
   * @param feature feature name
   * @return the target, or empty for null
   * @throws IllegalArgumentException where the type has no such feature
   */
  public Optional<Span> reference(String feature) {
    return Optional.ofNullable((EObject) object.eGet(feature(feature))).map(Span::new);
  }

  /**
   * What an array or list of references points at, whether the owner holds it or refers to it.
   *
   * @param feature feature name
   * @return targets without the nulls among them; empty where there are none
   * @throws IllegalArgumentException where the type has no such feature
   */
  public List<Span> references(String feature) {
    return CasArrays.elements(object, feature(feature)).stream().map(CasObject.class::cast)
        .filter(target -> !target.isNull()).map(Span::new).toList();
  }

  private EStructuralFeature feature(String name) {
    var feature = object.eClass().getEStructuralFeature(name);
    if (feature == null) {
      throw new IllegalArgumentException(type() + " has no feature " + name);
    }
    return feature;
  }
}
