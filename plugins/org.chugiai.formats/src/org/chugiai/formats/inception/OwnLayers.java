package org.chugiai.formats.inception;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
}
