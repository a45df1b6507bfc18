package org.chugiai.quality.agreement;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for nominal data, which takes any number of annotators and missing values: 1 − D_o/D_e from the
 * matrix of coincidences (Krippendorff, Content Analysis, 4th ed., ch. 12; Computing Krippendorff's
 * Alpha-Reliability, 2011). Takes memory for the pairs of labels only.
 */
final class NominalAlpha {

  private final Map<String, Map<String, Double>> coincidences = new TreeMap<>();

  /** Adds a unit: the labels that annotators gave it; one that has fewer than two says nothing. */
  void add(List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < labels.size(); j++) {
        if (i != j) {
          coincidences.computeIfAbsent(labels.get(i), label -> new TreeMap<>())
              .merge(labels.get(j), 1.0 / (labels.size() - 1), Double::sum);
        }
      }
    }
  }

  /** Alpha; none where there is nothing to disagree on, as all labels are the same. */
  OptionalDouble value() {
    var totals = new TreeMap<String, Double>();
    double observed = 0;
    for (var row : coincidences.entrySet()) {
      for (var cell : row.getValue().entrySet()) {
        totals.merge(row.getKey(), cell.getValue(), Double::sum);
        observed += cell.getKey().equals(row.getKey()) ? 0 : cell.getValue();
      }
    }
    double all = totals.values().stream().mapToDouble(Double::doubleValue).sum();
    double expected = (all * all - totals.values().stream().mapToDouble(total -> total * total).sum()) / (all - 1);
    return all > 1 && expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }
}
