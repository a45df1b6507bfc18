package org.chugiai.quality.agreement;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How far annotators agree on a layer.
 *
 * @param layer short name of its UIMA type
 * @param annotators who annotated the articles, in the order of their names
 * @param articles number of articles that at least two of them worked on and in which one of them has such annotations
 * @param annotations number of annotations of all of them in these articles
 * @param f1 strict F1 of the spans, over all pairs of annotators: the share of annotations that the other has with the
 *        same extent and label; none where there are no annotations
 * @param kappa Cohen's kappa on the labels of tokens, the mean of all pairs; none where chance explains all
 * @param alpha Krippendorff's alpha (nominal) on the labels of tokens; likewise
 */
public record Agreement(String layer, List<String> annotators, int articles, long annotations, OptionalDouble f1,
    OptionalDouble kappa, OptionalDouble alpha) {

  /** Copies. */
  public Agreement {
    annotators = List.copyOf(annotators);
  }

  /** In words, e.g. for the card of a dataset. */
  public String sentence() {
    return String.format(Locale.ROOT, "%s: strict F1 %s, Cohen's kappa %s, Krippendorff's alpha %s (%d annotations of "
        + "%d annotators in %d articles)", layer, text(f1), text(kappa), text(alpha), annotations, annotators.size(),
        articles);
  }

  /** All of them as one text for the card of a dataset; empty where there are none. */
  public static String sentences(List<Agreement> agreements) {
    return agreements.isEmpty() ? "" : "Confirmed annotations of the same articles by different annotators; spans with "
        + "their labels, and labels of tokens. " + String.join("; ", agreements.stream().map(Agreement::sentence)
        .toList()) + ".";
  }

  /** A figure with three places; a dash where there is none. */
  public static String text(OptionalDouble figure) {
    return figure.isPresent() ? String.format(Locale.ROOT, "%.3f", figure.getAsDouble()) : "–";
  }
}
