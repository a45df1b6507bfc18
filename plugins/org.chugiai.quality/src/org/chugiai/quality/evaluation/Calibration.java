package org.chugiai.quality.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Whether predictions are right as often as they say: by bands of confidence, the share that is right. Right is an
 * entity with extent and kind, a time with extent, type and value, a stance with its frame.
 */
public final class Calibration {

  /**
   * Predictions of like confidence.
   *
   * @param from      lowest confidence, inclusive
   * @param to        highest confidence, exclusive but for 1
   * @param count     how many there are
   * @param confident their mean confidence
   * @param right     the share that is right
   */
  public record Band(double from, double to, int count, double confident, double right) {
  }

  private static final double[] BORDERS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1};

  private final int[] counts = new int[BORDERS.length - 1];
  private final int[] right = new int[BORDERS.length - 1];
  private final double[] confidence = new double[BORDERS.length - 1];

  /** Takes in the predictions of one article and layer; those without a confidence say nothing. */
  void add(List<Item> predicted, Predicate<Item> isRight) {
    for (var item : predicted) {
      if (item.has("confidence")) {
        double said = item.number("confidence");
        int band = 0;
        while (band < counts.length - 1 && said >= BORDERS[band + 1]) {
          band++;
        }
        counts[band]++;
        confidence[band] += said;
        right[band] += isRight.test(item) ? 1 : 0;
      }
    }
  }

  /** The bands that hold any prediction, the lowest first. */
  public List<Band> bands() {
    var bands = new ArrayList<Band>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        bands.add(new Band(BORDERS[i], BORDERS[i + 1], counts[i], confidence[i] / counts[i],
            (double) right[i] / counts[i]));
      }
    }
    return bands;
  }

  /** A line for each band; empty where no prediction has a confidence. */
  public String table() {
    var table = new StringBuilder();
    for (var band : bands()) {
      table.append(String.format(Locale.ROOT, "%-44s said %.3f  right %.3f  (%d predicted)%n",
          String.format(Locale.ROOT, "confidence %.2f to %.2f", band.from, band.to), band.confident, band.right,
          band.count));
    }
    return table.toString();
  }
}
