package org.chugiai.cas;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.chugiai.cas.CasFeature.Shape;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/** The types as a reader and a writer need them: by XML name, with the place of each feature in its object. */
final class TypeTable {

  /**
   * A feature of a type.
   *
   * @param feature feature
   * @param index   place among the settings of a {@link CasObject}
   * @param data    type of the values; null for references
   * @param sofa    whether it says on which sofa the object lies
   */
  record Slot(CasFeature feature, int index, EClassifier data, boolean sofa) {

    Shape shape() {
      return feature.shape();
    }
  }

  /**
   * A type.
   *
   * @param name       UIMA name
   * @param ecore      class
   * @param slots      features by name, in the order of the type system
   * @param references the features among them that refer to other objects, to the sofa aside; none for a view
   */
  record Entry(String name, EClass ecore, Map<String, Slot> slots, List<Slot> references) {

    boolean isSofa() {
      return name.equals(CAS.TYPE_NAME_SOFA);
    }
  }

  private final Map<String, Map<String, Entry>> byXmlName = new HashMap<>();
  private final Map<EClass, Entry> byClass = new HashMap<>();

  TypeTable(CasTypes types) {
    for (var name : types.names()) {
      var ecore = types.get(name);
      var slots = new LinkedHashMap<String, Slot>();
      for (var feature : types.features(ecore)) {
        var data = switch (feature.shape()) {
          case STRING, PRIMITIVE, VALUES -> feature.ecore().getEType();
          case REFERENCE, REFERENCES -> null;
        };
        slots.put(feature.name(), new Slot(feature, ecore.getFeatureID(feature.ecore()), data,
            feature.name().equals("sofa") && feature.rangeType().equals(CAS.TYPE_NAME_SOFA)));
      }
      var references = slots.values().stream()
          .filter(slot -> slot.data() == null && !slot.sofa() && !name.equals(EcoreBuilder.VIEW)).toList();
      var entry = new Entry(name, ecore, slots, references);
      byClass.put(ecore, entry);
      byXmlName.computeIfAbsent(ecore.getEPackage().getNsURI(), u -> new HashMap<>()).put(ecore.getName(), entry);
    }
  }

  /**
   * Finds a type by the name of its elements.
   *
   * @param uri   name space
   * @param local local name
   * @return the type, or null
   */
  Entry find(String uri, String local) {
    var types = byXmlName.get(uri);
    return types == null ? null : types.get(local);
  }

  /**
   * The entry of a class.
   *
   * @param ecore class
   * @return entry, or null for the class of unknown elements
   */
  Entry of(EClass ecore) {
    return byClass.get(ecore);
  }
}
