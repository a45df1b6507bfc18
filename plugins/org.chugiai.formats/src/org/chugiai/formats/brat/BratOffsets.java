package org.chugiai.formats.brat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chugiai.formats.CodePoints;
import org.chugiai.formats.Sources;
import org.chugiai.formats.brat.BratLine.Fragment;
import org.chugiai.formats.brat.BratLine.TextBound;

/**
 * Finds out how the offsets of an annotation file were counted: in the text as it stands, with its byte order mark, or
 * with CRLF as one character. The one under which most annotations cover the text that they say they cover is taken.
 */
final class BratOffsets {

  private final String counted;
  private final CodePoints index;
  /** For each UTF-16 offset of the counted text, that of the article's text. */
  private final int[] original;

  private BratOffsets(String counted, int[] original) {
    this.counted = counted;
    this.index = CodePoints.of(counted);
    this.original = original;
  }

  /**
   * Chooses.
   *
   * @param source the file's content, byte order mark included
   */
  static BratOffsets choose(String source, List<TextBound> annotations) {
    var best = plain(source);
    for (var candidate : List.of(marked(source), unixLines(source))) {
      if (candidate.matches(annotations) > best.matches(annotations)) {
        best = candidate;
      }
    }
    return best;
  }

  private static BratOffsets plain(String source) {
    var text = Sources.withoutMark(source);
    var identity = new int[text.length() + 1];
    Arrays.setAll(identity, i -> i);
    return new BratOffsets(text, identity);
  }

  private static BratOffsets marked(String source) {
    int mark = source.length() - Sources.withoutMark(source).length();
    var shifted = new int[source.length() + 1];
    Arrays.setAll(shifted, i -> Math.max(0, i - mark));
    return new BratOffsets(source, shifted);
  }

  private static BratOffsets unixLines(String source) {
    var text = Sources.withoutMark(source);
    var lines = new StringBuilder();
    var original = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      original[lines.length()] = i;
      if (text.startsWith("\r\n", i)) {
        i++;
      }
      lines.append(text.charAt(i));
    }
    original[lines.length()] = text.length();
    return new BratOffsets(lines.toString(), original);
  }

  private long matches(List<TextBound> annotations) {
    return annotations.stream().filter(this::matches).count();
  }

  /** Whether an annotation covers the text that it says it covers; white space may differ. */
  boolean matches(TextBound annotation) {
    return normal(annotation.text()).equals(normal(annotation.fragments().stream()
        .map(fragment -> isInside(fragment) ? counted.substring(index.toUtf16(fragment.begin()),
            index.toUtf16(fragment.end())) : "\0")
        .collect(Collectors.joining(" "))));
  }

  private static String normal(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Whether a fragment lies inside the text. */
  boolean isInside(Fragment fragment) {
    return fragment.begin() <= fragment.end() && fragment.end() <= index.length();
  }

  /** UTF-16 offset in the article's text. */
  int toUtf16(int codePoint) {
    return original[index.toUtf16(codePoint)];
  }
}
