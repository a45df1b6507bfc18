package org.chugiai.formats.webannotsv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.inception.InceptionTypes;
import org.chugiai.formats.webannotsv.TsvLayer.Kind;

/** Tells the layers of a CAS after WebAnno's conventions. */
final class TsvSchema {

  static final String GOVERNOR = "Governor";
  static final String DEPENDENT = "Dependent";
  static final String NEXT = "next";
  private static final List<String> CHAIN_FEATURES = List.of("referenceRelation", "referenceType");
  private static final Set<String> NO_LAYERS = Set.of(CAS.TYPE_NAME_ANNOTATION, CAS.TYPE_NAME_DOCUMENT_ANNOTATION,
      InceptionTypes.METADATA, InceptionTypes.FIELD, InceptionTypes.TOKEN, InceptionTypes.SENTENCE,
      "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.TagsetDescription");
  private static final Set<String> OWN_FEATURES = Set.of(CAS.FEATURE_BASE_NAME_SOFA, CAS.FEATURE_BASE_NAME_BEGIN,
      CAS.FEATURE_BASE_NAME_END);

  private TsvSchema() {
  }

  /** Whether a type is a layer, in whichever way. */
  static boolean isLayer(Type type) {
    return !NO_LAYERS.contains(type.getName());
  }

  /**
   * The type whose layer holds annotations of a type: DKPro's kinds of parts of speech (POS_NOUN …) are POS with a
   * coarse value; any other type has a layer of its own.
   */
  static Type layerType(CAS cas, Type type) {
    var pos = cas.getTypeSystem().getType(InceptionTypes.POS);
    return pos != null && type != pos && cas.getTypeSystem().subsumes(pos, type) ? pos : type;
  }

  /** The kind of part of speech that a coarse value stands for; null where the type system has none. */
  static Type partOfSpeech(CAS cas, String coarseValue) {
    var type = cas.getTypeSystem().getType(InceptionTypes.POS + "_" + coarseValue);
    return type != null && layerType(cas, type) != type ? type : null;
  }

  /** The annotations of a layer, in the order of the text. */
  static List<Annotation> annotations(CAS cas, TsvLayer layer) {
    var type = cas.getTypeSystem().getType(layer.type());
    return cas.<Annotation>select(type).filter(annotation -> layerType(cas, annotation.getType()) == type).toList();
  }

  /** The layers that have annotations: spans, spans with slots, chains, relations; each by name. */
  static List<TsvLayer> of(CAS cas) {
    var types = new TreeMap<String, Type>();
    for (var annotation : cas.<Annotation>select(cas.getAnnotationType())) {
      if (isLayer(annotation.getType())) {
        var type = layerType(cas, annotation.getType());
        types.put(type.getName(), type);
      }
    }
    var layers = new ArrayList<TsvLayer>();
    types.values().forEach(type -> layers.add(layer(cas, type)));
    layers.sort(Comparator.comparing(TsvLayer::kind)
        .thenComparing(layer -> layer.features().stream().anyMatch(TsvLayer.Feature::isSlot)));
    return layers;
  }

  private static TsvLayer layer(CAS cas, Type type) {
    if (has(type, GOVERNOR) && has(type, DEPENDENT)) {
      return new TsvLayer(Kind.RELATION, type.getName(), features(cas, type), base(cas, type));
    }
    if (has(type, NEXT) && CHAIN_FEATURES.stream().allMatch(feature -> has(type, feature))) {
      return new TsvLayer(Kind.CHAIN, type.getName(),
          CHAIN_FEATURES.stream().map(name -> new TsvLayer.Feature(name, null, null)).toList(), null);
    }
    return new TsvLayer(Kind.SPAN, type.getName(), features(cas, type), null);
  }

  private static boolean has(Type type, String feature) {
    return type.getFeatureByBaseName(feature) != null;
  }

  private static List<TsvLayer.Feature> features(CAS cas, Type type) {
    var features = new TreeMap<String, TsvLayer.Feature>();
    for (var feature : type.getFeatures()) {
      var link = linkType(cas, feature);
      if (OWN_FEATURES.contains(feature.getShortName())) {
        continue;
      }
      if (link != null) {
        features.put(feature.getShortName(), new TsvLayer.Feature(feature.getShortName(), link.getName(),
            link.getFeatureByBaseName("target").getRange().getName()));
      } else if (feature.getRange().isPrimitive()) {
        features.put(feature.getShortName(), new TsvLayer.Feature(feature.getShortName(), null, null));
      }
    }
    return List.copyOf(features.values());
  }

  /** The type of a slot feature's links: what an array holds, if that has a role and a target. */
  private static Type linkType(CAS cas, Feature feature) {
    var element = feature.getRange().isArray() ? feature.getRange().getComponentType() : null;
    boolean link = element != null && !element.isPrimitive() && has(element, "role") && has(element, "target")
        && !cas.getTypeSystem().subsumes(cas.getAnnotationType(), element);
    return link ? element : null;
  }

  /** Whether a feature holds something that no column shows. */
  static boolean isUnheld(CAS cas, Type type, Feature feature) {
    return !feature.getRange().isPrimitive() && linkType(cas, feature) == null
        && !OWN_FEATURES.contains(feature.getShortName())
        && !Set.of(GOVERNOR, DEPENDENT, NEXT).contains(feature.getShortName()) && isLayer(type);
  }

  private static String base(CAS cas, Type type) {
    var governor = type.getFeatureByBaseName(GOVERNOR);
    var dependent = type.getFeatureByBaseName(DEPENDENT);
    if (type.getName().equals(InceptionTypes.DEPENDENCY)) {
      return InceptionTypes.POS;
    }
    if (!governor.getRange().getName().equals(CAS.TYPE_NAME_ANNOTATION)) {
      return governor.getRange().getName();
    }
    var found = new HashSet<String>();
    for (var relation : cas.<Annotation>select(type)) {
      for (var end : List.of(governor, dependent)) {
        if (relation.getFeatureValue(end) != null) {
          found.add(relation.getFeatureValue(end).getType().getName());
        }
      }
    }
    return found.size() == 1 ? found.iterator().next() : CAS.TYPE_NAME_ANNOTATION;
  }
}
