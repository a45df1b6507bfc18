package org.chugiai.corpus.picture;

import java.util.List;

/**
 * The colours of pictures in one theme: Okabe and Ito's, so that people with any kind of colour vision can tell them
 * apart. None of them says anything alone.
 *
 * @param paper   background
 * @param ink     text and axes
 * @param quiet   lesser text
 * @param grid    thin lines
 * @param support in favour
 * @param oppose  against
 * @param neutral neither
 * @param accent  what is selected or measured
 * @param warning what was refused
 */
public record Palette(String paper, String ink, String quiet, String grid, String support, String oppose,
    String neutral, String accent, String warning) {

  /** For paper and light screens. */
  public static final Palette LIGHT = new Palette("#FFFFFF", "#1A1A1A", "#595959", "#D9D9D9", "#007A59", "#B84F00",
      "#5C5C5C", "#0072B2", "#A8457B");
  /** For dark screens. */
  public static final Palette DARK = new Palette("#1E1F22", "#EDEDED", "#B0B0B0", "#45474A", "#2FC79A", "#FF8C42",
      "#BBBBBB", "#4DA9DE", "#E39CC3");

  /** Another background, as a window's theme has it. */
  public Palette on(String otherPaper) {
    return new Palette(otherPaper, ink, quiet, grid, support, oppose, neutral, accent, warning);
  }

  /**
   * A colour thinned with the paper's.
   *
   * @param share of the colour, 0 to 1
   */
  public String tint(String colour, double share) {
    var mixed = new StringBuilder("#");
    for (int at : List.of(1, 3, 5)) {
      int of = Integer.parseInt(colour.substring(at, at + 2), 16);
      int on = Integer.parseInt(paper.substring(at, at + 2), 16);
      mixed.append(String.format("%02X", Math.round(on + (of - on) * share)));
    }
    return mixed.toString();
  }
}
