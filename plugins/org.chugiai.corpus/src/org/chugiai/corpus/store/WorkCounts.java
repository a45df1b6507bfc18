package org.chugiai.corpus.store;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.chugiai.types.Suggestion;

/**
 * How much is in a CAS. What has no status was never suggested: it came with the article, and counts as confirmed.
 *
 * @param suggestions that wait for a decision
 * @param annotations that a person made or confirmed
 * @param rejected suggestions that a person refused
 */
public record WorkCounts(int suggestions, int annotations, int rejected) {

  /** Counts all annotations that can be corrected, those of a corpus's own types included. */
  public static WorkCounts of(CAS cas) {
    var type = cas.getTypeSystem().getType(Suggestion._TypeName);
    var status = type.getFeatureByBaseName("status");
    int suggestions = 0;
    int annotations = 0;
    int rejected = 0;
    for (AnnotationFS each : cas.getAnnotationIndex(type)) {
      switch (String.valueOf(each.getStringValue(status))) {
        case "suggested" -> suggestions++;
        case "rejected" -> rejected++;
        default -> annotations++;
      }
    }
    return new WorkCounts(suggestions, annotations, rejected);
  }

  /** Whether a person has decided on anything. */
  public boolean touched() {
    return annotations + rejected > 0;
  }
}
