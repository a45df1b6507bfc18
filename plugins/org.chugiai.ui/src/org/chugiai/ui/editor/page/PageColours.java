package org.chugiai.ui.editor.page;

import org.chugiai.ui.editor.colour.Rgb;
import org.chugiai.ui.editor.text.TextRole;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of a page in the theme at hand, all readable on its paper.
 *
 * @param paper background
 * @param ink   text
 */
public record PageColours(Rgb paper, Rgb ink) {

  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  /**
   * The colours that the theme gave a widget.
   *
   * @param control widget
   * @return its colours
   */
  public static PageColours of(Control control) {
    return new PageColours(rgb(control.getBackground()), rgb(control.getForeground()));
  }

  private static Rgb rgb(Color colour) {
    return new Rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  /**
   * A colour for the widgets.
   *
   * @param rgb colour
   * @return SWT's form of it
   */
  public static Color swt(Rgb rgb) {
    return new Color(rgb.red(), rgb.green(), rgb.blue());
  }

  /**
   * The colour of text.
   *
   * @param role what the text is
   * @return ink, fainter where the text is set apart
   */
  public Rgb text(TextRole role) {
    return switch (role) {
      case HEADLINE, LEAD, SUBHEAD, BODY -> ink;
      case CAPTION, BYLINE -> faded(0.25);
      case RELATED, BOILERPLATE -> faded(0.5);
    };
  }

  /** @return the colour of small print, such as numbers in the margin */
  public Rgb quiet() {
    return faded(0.45);
  }

  private Rgb faded(double share) {
    return ink.mix(paper, share).readableOn(paper, TEXT);
  }

  /**
   * A colour for words on the paper.
   *
   * @param rgb colour
   * @return the nearest that can be read
   */
  public Rgb words(Rgb rgb) {
    return rgb.readableOn(paper, TEXT);
  }

  /**
   * A colour for lines and shapes on the paper.
   *
   * @param rgb colour
   * @return the nearest that can be seen
   */
  public Rgb shape(Rgb rgb) {
    return rgb.readableOn(paper, SHAPE);
  }
}
