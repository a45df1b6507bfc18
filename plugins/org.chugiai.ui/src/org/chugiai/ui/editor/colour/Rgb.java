package org.chugiai.ui.editor.colour;

/**
 * An opaque colour of the sRGB space.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Rgb(int red, int green, int blue) {

  /** Black. */
  public static final Rgb BLACK = new Rgb(0, 0, 0);
  /** White. */
  public static final Rgb WHITE = new Rgb(255, 255, 255);

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException where one is out of range
   */
  public Rgb {
    if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
      throw new IllegalArgumentException("No colour: " + red + ", " + green + ", " + blue);
    }
  }

  /**
   * Reads a colour.
   *
   * @param text {@code #RRGGBB}
   * @return the colour
   * @throws IllegalArgumentException where the text is anything else
   */
  public static Rgb parse(String text) {
    if (text == null || !text.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("Not a colour of the form #RRGGBB: " + text);
    }
    var value = Integer.parseInt(text.substring(1), 16);
    return new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF);
  }

  /**
   * Mixes this colour with another one.
   *
   * @param other other colour
   * @param share share of the other colour, 0 to 1
   * @return the mixture
   */
  public Rgb mix(Rgb other, double share) {
    return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * share);
  }

  /** @return relative luminance as WCAG 2.1 defines it, 0 to 1 */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int component) {
    var c = component / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** @return whether text on it should be light */
  public boolean isDark() {
    return luminance() < 0.18;
  }

  /**
   * Contrast ratio as WCAG 2.1 defines it.
   *
   * @param other other colour
   * @return 1 to 21
   */
  public double contrast(Rgb other) {
    var a = luminance();
    var b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * Darkens or lightens this colour just as far as it takes to be readable.
   *
   * @param background what it is seen on
   * @param ratio      least contrast, e.g. 4.5 for text and 3 for shapes
   * @return the colour itself where it suffices; else the nearest of the same hue that does, or black or white
   */
  public Rgb readableOn(Rgb background, double ratio) {
    var goal = WHITE.contrast(background) > BLACK.contrast(background) ? WHITE : BLACK;
    for (var share = 0.0; share < 1; share += 0.04) {
      var candidate = mix(goal, share);
      if (candidate.contrast(background) >= ratio) {
        return candidate;
      }
    }
    return goal;
  }
}
