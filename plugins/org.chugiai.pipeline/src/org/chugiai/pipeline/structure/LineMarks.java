package org.chugiai.pipeline.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chugiai.pipeline.structure.Markers.Place;

/** Tells what a line is from its own words, wherever it stands. */
final class LineMarks {

  /** Lengths in UTF-16 units. */
  private static final int LONGEST_FURNITURE = 120;
  private static final int LONGEST_BRACKET_CAPTION = 300;
  private static final int MOST_SOURCE_WORDS = 8;
  private static final int MOST_SITE_WORDS = 3;

  private static final Pattern SOURCE = Pattern.compile(
      "[(/\\s]*(?:(?:Theo|THEO)\\s?:?\\s?(?=[\\p{Lu}(])|(?:Nguồn|NGUỒN)(?: tin)?\\s?:|Dẫn nguồn)\\s*[^.!?,]{2,60}\\)?");
  private static final Pattern SITE =
      Pattern.compile("(?:/|\\||Nguồn:?|Theo)?\\s*(?:https?://)?[\\w-]{1,60}(?:\\.[\\w-]{2,60}){1,4}/?");
  private static final Pattern CREDIT_BRACKET =
      Pattern.compile("[.!?”\"]\\s?\\((?:\\p{Lu}[\\p{L}\\p{M}&.]*[\\s/]*){1,4}\\)$");
  private static final Pattern ALTERNATIVE_TEXT = Pattern.compile("\\S - (?:Ảnh )?\\d{1,2}\\.?$");

  private final Markers markers;

  LineMarks(Markers markers) {
    this.markers = markers;
  }

  /** The kind that the line's words tell; empty where they tell nothing. */
  Optional<ZoneKind> kind(PageLine line) {
    if (line.length() > PageLine.LONGEST_MARKED) {
      return Optional.empty();
    }
    if (isFurniture(line)) {
      return Optional.of(ZoneKind.BOILERPLATE);
    }
    var words = line.lowerCase();
    if (markers.in(Place.RELATED_START, words)) {
      return Optional.of(ZoneKind.RELATED);
    }
    boolean author = markers.in(Place.BYLINE_START, words) || line.text().endsWith(")") && line.isName();
    if (author && line.length() <= LONGEST_FURNITURE) {
      return Optional.of(ZoneKind.BYLINE);
    }
    return isCaption(line) ? Optional.of(ZoneKind.CAPTION) : Optional.empty();
  }

  /** A line that announces links to other stories. */
  boolean isRelatedHeading(PageLine line) {
    return line.length() <= LONGEST_FURNITURE && markers.in(Place.RELATED_HEADING, line.lowerCase());
  }

  private boolean isFurniture(PageLine line) {
    var text = line.text();
    return !text.isEmpty() && line.length() <= LONGEST_FURNITURE
        && (isRelatedHeading(line) || markers.in(Place.BOILERPLATE_START, line.lowerCase())
            || line.words() <= MOST_SITE_WORDS && SITE.matcher(text).matches()
            || DateScanner.dateLine(text).isPresent()
            || line.words() <= MOST_SOURCE_WORDS && SOURCE.matcher(text).matches());
  }

  private boolean isCaption(PageLine line) {
    var text = line.text();
    var words = line.lowerCase();
    boolean brief = line.length() <= LONGEST_BRACKET_CAPTION;
    return markers.in(Place.CREDIT, words) || markers.in(Place.CREDIT_END, words)
        || brief && markers.in(Place.CAPTION_WORD, words)
        || brief && text.endsWith(")") && CREDIT_BRACKET.matcher(text).find(Math.max(0, text.lastIndexOf('(') - 2))
        || line.length() <= LONGEST_FURNITURE && text.contains(" - ") && ALTERNATIVE_TEXT.matcher(text).find();
  }
}
