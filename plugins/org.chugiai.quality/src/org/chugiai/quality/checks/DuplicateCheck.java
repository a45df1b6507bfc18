package org.chugiai.quality.checks;

import java.util.HashSet;
import java.util.function.Consumer;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.chugiai.types.Sentence;
import org.chugiai.types.Suggestion;
import org.chugiai.types.Token;

/** Nothing is said twice: no two annotations of one type, extent and content; rejected ones do not count. */
final class DuplicateCheck implements CasCheck {

  private static final int DEPTH = 2;

  @Override
  public String id() {
    return "duplicate";
  }

  @Override
  public void check(CheckedCas cas, Consumer<Finding> findings) {
    var seen = new HashSet<String>();
    for (var annotation : cas.select(Annotation.class, CAS.TYPE_NAME_ANNOTATION)) {
      boolean ours = annotation instanceof Token || annotation instanceof Sentence
          || annotation instanceof Suggestion suggestion && !"rejected".equals(suggestion.getStatus());
      if (ours && !seen.add(content(annotation, DEPTH))) {
        findings.accept(Finding.warning(id(), annotation, CheckMessages.get("duplicate")));
      }
    }
  }

  /** Type, extent and features; who made an annotation and how sure that was is no content. */
  private static String content(FeatureStructure fs, int depth) {
    var text = new StringBuilder(fs.getType().getName());
    if (fs instanceof Annotation annotation) {
      text.append(annotation.getBegin()).append('-').append(annotation.getEnd());
    }
    if (fs instanceof FSArray<?> array && depth > 0) {
      array.forEach(element -> text.append('[').append(element == null ? "" : content(element, depth - 1)).append(']'));
    }
    for (var feature : fs.getType().getFeatures()) {
      if (feature.getDomain().getName().equals(Suggestion._TypeName)
          || feature.getName().equals(CAS.FEATURE_FULL_NAME_SOFA)) {
        continue;
      }
      text.append('|');
      if (feature.getRange().isPrimitive()) {
        text.append(fs.getFeatureValueAsString(feature));
      } else if (depth > 0 && fs.getFeatureValue(feature) != null) {
        text.append('{').append(content(fs.getFeatureValue(feature), depth - 1)).append('}');
      }
    }
    return text.toString();
  }
}
