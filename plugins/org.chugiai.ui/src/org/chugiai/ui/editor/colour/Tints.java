package org.chugiai.ui.editor.colour;

/** How strongly words are tinted. The tint lies over the words, so it must not take their contrast away. */
public final class Tints {

  private static final double STRONG = 0.2;
  private static final double WEAK = 0.09;

  private Tints() {
  }

  /**
   * The strength of a tint.
   *
   * @param confirmed whether what is tinted is confirmed
   * @return share of the tint's colour, 0 to 1
   */
  public static double strength(boolean confirmed) {
    return confirmed ? STRONG : WEAK;
  }
}
