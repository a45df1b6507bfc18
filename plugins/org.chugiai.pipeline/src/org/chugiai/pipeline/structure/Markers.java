package org.chugiai.pipeline.structure;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chugiai.pipeline.text.Lexicons;

/**
 * Words by which a line shows what it is, from {@code markers.tsv}: a place, a tab, and a phrase. The case of letters
 * and the amount of white space do not matter.
 */
final class Markers {

  /** Where a phrase stands and what the line then is. */
  enum Place {
    /** Begins a line of page furniture. */
    BOILERPLATE_START("^(?:%1$s)"),
    /** Is the whole line, which announces links to other stories. */
    RELATED_HEADING("^[\\W_]*(?:%s)\\s*(?:[:.…]|»|>)*\\s*$"),
    /** Begins a line that is a link to another story. */
    RELATED_START("^[\\W_]*(?:%s)\\s*[:»>]"),
    /** Begins the credit of a picture. */
    CREDIT("(?:^(?:%1$s)\\s*:|[\\s(\\[/.,;|–-](?:%1$s)\\s*:.{0,80}$)"),
    /** Is the credit of a picture in brackets at the end of a line. */
    CREDIT_END("[(\\[][^()\\[\\]]{0,60}(?:%s)[^()\\[\\]]{0,30}[)\\]][\\s.|]*$"),
    /** Stands in captions only. */
    CAPTION_WORD("(?:%s)"),
    /** Begins the line that names the author. */
    BYLINE_START("^(?:%s)\\s*:");

    private final String frame;

    Place(String frame) {
      this.frame = frame;
    }
  }

  private final Map<Place, Pattern> patterns;

  private Markers(Map<Place, Pattern> patterns) {
    this.patterns = patterns;
  }

  static Markers load(String[] folders) {
    var phrases = Lexicons.lines(Markers.class, "markers.tsv", folders).stream().map(line -> line.split("\t", 2))
        .collect(Collectors.groupingBy(fields -> Place.valueOf(fields[0]),
            Collectors.mapping(fields -> Pattern.quote(fields[1].strip()), Collectors.joining("|"))));
    var patterns = new EnumMap<Place, Pattern>(Place.class);
    for (var place : Place.values()) {
      patterns.put(place, Pattern.compile(place.frame.formatted(phrases.getOrDefault(place, "(?!)")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return new Markers(patterns);
  }

  boolean in(Place place, String line) {
    return patterns.get(place).matcher(line).find();
  }
}
