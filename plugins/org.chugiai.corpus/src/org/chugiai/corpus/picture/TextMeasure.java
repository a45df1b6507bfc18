package org.chugiai.corpus.picture;

/** Tells how wide text is. */
@FunctionalInterface
public interface TextMeasure {

  /** The width in pixels of a line of text in a font of a size. */
  double width(String text, double size, boolean bold);

  /** An estimate for where there are no fonts: rather too wide than too narrow for the usual sans-serif fonts. */
  static TextMeasure estimate() {
    return (text, size, bold) -> text.codePoints().mapToDouble(TextMeasure::ems).sum() * size * (bold ? 1.08 : 1);
  }

  private static double ems(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (Character.isIdeographic(c) || Character.isSupplementaryCodePoint(c)) {
      return 1;
    }
    return Character.isUpperCase(c) ? 0.74 : c == 'm' || c == 'w' ? 0.9 : "ijltf.,:;'|! ()-".indexOf(c) >= 0 ? 0.38
        : 0.62;
  }

  /** The text, or as much of it as has room, with an ellipsis. */
  default String fit(String text, double size, boolean bold, double room) {
    var line = text.replaceAll("\\s+", " ").strip();
    if (width(line, size, bold) <= room) {
      return line;
    }
    int end = line.length();
    while (end > 1 && width(line.substring(0, end) + "…", size, bold) > room) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).stripTrailing() + "…";
  }
}
