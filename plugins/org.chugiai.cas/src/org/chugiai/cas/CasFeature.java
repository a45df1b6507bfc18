package org.chugiai.cas;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A feature of a UIMA type beside its Ecore counterpart.
 *
 * @param name                      name, as in the UIMA type system
 * @param ecore                     counterpart in Ecore; its name is the same
 * @param shape                     how values are held
 * @param rangeType                 UIMA name of the range type, e.g. {@code uima.cas.String}
 * @param elementType               UIMA name of the elements' type of an array, {@code uima.cas.TOP} where the type
 *                                  system names none; empty where the range is no array
 * @param multipleReferencesAllowed whether an array or list may be shared, and therefore is an object of its own
 * @param allowedValues             values of a string type that enumerates them; otherwise empty
 * @param description               description in the type system, for tool tips; may be empty
 */
public record CasFeature(String name, EStructuralFeature ecore, Shape shape, String rangeType, String elementType,
    boolean multipleReferencesAllowed, List<String> allowedValues, String description) {

  /** How the values of a feature are held. */
  public enum Shape {
    /** One string, or null. */
    STRING,
    /** One boolean, number or byte, never null. */
    PRIMITIVE,
    /** One reference or null, also to an array or list that may be shared. */
    REFERENCE,
    /**
     * An array or list of strings, booleans or numbers that the owner holds: {@code List} ({@code byte[]} in Ecore where
     * the elements are bytes), or unset for null.
     */
    VALUES,
    /**
     * An array or list of references that the owner holds: {@code List<EObject>}, or unset for null; a null element is
     * the resource's {@code cas:NULL} object.
     */
    REFERENCES
  }
}
