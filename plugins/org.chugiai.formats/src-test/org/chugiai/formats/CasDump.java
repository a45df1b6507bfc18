package org.chugiai.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;

/** Describes all that a CAS says, so that two can be compared whatever their internal order. */
public final class CasDump {

  private static final int DEPTH = 4;

  private final Set<String> without;

  private CasDump(Set<String> without) {
    this.without = without;
  }

  /** Text and all indexed feature structures of all views. */
  public static String of(CAS cas) {
    return of(cas, Set.of());
  }

  /** As above, without types and features of the names given. */
  public static String of(CAS cas, Set<String> without) {
    var text = new StringBuilder();
    cas.getViewIterator().forEachRemaining(view -> text.append(new CasDump(without).view(view)));
    return text.toString();
  }

  private String view(CAS view) {
    var lines = new ArrayList<String>();
    view.select(TOP.class).forEach(fs -> {
      if (!without.contains(fs.getType().getName())) {
        lines.add(describe(fs, DEPTH));
      }
    });
    Collections.sort(lines);
    var language = view.getDocumentLanguage();
    return view.getViewName() + " " + (CAS.DEFAULT_LANGUAGE_NAME.equals(language) ? null : language) + "\n" + quote(view.getDocumentText()) + "\n"
        + String.join("\n", lines) + "\n";
  }

  private String describe(FeatureStructure fs, int depth) {
    if (fs == null) {
      return "null";
    }
    // arrays of a declared element type may be typed or not, which says the same
    var text = new StringBuilder(fs instanceof ArrayFS<?> ? "array" : fs.getType().getName());
    if (fs instanceof AnnotationFS annotation) {
      text.append(" ").append(annotation.getBegin()).append("-").append(annotation.getEnd());
    }
    if (fs instanceof ArrayFS<?> array) {
      for (int i = 0; i < array.size(); i++) {
        text.append(" (").append(depth == 0 ? "…" : describe(array.get(i), depth - 1)).append(")");
      }
    } else if (fs instanceof CommonArrayFS<?> array) {
      text.append(' ').append(String.join("|", array.toStringArray()));
    }
    for (var feature : fs.getType().getFeatures()) {
      var value = isLeftOut(feature) ? null : value(fs, feature, depth);
      if (value != null) {
        text.append(' ').append(feature.getShortName()).append('=').append(value);
      }
    }
    return text.toString();
  }

  private boolean isLeftOut(Feature feature) {
    return feature.getName().equals(CAS.FEATURE_FULL_NAME_SOFA) || feature.getName().startsWith("uima.tcas.Annotation:")
        || without.contains(feature.getName());
  }

  private String value(FeatureStructure fs, Feature feature, int depth) {
    if (feature.getRange().isPrimitive()) {
      var value = fs.getFeatureValueAsString(feature);
      return value == null ? null : quote(value);
    }
    var value = fs.getFeatureValue(feature);
    if (value == null) {
      return null;
    }
    return depth == 0 ? "…" : "{" + describe(value, depth - 1) + "}";
  }

  private static String quote(String text) {
    return text == null ? "null" : '"' + text.replace("\r", "\\r").replace("\n", "\\n") + '"';
  }
}
