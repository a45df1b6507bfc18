package org.chugiai.ui.editor.marks;

import org.chugiai.cas.Span;

/** The direction of a stance, with the sign that stands for it. */
public enum Polarity {
  /** In favour. */
  SUPPORT("+"),
  /** Against. */
  OPPOSE("−"),
  /** Neither, or not yet said. */
  NEITHER("○"),
  /** The annotation is of a layer without polarities. */
  NONE("");

  /** The feature that holds it. */
  public static final String FEATURE = "polarity";

  private final String sign;

  Polarity(String sign) {
    this.sign = sign;
  }

  /** @return plus, minus, circle or nothing */
  public String sign() {
    return sign;
  }

  /**
   * The polarity of an annotation.
   *
   * @param span annotation
   * @return its polarity
   */
  public static Polarity of(Span span) {
    if (!span.has(FEATURE)) {
      return NONE;
    }
    var value = span.string(FEATURE);
    if (value == null) {
      return NEITHER;
    }
    return switch (value) {
      case "support" -> SUPPORT;
      case "oppose" -> OPPOSE;
      default -> NEITHER;
    };
  }
}
