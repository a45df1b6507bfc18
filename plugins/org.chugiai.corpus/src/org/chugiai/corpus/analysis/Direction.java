package org.chugiai.corpus.analysis;

/** The position that a stance takes, with the sign that stands for it. */
public enum Direction {
  /** In favour. */
  SUPPORT("+"),
  /** Against. */
  OPPOSE("−"),
  /** Neither, or not said. */
  NEITHER("○");

  private final String sign;

  Direction(String sign) {
    this.sign = sign;
  }

  /** Plus, minus or circle. */
  public String sign() {
    return sign;
  }

  /**
   * Reads the feature of a stance.
   *
   * @param polarity null where not set
   */
  public static Direction of(String polarity) {
    return switch (polarity) {
      case "support" -> SUPPORT;
      case "oppose" -> OPPOSE;
      case null, default -> NEITHER;
    };
  }
}
