package org.chugiai.ui.editor.colour;

import java.util.List;

/**
 * A colour that stands for something, in both themes.
 *
 * @param light in the light theme
 * @param dark  in the dark theme
 */
public record Hue(Rgb light, Rgb dark) {

  /** For what has no colour of its own. */
  public static final Hue NEUTRAL = new Hue(Rgb.parse("#5C5C5C"), Rgb.parse("#BBBBBB"));

  /**
   * Eight colours that people with any kind of colour vision can tell apart: M. Okabe and K. Ito, Color Universal
   * Design, 2008; in the dark theme lightened where they would sink in.
   */
  private static final List<Hue> OKABE_ITO = List.of(of("#0072B2", "#4DA9DE"), of("#E69F00", "#F5B83D"),
      of("#009E73", "#2FC79A"), of("#CC79A7", "#E39CC3"), of("#D55E00", "#FF8C42"), of("#56B4E9", "#8FD0F5"),
      of("#B3A61A", "#F0E442"), NEUTRAL);

  private static Hue of(String light, String dark) {
    return new Hue(Rgb.parse(light), Rgb.parse(dark));
  }

  /**
   * A colour for what has none, always the same for the same number.
   *
   * @param number any number, e.g. the place in a list
   * @return one of the eight colours
   */
  public static Hue numbered(int number) {
    return OKABE_ITO.get(Math.floorMod(number, OKABE_ITO.size()));
  }

  /**
   * Reads the two colours of a definition.
   *
   * @param light    {@code #RRGGBB}, or null
   * @param dark     {@code #RRGGBB}, or null for a lightened variant of the light one
   * @param fallback what to use where light is missing or malformed
   * @return the colours
   */
  public static Hue of(String light, String dark, Hue fallback) {
    if (!isColour(light)) {
      return fallback;
    }
    var parsed = Rgb.parse(light);
    return new Hue(parsed, isColour(dark) ? Rgb.parse(dark) : parsed.mix(Rgb.WHITE, 0.35));
  }

  private static boolean isColour(String text) {
    return text != null && text.matches("#[0-9A-Fa-f]{6}");
  }

  /**
   * The colour on a background.
   *
   * @param background background
   * @return the variant for it
   */
  public Rgb on(Rgb background) {
    return background.isDark() ? dark : light;
  }
}
