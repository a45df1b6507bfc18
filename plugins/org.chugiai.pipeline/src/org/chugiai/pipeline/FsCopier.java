package org.chugiai.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;

/**
 * Copies feature structures, with all that they refer to, from one CAS into another of the same type system. What a
 * feature structure has as its counterpart in the other CAS can be told beforehand; references to it then lead there.
 */
final class FsCopier {

  private final CAS to;
  private final Map<TOP, TOP> counterparts = new IdentityHashMap<>();
  private final Deque<TOP> unfilled = new ArrayDeque<>();

  FsCopier(CAS to) {
    this.to = to;
  }

  /** From now on references to a feature structure lead to this one, which may be null. */
  void map(TOP from, TOP counterpart) {
    counterparts.put(from, counterpart);
  }

  /** The counterpart that was told or made; null where there is none. */
  TOP counterpart(TOP from) {
    return counterparts.get(from);
  }

  /** The copy, made at the first call. It is not indexed. */
  TOP copy(TOP from) {
    var copy = shell(from);
    fillAll();
    return copy;
  }

  /** Sets all features of a feature structure to those of one in the other CAS. */
  void copyFeatures(TOP from, TOP onto) {
    fill(from, onto);
    fillAll();
  }

  private void fillAll() {
    while (!unfilled.isEmpty()) {
      var from = unfilled.pop();
      fill(from, counterparts.get(from));
    }
  }

  private TOP shell(TOP from) {
    if (from == null || counterparts.containsKey(from)) {
      return counterparts.get(from);
    }
    var type = to.getTypeSystem().getType(from.getType().getName());
    TOP copy = from instanceof CommonArrayFS<?> array
        ? ((CASImpl) to).createArray((TypeImpl) type, array.size())
        : to.createFS(type);
    counterparts.put(from, copy);
    unfilled.push(from);
    return copy;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // both arrays are of the same type
  private void fill(TOP from, TOP onto) {
    if (from instanceof FSArray<?> array) {
      var copy = (FSArray<TOP>) onto;
      for (int i = 0; i < array.size(); i++) {
        copy.set(i, shell(array.get(i)));
      }
    } else if (from instanceof CommonArrayFS array) {
      ((CommonArrayFS) onto).copyValuesFrom(array);
    } else {
      for (var feature : from.getType().getFeatures()) {
        setFeature(from, onto, feature);
      }
    }
  }

  private void setFeature(TOP from, TOP onto, Feature feature) {
    if (CAS.FEATURE_BASE_NAME_SOFA.equals(feature.getShortName())) {
      return;
    }
    var counterpart = onto.getType().getFeatureByBaseName(feature.getShortName());
    if (feature.getRange().isPrimitive()) {
      var value = from.getFeatureValueAsString(feature);
      // Setting the begin or end of an indexed annotation would index it anew.
      if (!Objects.equals(value, onto.getFeatureValueAsString(counterpart))) {
        onto.setFeatureValueFromString(counterpart, value);
      }
    } else {
      FeatureStructure value = from.getFeatureValue(feature);
      onto.setFeatureValue(counterpart, shell((TOP) value));
    }
  }
}
