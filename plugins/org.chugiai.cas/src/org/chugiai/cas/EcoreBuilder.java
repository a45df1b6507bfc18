package org.chugiai.cas;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.cas.CasFeature.Shape;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** Builds the Ecore packages of a type system. */
final class EcoreBuilder {

  /** UIMA's name of the element that lists a view's indexed objects; the type system does not hold it. */
  static final String VIEW = "uima.cas.View";
  /** UIMA's name of the object that stands for null in arrays; the type system does not hold it. */
  static final String NULL = "uima.cas.NULL";

  private static final EcorePackage ECORE = EcorePackage.eINSTANCE;
  private static final Map<String, EDataType> PRIMITIVES = Map.of(
      CAS.TYPE_NAME_STRING, ECORE.getEString(), CAS.TYPE_NAME_BOOLEAN, ECORE.getEBoolean(),
      CAS.TYPE_NAME_BYTE, ECORE.getEByte(), CAS.TYPE_NAME_SHORT, ECORE.getEShort(),
      CAS.TYPE_NAME_INTEGER, ECORE.getEInt(), CAS.TYPE_NAME_LONG, ECORE.getELong(),
      CAS.TYPE_NAME_FLOAT, ECORE.getEFloat(), CAS.TYPE_NAME_DOUBLE, ECORE.getEDouble());
  private static final Map<String, EDataType> ARRAYS = Map.of(
      CAS.TYPE_NAME_STRING_ARRAY, ECORE.getEString(), CAS.TYPE_NAME_BOOLEAN_ARRAY, ECORE.getEBoolean(),
      CAS.TYPE_NAME_BYTE_ARRAY, ECORE.getEByteArray(), CAS.TYPE_NAME_SHORT_ARRAY, ECORE.getEShort(),
      CAS.TYPE_NAME_INTEGER_ARRAY, ECORE.getEInt(), CAS.TYPE_NAME_LONG_ARRAY, ECORE.getELong(),
      CAS.TYPE_NAME_FLOAT_ARRAY, ECORE.getEFloat(), CAS.TYPE_NAME_DOUBLE_ARRAY, ECORE.getEDouble());
  private static final Map<String, EDataType> LISTS = Map.of(CAS.TYPE_NAME_STRING_LIST, ECORE.getEString(),
      CAS.TYPE_NAME_INTEGER_LIST, ECORE.getEInt(), CAS.TYPE_NAME_FLOAT_LIST, ECORE.getEFloat());

  private final TypeSystem uima;
  private final Map<String, EPackage> packages = new LinkedHashMap<>();
  private final Map<String, EClass> classes = new LinkedHashMap<>();
  private final Map<EClass, Map<String, CasFeature>> features = new LinkedHashMap<>();
  private final Map<String, CasFeature> byFullName = new HashMap<>();
  private final Map<String, List<String>> allowedValues = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();

  private EcoreBuilder(TypeSystem uima, TypeSystemDescription description) {
    this.uima = uima;
    for (var type : description.getTypes()) {
      if (type.getAllowedValues() != null && type.getAllowedValues().length > 0) {
        allowedValues.put(type.getName(),
            Arrays.stream(type.getAllowedValues()).map(AllowedValue::getString).toList());
      }
      if (type.getDescription() != null) {
        descriptions.put(type.getName(), type.getDescription().strip());
      }
      for (var feature : type.getFeatures()) {
        if (feature.getDescription() != null) {
          descriptions.put(type.getName() + ':' + feature.getName(), feature.getDescription().strip());
        }
      }
    }
  }

  /**
   * Builds the packages.
   *
   * @param uima        committed type system
   * @param description the same with its imports resolved: descriptions and allowed values are taken from it
   */
  static EcoreBuilder build(TypeSystem uima, TypeSystemDescription description) {
    var builder = new EcoreBuilder(uima, description);
    builder.addClasses(uima.getTopType());
    builder.addClass(VIEW);
    builder.addClass(NULL);
    for (var name : List.copyOf(builder.classes.keySet())) {
      builder.addFeatures(name);
    }
    return builder;
  }

  /** The class of elements that the type system does not explain; no file names it. */
  EClass unknown() {
    var ecore = EcoreFactory.eINSTANCE.createEClass();
    ecore.setName("Unknown");
    ecore.getESuperTypes().add(classes.get(CAS.TYPE_NAME_TOP));
    var unknown = EcoreFactory.eINSTANCE.createEPackage();
    unknown.setName("unknown");
    unknown.setNsPrefix("unknown");
    unknown.setNsURI("http:///org/chugiai/cas/unknown.ecore");
    unknown.setEFactoryInstance(new CasObject.Factory());
    unknown.getEClassifiers().add(ecore);
    return ecore;
  }

  /** What the type system says on types, by name, and on features, by full name. */
  Map<String, String> descriptions() {
    return descriptions;
  }

  Map<String, EPackage> packages() {
    return packages;
  }

  Map<String, EClass> classes() {
    return classes;
  }

  Map<EClass, Map<String, CasFeature>> features() {
    return features;
  }

  private void addClasses(Type type) {
    if (type.isPrimitive() || type.getName().endsWith("[]")) {
      return;
    }
    var ecore = addClass(type.getName());
    var parent = uima.getParent(type);
    if (parent != null) {
      ecore.getESuperTypes().add(classes.get(parent.getName()));
    }
    uima.getDirectSubtypes(type).forEach(this::addClasses);
  }

