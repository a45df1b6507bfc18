package org.chugiai.quality.checks;

import java.util.Comparator;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * Something wrong in a CAS.
 *
 * @param check id of the check that found it
 * @param severity whether the data is invalid or only dubious
 * @param type short name of the annotation's type
 * @param begin where, in UTF-16; -1 if it is no annotation
 * @param end where it ends, exclusive; -1 if it is no annotation
 * @param feature short name of the feature that it is about; empty where it is the annotation as a whole
 * @param message what is wrong, a sentence in the language of the program; the check's id is the same in any
 */
public record Finding(String check, Severity severity, String type, int begin, int end, String feature,
    String message) {

  /** How bad it is. */
  public enum Severity {
    /** The data is invalid. */
    ERROR,
    /** Worth a look. */
    WARNING
  }

  /** In the order of the text. */
  static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::begin).thenComparingInt(Finding::end)
      .thenComparing(Finding::check).thenComparing(Finding::type).thenComparing(Finding::feature)
      .thenComparing(Finding::message);

  static Finding error(String check, FeatureStructure fs, String message) {
    return of(check, Severity.ERROR, fs, message);
  }

  static Finding warning(String check, FeatureStructure fs, String message) {
    return of(check, Severity.WARNING, fs, message);
  }

  private static Finding of(String check, Severity severity, FeatureStructure fs, String message) {
    int begin = fs instanceof AnnotationFS annotation ? annotation.getBegin() : -1;
    int end = fs instanceof AnnotationFS annotation ? annotation.getEnd() : -1;
    return new Finding(check, severity, fs.getType().getShortName(), begin, end, "", message);
  }

  /** This, about a feature. */
  Finding about(String name) {
    return new Finding(check, severity, type, begin, end, name, message);
  }

  @Override
  public String toString() {
    return (begin < 0 ? "" : begin + "-" + end + ": ") + type + ": " + message;
  }
}
