package org.chugiai.cas;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.EClassImpl;

/**
 * A UIMA type as a class. It knows its UIMA name and those of its supertypes, for they are asked for each annotation that
 * is drawn or listed.
 */
final class CasType extends EClassImpl {

  private final String uimaName;
  private Set<String> names;

  CasType(String uimaName) {
    this.uimaName = uimaName;
  }

  String uimaName() {
    return uimaName;
  }

  /** Whether it is a type or inherits from it; to be asked when the type system is complete. */
  boolean isA(String type) {
    if (names == null) {
      var all = new HashSet<String>();
      all.add(uimaName);
      getEAllSuperTypes().stream().map(CasTypes::nameOf).forEach(all::add);
      names = Set.copyOf(all);
    }
    return names.contains(type);
  }

  /** Whether a class of any type system is a type or inherits from it. */
  static boolean isA(EClass ecore, String type) {
    return ecore instanceof CasType own ? own.isA(type)
        : CasTypes.nameOf(ecore).equals(type)
            || ecore.getEAllSuperTypes().stream().anyMatch(t -> CasTypes.nameOf(t).equals(type));
  }
}