  private EClass addClass(String name) {
    var ecore = new CasType(name);
    var dot = name.lastIndexOf('.');
    ecore.setName(name.substring(dot + 1));
    if (name.equals(VIEW) || name.equals(NULL)) {
      ecore.getESuperTypes().add(classes.get(CAS.TYPE_NAME_TOP));
    }
    packageOf(dot < 0 ? "" : name.substring(0, dot)).getEClassifiers().add(ecore);
    classes.put(name, ecore);
    return ecore;
  }

  private EPackage packageOf(String nameSpace) {
    var uri = XmiNames.uri(nameSpace);
    return packages.computeIfAbsent(uri, u -> {
      var ecore = EcoreFactory.eINSTANCE.createEPackage();
      var name = nameSpace.isEmpty() ? XmiNames.NO_NAME_SPACE : nameSpace;
      ecore.setName(name);
      ecore.setNsPrefix(name.substring(name.lastIndexOf('.') + 1));
      ecore.setNsURI(u);
      ecore.setEFactoryInstance(new CasObject.Factory());
      return ecore;
    });
  }

  private void addFeatures(String name) {
    var ecore = classes.get(name);
    var all = new LinkedHashMap<String, CasFeature>();
    features.put(ecore, all);
    var type = uima.getType(name);
    if (type != null) {
      for (var feature : type.getFeatures()) {
        all.put(feature.getShortName(), byFullName.computeIfAbsent(feature.getName(), n -> create(ecore, feature)));
      }
    }
    if (name.equals(VIEW)) {
      add(all, ecore, "sofa", Shape.REFERENCE, CAS.TYPE_NAME_SOFA);
      add(all, ecore, "members", Shape.REFERENCES, CAS.TYPE_NAME_FS_ARRAY);
    } else if (name.equals(CAS.TYPE_NAME_FS_ARRAY)) {
      add(all, ecore, "elements", Shape.REFERENCES, name);
    } else if (ARRAYS.containsKey(name)) {
      add(all, ecore, "elements", Shape.VALUES, name);
    }
  }

  /** Adds a feature that UIMA's type system does not hold although its XMI does. */
  private void add(Map<String, CasFeature> all, EClass owner, String name, Shape shape, String range) {
    var ecore = ecore(owner, name, shape, range);
    all.put(name, new CasFeature(name, ecore, shape, range, elementType(range), false, List.of(), ""));
  }

  private CasFeature create(EClass owner, Feature feature) {
    var range = feature.getRange().getName();
    var shape = shape(feature);
    return new CasFeature(feature.getShortName(), ecore(owner, feature.getShortName(), shape, range), shape, range,
        elementType(range), feature.isMultipleReferencesAllowed(), allowedValues.getOrDefault(range, List.of()),
        descriptions.getOrDefault(feature.getName(), ""));
  }

  private String elementType(String range) {
    var type = uima.getType(range);
    return type != null && type.isArray() ? type.getComponentType().getName() : "";
  }

  private static Shape shape(Feature feature) {
    var range = feature.getRange();
    var name = range.getName();
    if (range.isPrimitive()) {
      return PRIMITIVES.containsKey(name) && !name.equals(CAS.TYPE_NAME_STRING) ? Shape.PRIMITIVE : Shape.STRING;
    }
    if (feature.isMultipleReferencesAllowed()) {
      return Shape.REFERENCE;
    }
    if (ARRAYS.containsKey(name) || LISTS.containsKey(name)) {
      return Shape.VALUES;
    }
    return range.isArray() || name.equals(CAS.TYPE_NAME_FS_LIST) ? Shape.REFERENCES : Shape.REFERENCE;
  }

  private EStructuralFeature ecore(EClass owner, String name, Shape shape, String range) {
    EStructuralFeature ecore = switch (shape) {
      case STRING -> attribute(ECORE.getEString());
      case PRIMITIVE -> attribute(PRIMITIVES.get(range));
      case VALUES -> attribute(ARRAYS.getOrDefault(range, LISTS.get(range)));
      case REFERENCE -> reference(classes.getOrDefault(range, classes.get(CAS.TYPE_NAME_FS_ARRAY)));
      case REFERENCES -> reference(classes.get(CAS.TYPE_NAME_TOP));
    };
    ecore.setName(name);
    // bytes are one hexadecimal value to EMF as to UIMA
    if (shape == Shape.REFERENCES || shape == Shape.VALUES && ecore.getEType() != ECORE.getEByteArray()) {
      ecore.setUpperBound(EStructuralFeature.UNBOUNDED_MULTIPLICITY);
      ecore.setUnique(false);
      // tells an empty array from none
      ecore.setUnsettable(true);
    }
    owner.getEStructuralFeatures().add(ecore);
    return ecore;
  }

  private static EAttribute attribute(EDataType type) {
    var attribute = EcoreFactory.eINSTANCE.createEAttribute();
    attribute.setEType(type);
    return attribute;
  }

  private static EReference reference(EClass type) {
    var reference = EcoreFactory.eINSTANCE.createEReference();
    reference.setEType(type);
    reference.setResolveProxies(false);
    return reference;
  }
}
