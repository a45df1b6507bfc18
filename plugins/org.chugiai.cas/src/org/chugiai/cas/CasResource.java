package org.chugiai.cas;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A UIMA CAS in XMI as an EMF resource, without conversion: the contents are the feature structures, sofas and views in
 * the order of the file, each with the {@code xmi:id} it has there. What is loaded and saved unchanged has the same
 * meaning to UIMA; bytes that this class wrote are written again byte for byte.
 *
 * <p>A DOCTYPE is refused, so external entities are never resolved. Every failure is a {@link CasException} with file,
 * line and remedy.
 */
public final class CasResource extends XMIResourceImpl {

  /**
   * Load option, {@code Boolean.TRUE} to open a file that names types, features or ids which the type system or the file
   * does not have. Unknown elements, attributes and child elements are kept and saved again as they stand; a reference
   * to a missing id becomes null. {@link #getWarnings()} then names what was found.
   */
  public static final String OPTION_LENIENT = "org.chugiai.cas.lenient";

  private final CasTypes types;

  /**
   * A resource that is not yet loaded.
   *
   * @param uri   file
   * @param types type system to read it with
   */
  public CasResource(URI uri, CasTypes types) {
    super(uri);
    this.types = types;
  }

  /** @return type system */
  public CasTypes types() {
    return types;
  }

  /**
   * The text an annotation lies on.
   *
   * @param annotation annotation
   * @return text of its sofa; empty where it has none
   */
  static String text(EObject annotation) {
    var feature = annotation.eClass().getEStructuralFeature("sofa");
    var sofa = feature == null ? null : (EObject) annotation.eGet(feature);
    var text = sofa == null ? null : (String) sofa.eGet(sofa.eClass().getEStructuralFeature("sofaString"));
    return text == null ? "" : text;
  }
}
