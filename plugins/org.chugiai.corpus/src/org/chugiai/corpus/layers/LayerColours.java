package org.chugiai.corpus.layers;

import java.util.List;

/**
 * Colours for layers and values that nobody has chosen one for.
 *
 * @param light in the light theme, as #RRGGBB
 * @param dark  in the dark theme, as #RRGGBB
 */
public record LayerColours(String light, String dark) {

  /** After Okabe and Ito; what the built-in layers use most comes last. */
  public static final List<LayerColours> ALL = List.of(new LayerColours("#CC79A7", "#E39CC3"),
      new LayerColours("#009E73", "#2FC79A"), new LayerColours("#D55E00", "#FF8C42"),
      new LayerColours("#56B4E9", "#8FD0F5"), new LayerColours("#E69F00", "#F5B83D"),
      new LayerColours("#0072B2", "#4DA9DE"));

  /** The colours with a number, beginning anew after the last. */
  public static LayerColours numbered(int number) {
    return ALL.get(number % ALL.size());
  }
}
