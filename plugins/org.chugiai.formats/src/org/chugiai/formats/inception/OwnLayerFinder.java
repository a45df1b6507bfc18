package org.chugiai.formats.inception;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.chugiai.formats.inception.OwnLayer.Field;
import org.chugiai.formats.inception.OwnLayer.Holding;

/** Finds the layers in a corpus's type system. */
final class OwnLayerFinder {

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
