package org.chugiai.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.chugiai.types.Article;
import org.chugiai.types.Suggestion;

/** Describes all that a CAS says, so that two can be compared whatever their internal order. */
public final class CasDump {

  private static final int DEPTH = 4;

  private final Set<String> without;
  private final boolean shallow;

  private CasDump(Set<String> without, boolean shallow) {
    this.without = without;
    this.shallow = shallow;
  }

  /** Text and all indexed feature structures of all views. */
  public static String of(CAS cas) {
    return of(cas, Set.of());
  }

  /** As above, without types and features of the names given. */
  public static String of(CAS cas, Set<String> without) {
    return of(cas, new CasDump(without, false));
  }

  /** As above, a line for each annotation, which tells of others that are indexed where they are only. */
  public static List<String> lines(CAS cas, Set<String> without) {
    return of(cas, new CasDump(without, true)).lines().toList();
  }

  private static String of(CAS cas, CasDump dump) {
    var views = new TreeMap<String, String>();
    cas.getViewIterator().forEachRemaining(view -> views.put(view.getViewName(), dump.view(view)));
    return String.join("", views.values());
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
    return view.getViewName() + " " + (CAS.DEFAULT_LANGUAGE_NAME.equals(language) ? null : language) + "\n"
        + quote(view.getDocumentText()) + "\n" + String.join("\n", lines) + "\n";
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
      text.append(' ').append(quote(String.join("|", array.toStringArray())));
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
    if (shallow && (value instanceof Suggestion || value instanceof Article)) {
      var annotation = (AnnotationFS) value;
      return value.getType().getShortName() + " " + annotation.getBegin() + "-" + annotation.getEnd();
    }
    return depth == 0 ? "…" : "{" + describe(value, depth - 1) + "}";
  }

  private static String quote(String text) {
    return text == null ? "null" : '"' + text.replace("\r", "\\r").replace("\n", "\\n") + '"';
  }
}
