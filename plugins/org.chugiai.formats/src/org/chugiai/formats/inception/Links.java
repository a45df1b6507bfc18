package org.chugiai.formats.inception;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.chugiai.formats.Documents;

/** INCEpTION's slot features: a list of links, each with a role and a target. */
final class Links {

  private final CAS cas;
  private final String linkType;
  private final List<TOP> links = new ArrayList<>();

  Links(CAS cas, String linkType) {
    this.cas = cas;
    this.linkType = linkType;
  }

  void add(String role, AnnotationFS target) {
    var type = cas.getTypeSystem().getType(linkType);
    TOP link = cas.createFS(type);
    InceptionTypes.set(link, "role", role);
    link.setFeatureValue(type.getFeatureByBaseName("target"), target);
    links.add(link);
  }

  /** Sets a feature to the links; leaves it unset where there are none. */
  void store(FeatureStructure host, String feature) {
    if (!links.isEmpty()) {
      var array = FSArray.create(Documents.jcas(cas), links.toArray(TOP[]::new));
      host.setFeatureValue(host.getType().getFeatureByBaseName(feature), array);
    }
  }

  /** Tells role and target of each link of a feature; links without a target are passed over. */
  static void each(FeatureStructure host, String feature, BiConsumer<String, AnnotationFS> consumer) {
    if (host.getFeatureValue(host.getType().getFeatureByBaseName(feature)) instanceof FSArray<?> array) {
      for (FeatureStructure link : array) {
        var target = link == null ? null : link.getFeatureValue(link.getType().getFeatureByBaseName("target"));
        if (target instanceof AnnotationFS annotation) {
          consumer.accept(InceptionTypes.get(link, "role"), annotation);
        }
      }
    }
  }
}
