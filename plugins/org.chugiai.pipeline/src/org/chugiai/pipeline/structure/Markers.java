package org.chugiai.pipeline.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chugiai.pipeline.text.Lexicons;

/**
 * Words by which a line shows what it is, from {@code markers.tsv}: a place, a tab, and a phrase. The case of letters
 * does not matter. All look-ups are linear in the line.
 */
final class Markers {

  /** Where a phrase stands in a line. */
  enum Place {
    /** Begins a line of page furniture. */
    BOILERPLATE_START,
    /** Is the whole line, which announces links to other stories. */
    RELATED_HEADING,
    /** Begins a line that is a link to another story, before a colon or an arrow. */
    RELATED_START,
    /** Credits a picture, before a colon: at the begin of a line or near its end. */
    CREDIT,
    /** Credits a picture in brackets at the end of a line. */
    CREDIT_END,
    /** Stands in captions only. */
    CAPTION_WORD,
    /** Begins the line that names the author, before a colon. */
    BYLINE_START
  }

  /** How far from a line's end a credit may stand. UTF-16 units. */
  private static final int CREDIT_REACH = 82;
  private static final int LONGEST_BRACKET = 100;
  private static final String BEFORE_CREDIT = " \t([/.,;|–-";
  private static final String AROUND_HEADING = " :.…»>*_|-–•";

  private final Map<Place, Set<String>> phrases = new EnumMap<>(Place.class);
  /** For phrases at the begin of a line: those that begin with a letter. */
  private final Map<Character, List<String>> starts = new HashMap<>();

  private Markers() {
    for (var place : Place.values()) {
      phrases.put(place, new HashSet<>());
    }
  }

  static Markers load(String[] folders) {
    var markers = new Markers();
    for (var line : Lexicons.lines(Markers.class, "markers.tsv", folders)) {
      var fields = line.split("\t", 2);
      try {
        var phrase = fields[fields.length - 1].strip().toLowerCase(Locale.ROOT);
        markers.phrases.get(Place.valueOf(fields[0])).add(phrase);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("markers.tsv: \"" + line + "\" should be one of "
            + List.of(Place.values()) + ", a tab, and a phrase", e);
      }
    }
    for (var phrase : markers.phrases.get(Place.BOILERPLATE_START)) {
      markers.starts.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>()).add(phrase);
    }
    return markers;
  }

  /**
   * Whether a line has a phrase in its place.
   *
   * @param line in lower case
   */
  boolean in(Place place, String line) {
    return switch (place) {
      case BOILERPLATE_START -> beginsWithAny(line);
      case RELATED_HEADING -> has(place, trim(line, AROUND_HEADING));
      case RELATED_START -> line.startsWith(">>") || beginsWithLabel(place, trim(line, AROUND_HEADING), ":»>");
      case BYLINE_START -> beginsWithLabel(place, line, ":");
      case CREDIT -> beginsWithLabel(place, line, ":") || hasCredit(line);
      case CREDIT_END -> hasBracketCredit(trim(line, " .|"));
      case CAPTION_WORD -> containsAny(line);
    };
  }

  private boolean beginsWithAny(String line) {
    for (var phrase : starts.getOrDefault(line.charAt(0), List.of())) {
      if (line.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean containsAny(String line) {
    for (var phrase : phrases.get(Place.CAPTION_WORD)) {
      if (line.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Place place, String phrase) {
    return phrases.get(place).contains(phrase);
  }

  private boolean beginsWithLabel(Place place, String line, String ends) {
    for (int i = 0; i < Math.min(line.length(), 40); i++) {
      if (ends.indexOf(line.charAt(i)) >= 0) {
        return has(place, line.substring(0, i).strip());
      }
    }
    return false;
  }

  private boolean hasCredit(String line) {
    int from = Math.max(0, line.length() - CREDIT_REACH);
    for (int colon = line.indexOf(':', from); colon >= 0; colon = line.indexOf(':', colon + 1)) {
      var before = line.substring(0, colon).stripTrailing();
      for (var phrase : phrases.get(Place.CREDIT)) {
        int at = before.length() - phrase.length();
        if (at > 0 && before.endsWith(phrase) && BEFORE_CREDIT.indexOf(before.charAt(at - 1)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasBracketCredit(String line) {
    if (line.isEmpty() || ")]".indexOf(line.charAt(line.length() - 1)) < 0) {
      return false;
    }
    int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
    if (open < 0 || line.length() - open > LONGEST_BRACKET) {
      return false;
    }
    for (var word : line.substring(open + 1, line.length() - 1).split("[\\s/:;,.&-]+")) {
      if (has(Place.CREDIT_END, word)) {
        return true;
      }
    }
    return false;
  }

  private static String trim(String line, String chars) {
    int begin = 0;
    int end = line.length();
    while (begin < end && chars.indexOf(line.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && chars.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(begin, end);
  }
}
