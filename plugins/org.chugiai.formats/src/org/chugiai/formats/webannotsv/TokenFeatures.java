package org.chugiai.formats.webannotsv;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.formats.inception.InceptionTypes;

/** Makes DKPro's tokens point to the lemma, stem, part of speech and morphology that cover just them. */
final class TokenFeatures {

  private static final Map<String, String> FEATURES = Map.of(InceptionTypes.LEMMA, "lemma", InceptionTypes.STEM,
      "stem", InceptionTypes.POS, "pos", InceptionTypes.MORPHOLOGY, "morph");

  private final CAS cas;
  private final Collection<Annotation> tokens;

  TokenFeatures(CAS cas, Collection<Annotation> tokens) {
    this.cas = cas;
    this.tokens = tokens;
  }

  void attach() {
    var byBegin = new HashMap<Integer, Annotation>();
    tokens.forEach(token -> byBegin.put(token.getBegin(), token));
    FEATURES.forEach((typeName, featureName) -> {
      var type = cas.getTypeSystem().getType(typeName);
      if (type == null) {
        return;
      }
      for (var annotation : cas.<Annotation>select(type)) {
        var token = byBegin.get(annotation.getBegin());
        if (token != null && token.getEnd() == annotation.getEnd()) {
          token.setFeatureValue(token.getType().getFeatureByBaseName(featureName), annotation);
        }
      }
    });
  }
}
