package org.chugiai.cas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.TypeSystemUtil;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * A UIMA type system as Ecore: one {@link EPackage} per UIMA name space, whose URI is the one that UIMA's XMI uses
 * ({@code uima.tcas} is {@code http:///uima/tcas.ecore}, a type without a name space lives in
 * {@code http:///uima/noNamespace.ecore}), one {@link EClass} per type, and {@code cas:Sofa}, {@code cas:View} and
 * {@code cas:NULL}. Immutable; may be shared by documents and threads.
 */
public final class CasTypes {

  /** UIMA's name of the type of everything that has a begin and an end. */
  public static final String ANNOTATION = "uima.tcas.Annotation";

  private final TypeSystem uima;
  private final Map<String, EPackage> packages;
  private final Map<String, EClass> classes;
  private final Map<EClass, String> names;
  private final Map<EClass, Map<String, CasFeature>> features;
  private final Map<EClass, List<EClass>> subtypes;
  private final Map<String, String> descriptions;
  private final EClass unknown;
  private final TypeTable table;

  private CasTypes(TypeSystem uima, EcoreBuilder built) {
    this.uima = uima;
    packages = Collections.unmodifiableMap(built.packages());
    classes = Collections.unmodifiableMap(built.classes());
    features = built.features();
    descriptions = built.descriptions();
    names = new LinkedHashMap<>();
    classes.forEach((name, type) -> names.put(type, name));
    subtypes = new LinkedHashMap<>();
    for (var type : classes.values()) {
      subtypes.computeIfAbsent(type, t -> new ArrayList<>()).add(type);
      for (var parent : type.getEAllSuperTypes()) {
        subtypes.computeIfAbsent(parent, t -> new ArrayList<>()).add(type);
      }
    }
    unknown = built.unknown();
    table = new TypeTable(this);
  }

  /**
   * Derives Ecore from a type system description.
   *
   * @param description description; imports are resolved, the built-in types are added
   * @return the types
   * @throws CasException where the description contradicts itself or names an unknown type
   */
  public static CasTypes of(TypeSystemDescription description) throws CasException {
    try {
      var resolved = (TypeSystemDescription) description.clone();
      resolved.resolveImports();
      var uima = CasCreationUtils.createCas(resolved, null, null).getTypeSystem();
      return new CasTypes(uima, EcoreBuilder.build(uima, resolved));
    } catch (ResourceInitializationException | InvalidXMLException e) {
      throw new CasException("The type system " + description.getSourceUrlString() + " is not usable: "
          + CasMessages.reason(e) + ". Correct the type it names.", e);
    }
  }

  /**
   * Derives Ecore from a committed type system, which does not tell the descriptions of features.
   *
   * @param uima type system
   * @return the types
   */
  public static CasTypes of(TypeSystem uima) {
    return new CasTypes(uima, EcoreBuilder.build(uima, TypeSystemUtil.typeSystem2TypeSystemDescription(uima)));
  }

  /** @return the type system in UIMA's form */
  public TypeSystem uima() {
    return uima;
  }

  /** @return the Ecore packages by URI */
  public Map<String, EPackage> packages() {
    return packages;
  }

  /**
   * Makes the packages known to a resource set, so that EMF's own loaders find them.
   *
   * @param resources resource set
   */
  public void register(ResourceSet resources) {
    resources.getPackageRegistry().putAll(packages);
  }

  /** @return the UIMA names of all types, built-in ones included, supertypes before their subtypes */
  public Collection<String> names() {
    return classes.keySet();
  }

  /**
   * Finds a type.
   *
   * @param name UIMA name, e.g. {@code uima.tcas.Annotation}
   * @return its class, or empty
   */
  public Optional<EClass> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /**
   * Finds a type that must be there.
   *
   * @param name UIMA name
   * @return its class
   * @throws IllegalArgumentException where the type system has no such type
   */
  public EClass get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("The type system has no type " + name));
  }

  /**
   * The UIMA name of a class.
   *
   * @param type class of this type system
   * @return UIMA name
   * @throws IllegalArgumentException where the class is of another type system
   */
  public String name(EClass type) {
    var name = names.get(type);
    if (name == null) {
      throw new IllegalArgumentException(type.getName() + " is of another type system");
    }
    return name;
  }

  /**
   * What the type system says on a type, e.g. a guideline for annotators.
   *
   * @param name UIMA name of the type
   * @return description; empty where there is none
   */
  public String description(String name) {
    return descriptions.getOrDefault(name, "");
  }

  /** @return the class of elements that the type system does not explain, see {@link CasResource#OPTION_LENIENT} */
  EClass unknown() {
    return unknown;
  }

  TypeTable table() {
    return table;
  }

  /**
   * The UIMA name of a class of any type system.
   *
   * @param type class
   * @return UIMA name
   */
  static String nameOf(EClass type) {
    return type instanceof CasType own ? own.uimaName()
        : XmiNames.typeName(type.getEPackage().getNsURI(), type.getName());
  }

  /**
   * The types that are a given one or inherit from it.
   *
   * @param type class
   * @return the class itself first, then its direct and indirect subtypes
   */
  public List<EClass> subtypes(EClass type) {
    return Collections.unmodifiableList(subtypes.getOrDefault(type, List.of(type)));
  }

  /**
   * Tells whether a class is a type or inherits from it.
   *
   * @param type class
   * @param name UIMA name of the type in question
   * @return whether it is; false where the type system has no such type
   */
  public boolean isA(EClass type, String name) {
    var other = classes.get(name);
    return other != null && other.isSuperTypeOf(type);
  }

  /**
   * The features of a type, inherited ones first, in the order of the type system.
   *
   * @param type class
   * @return features, {@code sofa}, {@code begin} and {@code end} included
   */
  public Collection<CasFeature> features(EClass type) {
    return Collections.unmodifiableCollection(features.getOrDefault(type, Map.of()).values());
  }

  /**
   * Finds a feature of a type or its supertypes.
   *
   * @param type class
   * @param name feature name
   * @return the feature, or empty
   */
  public Optional<CasFeature> feature(EClass type, String name) {
    return Optional.ofNullable(features.getOrDefault(type, Map.of()).get(name));
  }
}
