package org.chugiai.formats.inception;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.chugiai.formats.inception.OwnLayer.Field;
import org.chugiai.formats.inception.OwnLayer.Holding;

/**
 * INCEpTION's types with the layers that a corpus adds to the built-in ones: each under its own name, based on
 * uima.tcas.Annotation as INCEpTION wants it (or on the layer that stands for the built-in one it refines), references
 * as slots. What is known of the making of an annotation (status, origin …) is no part of it.
 */
public final class OwnLayers {

  private final TypeSystem types;
  private final Map<String, OwnLayer> layers;

  private OwnLayers(TypeSystem types, Map<String, OwnLayer> layers) {
    this.types = types;
    this.layers = layers;
  }

  /** No layers but the built-in ones. */
  public static OwnLayers none() {
    return new OwnLayers(InceptionTypes.shared(), Map.of());
  }

  /** The layers of a corpus. */
  public static OwnLayers of(TypeSystem corpus) {
    var layers = new OwnLayerFinder(corpus).layers();
    return layers.isEmpty() ? none() : new OwnLayers(build(layers), layers);
  }

  private static TypeSystem build(Map<String, OwnLayer> layers) {
    var description = InceptionTypes.load();
    var links = new HashSet<String>();
    for (var layer : layers.values()) {
      var type = description.addType(layer.type(), "", layer.base());
      for (var field : layer.fields()) {
        if (field.linkType() != null) {
          type.addFeature(field.name(), "", CAS.TYPE_NAME_FS_ARRAY, field.linkType(), null);
          addLinks(description, field, links);
        } else if (field.holding() != Holding.NOT) {
          type.addFeature(field.name(), "", field.range());
        }
      }
    }
    try {
      return CasCreationUtils.createCas(description, null, null).getTypeSystem();
    } catch (ResourceInitializationException e) {
      throw new IllegalArgumentException("The corpus's own layers make no type system: " + e.getMessage(), e);
    }
  }

  private static void addLinks(TypeSystemDescription description, Field field, Set<String> known) {
    if (known.add(field.linkType())) {
      var link = description.addType(field.linkType(), "", CAS.TYPE_NAME_TOP);
      link.addFeature("role", "", CAS.TYPE_NAME_STRING);
      link.addFeature("target", "", field.targetType());
    }
  }

  /** A new CAS of INCEpTION's types and these layers. */
  public CAS newCas() {
    try {
      return CasCreationUtils.createCas(types, null, null, null);
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException("A CAS of a known type system can always be created", e);
    }
  }

  /** By the names of their types. */
  Map<String, OwnLayer> all() {
    return layers;
  }

  /** Names of the types. */
  Set<String> names() {
    return layers.keySet();
  }

  /** The own type of an annotation, or else a built-in one. */
  String nameOr(Type type, String builtIn) {
    return layers.containsKey(type.getName()) ? type.getName() : builtIn;
  }

  /** Finds the layers in a corpus's type system. */
  private static final class OwnLayerFinder {

    private final TypeSystem corpus;
    private final Map<String, Type> own = new TreeMap<>();

    OwnLayerFinder(TypeSystem corpus) {
      this.corpus = corpus;
      var annotation = corpus.getType(CAS.TYPE_NAME_ANNOTATION);
      corpus.getTypeIterator().forEachRemaining(type -> {
        boolean candidate = corpus.subsumes(annotation, type) || isChainHead(type);
        if (candidate && isForeign(type) && base(type) != null) {
          own.put(type.getName(), type);
        }
      });
    }

    private boolean isChainHead(Type type) {
      var first = type.getFeatureByBaseName("first");
      return corpus.subsumes(corpus.getType(CAS.TYPE_NAME_ANNOTATION_BASE), type) && first != null
          && isAnnotation(first.getRange());
    }

    private static boolean isForeign(Type type) {
      return !type.getName().startsWith("uima.") && !type.getName().startsWith("org.chugiai.types.")
          && InceptionTypes.shared().getType(type.getName()) == null;
    }

    /** What the nearest supertype that is not the corpus's own is in INCEpTION; null where nothing stands for it. */
    private String base(Type type) {
      var parent = corpus.getParent(type);
      while (isForeign(parent)) {
        parent = corpus.getParent(parent);
      }
      return InceptionTypes.BASES.get(parent.getName());
    }

    Map<String, OwnLayer> layers() {
      return own.values().stream().map(this::layer).collect(Collectors.toMap(OwnLayer::type, layer -> layer,
          (one, other) -> one, TreeMap::new));
    }

    private OwnLayer layer(Type type) {
      var fields = type.getFeatures().stream().filter(feature -> own.containsKey(feature.getDomain().getName()))
          .map(feature -> field(type, feature.getShortName(), feature.getRange())).toList();
      return new OwnLayer(type.getName(), base(type), fields);
    }

    private Field field(Type type, String name, Type range) {
      if (range.isPrimitive()) {
        return new Field(name, Holding.VALUE, range.isStringSubtype() ? CAS.TYPE_NAME_STRING : range.getName(), null,
            null);
      }
      if (range.isArray()) {
        return array(type, name, range);
      }
      if (!isAnnotation(range)) {
        return new Field(name, Holding.NOT, null, null, null);
      }
      return isStructure(type, name) ? new Field(name, Holding.DIRECT, target(range), null, null)
          : new Field(name, Holding.REFERENCE, null, linkType(type, name), target(range));
    }

    private Field array(Type type, String name, Type range) {
      var element = range.getComponentType();
      if (element.isPrimitive()) {
        return new Field(name, Holding.VALUE, range.getName(), null, null);
      }
      var role = element.getFeatureByBaseName("role");
      var target = element.getFeatureByBaseName("target");
      if (isAnnotation(element) || element.getName().equals(CAS.TYPE_NAME_TOP)) {
        return new Field(name, Holding.REFERENCES, null, linkType(type, name), target(element));
      }
      boolean links = role != null && target != null && role.getRange().getName().equals(CAS.TYPE_NAME_STRING)
          && isAnnotation(target.getRange()) && isForeign(element);
      return links ? new Field(name, Holding.LINKS, null, element.getName(), target(target.getRange()))
          : new Field(name, Holding.NOT, null, null, null);
    }

    private boolean isAnnotation(Type type) {
      return corpus.subsumes(corpus.getType(CAS.TYPE_NAME_ANNOTATION), type);
    }

    /** Whether a reference makes a relation or chain in INCEpTION's sense. */
    private boolean isStructure(Type type, String feature) {
      return switch (feature) {
        case "Governor", "Dependent" -> has(type, "Governor") && has(type, "Dependent");
        case "next" -> has(type, "referenceType") && has(type, "referenceRelation");
        case "first" -> !isAnnotation(type);
        default -> false;
      };
    }

    private static boolean has(Type type, String feature) {
      return type.getFeatureByBaseName(feature) != null;
    }

    /** What stands for a type that is pointed to; own types that have own subtypes are no supertypes in INCEpTION. */
    private String target(Type type) {
      var name = type.getName();
      if (own.containsKey(name)) {
        return own.values().stream().anyMatch(other -> other != type && corpus.subsumes(type, other))
            ? CAS.TYPE_NAME_ANNOTATION : name;
      }
      return InceptionTypes.TARGETS.getOrDefault(name, CAS.TYPE_NAME_ANNOTATION);
    }

    private String linkType(Type type, String feature) {
      var name = type.getName() + feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1)
          + "Link";
      while (corpus.getType(name) != null || InceptionTypes.shared().getType(name) != null) {
        name += "_";
      }
      return name;
    }
  }
}
