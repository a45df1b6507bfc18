package org.chugiai.quality.evaluation;

/**
 * How well predictions agree with the gold.
 *
 * @param precision share of the predicted items that are right, rounded to four places, like the rest
 * @param recall share of the gold items that were found
 * @param f1 harmonic mean of both
 * @param gold number of gold items
 * @param predicted number of predicted items
 */
public record Figures(double precision, double recall, double f1, int gold, int predicted) {
}
