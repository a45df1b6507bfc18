package org.chugiai.quality.evaluation;

/** True positives among gold and predicted items. */
final class Tally {

  private int right;
  private int gold;
  private int predicted;

  void add(int moreRight, int moreGold, int morePredicted) {
    right += moreRight;
    gold += moreGold;
    predicted += morePredicted;
  }

  Figures figures() {
    double precision = predicted == 0 ? 0 : (double) right / predicted;
    double recall = gold == 0 ? 0 : (double) right / gold;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Figures(Scores.round(precision), Scores.round(recall), Scores.round(f1), gold, predicted);
  }
}
