package org.chugiai.formats;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.cas.FSArray;
import org.chugiai.types.Suggestion;
import org.chugiai.typesystem.ChuGiaiTypes;

/**
 * Which annotations are data: those of the statuses given, and those without a status (they come from elsewhere and
 * were never suggested). Rejected ones never are.
 *
 * @param statuses any of {@link #STATUSES}
 */
public record AnnotationFilter(Set<String> statuses) {

  /** What can be asked for. */
  public static final Set<String> STATUSES = Set.of("suggested", "accepted", "corrected", "manual");

  /**
   * Copies the statuses.
   *
   * @throws IllegalArgumentException for one that does not exist or must not be exported
   */
  public AnnotationFilter {
    statuses = Set.copyOf(statuses);
    for (var status : new TreeSet<>(statuses)) {
      if (!STATUSES.contains(status)) {
        throw new IllegalArgumentException((status.equals("rejected") ? "Rejected annotations are never exported"
            : "There is no status " + status) + "; choose from " + new TreeSet<>(STATUSES) + ".");
      }
    }
  }

  /** What a person has confirmed: accepted, corrected and manual annotations. */
  public static AnnotationFilter confirmed() {
    return new AnnotationFilter(ChuGiaiTypes.CONFIRMED);
  }

  /** Everything but what was rejected. */
  public static AnnotationFilter notRejected() {
    return new AnnotationFilter(STATUSES);
  }

  /** Reads a list such as {@code suggested,accepted}. */
  public static AnnotationFilter parse(String list) {
    return new AnnotationFilter(new HashSet<>(Arrays.stream(list.split(",")).map(String::strip).toList()));
  }

  /** Whether an annotation is data. */
  public boolean keeps(Suggestion annotation) {
    return annotation.getStatus() == null || statuses.contains(annotation.getStatus());
  }

  /**
   * Takes everything else out of a CAS: out of the indexes of all views, and out of references to it.
   *
   * @param losses is told of annotations with a status that was not asked for (not of rejected ones), as omissions
   */
  public void apply(CAS cas, String article, LossReport losses) {
    if (cas.getTypeSystem().getType(Suggestion._TypeName) == null) {
      return;
    }
    var removed = new HashSet<FeatureStructure>();
    cas.getViewIterator().forEachRemaining(view -> {
      for (var annotation : List.copyOf(view.select(Suggestion.class).asList())) {
        if (!keeps(annotation)) {
          view.removeFsFromIndexes(annotation);
          removed.add(annotation);
          if (!"rejected".equals(annotation.getStatus())) {
            losses.leftOut(annotation.getType().getShortName() + " with status " + annotation.getStatus(), article,
                null);
          }
        }
      }
    });
    if (!removed.isEmpty()) {
      forget(cas, removed, article, losses);
    }
  }

  private static void forget(CAS cas, Set<FeatureStructure> removed, String article, LossReport losses) {
    for (var holder : Reachable.from(cas)) {
      if (holder instanceof FSArray<?> array) {
        for (int i = 0; i < array.size(); i++) {
          if (removed.contains(array.get(i))) {
            array.set(i, null);
            losses.leftOut("reference to an annotation of another status", article, null);
          }
        }
      }
      for (var feature : holder.getType().getFeatures()) {
        if (!feature.getRange().isPrimitive() && removed.contains(holder.getFeatureValue(feature))) {
          holder.setFeatureValue(feature, null);
          losses.leftOut("reference to an annotation of another status", article, null);
        }
      }
    }
  }
}
