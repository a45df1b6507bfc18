package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads arrays and lists in each of the forms that UIMA's XMI has for them. */
final class CasArrays {

  private CasArrays() {
  }

  /**
   * The elements of an array or list: held by the owner, in an array object, or in a chain of list nodes.
   *
   * @param owner   owner
   * @param feature feature
   * @return elements
   */
  static List<?> elements(EObject owner, EStructuralFeature feature) {
    var value = owner.eGet(feature);
    return switch (value) {
      case null -> List.of();
      case List<?> list -> CasValues.elements(list);
      case byte[] bytes -> CasValues.elements(bytes);
      case EObject target -> elements(target);
      default -> List.of(value);
    };
  }

  private static List<?> elements(EObject target) {
    var array = target.eClass().getEStructuralFeature("elements");
    if (array != null) {
      var value = target.eGet(array);
      return value == null ? List.of() : CasValues.elements(value);
    }
    var elements = new ArrayList<>();
    // a list that runs into itself ends where it does
    var seen = Collections.newSetFromMap(new IdentityHashMap<EObject, Boolean>());
    for (var node = target; node != null && seen.add(node);) {
      var head = node.eClass().getEStructuralFeature("head");
      var tail = node.eClass().getEStructuralFeature("tail");
      if (head == null || tail == null) {
        break;
      }
      var element = node.eGet(head);
      if (element != null) {
        elements.add(element);
      }
      node = (EObject) node.eGet(tail);
    }
    return elements;
  }
}
