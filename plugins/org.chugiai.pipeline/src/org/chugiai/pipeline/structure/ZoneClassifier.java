package org.chugiai.pipeline.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chugiai.pipeline.structure.Markers.Place;
import org.chugiai.pipeline.text.Lines;
import org.chugiai.pipeline.text.Span;

/** Says what each line of an article's page is, from its words, its shape and its place. */
final class ZoneClassifier {

  /** A line and what it is. */
  record Part(Span span, ZoneKind kind) {
  }

  /** Longer lines are paragraphs, whatever they begin with. In UTF-16 units. */
  private static final int LONGEST_CAPTION = 400;
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_SUBHEAD = 110;
  private static final int SHORTEST_LEAD = 60;

  private static final Pattern SOURCE_LINE =
      Pattern.compile("^[(/]?\\s*(?:Theo|Nguồn(?: tin)?\\s*:|Dẫn nguồn)\\s*:?\\s*[^.!?]{2,60}\\)?$");
  private static final Pattern SITE =
      Pattern.compile("^(?:/|\\||Nguồn:?|Theo)?\\s*(?:https?://)?[\\w-]{1,60}(?:\\.[\\w-]{2,60}){1,4}/?$");
  private static final Pattern DATE_LINE = Pattern.compile(
      "^(?:(?:Thứ|Chủ) (?:Hai|Ba|Tư|Năm|Sáu|Bảy|Nhật|hai|ba|tư|năm|sáu|bảy|nhật|[2-7])|CN)?[\\s,]*"
          + "(?:ngày\\s*)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[\\s\\d:|,hHG()MT+–-]{0,30}$");
  private static final Pattern NAME = Pattern.compile(
      "^(?:\\p{Lu}[\\p{Ll}\\p{M}]*\\.?)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}]*\\.?)){0,4}"
          + "(?:\\s*[-–/,&]\\s*(?:\\p{Lu}[\\p{L}\\p{M}]*)(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*){0,4}){0,3}"
          + "(?:\\s*\\((?:[Tt]heo|[Tt]ổng hợp|TH|T/h|[Dd]ịch)[^()]{0,60}\\))?$");
  private static final Pattern LINK = Pattern.compile("^(?:[-–•*+▪►»>]|>>+)\\s*\\p{Lu}");
  private static final Pattern ALTERNATIVE_TEXT = Pattern.compile(" - (?:Ảnh )?\\d{1,2}\\.?$");
  private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?:;,…][”’\"')\\]]*$|[”\"]$");
  private static final Pattern CREDIT_BRACKET =
      Pattern.compile("[.!?]?\\s\\((?:\\p{Lu}[\\p{L}\\p{M}&/]*[\\s/]*){1,4}\\)$");

  private final Markers markers;

  ZoneClassifier(Markers markers) {
    this.markers = markers;
  }

  /** The zones of a part of a text, a line each. */
  List<Part> classify(String text, Span part, String title) {
    var spans = Lines.of(text, part.begin(), part.end());
    var lines = new ArrayList<String>(spans.size());
    for (var span : spans) {
      lines.add(Normalizer.normalize(span.of(text), Normalizer.Form.NFC));
    }
    var kinds = kinds(lines, title);
    var parts = new ArrayList<Part>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      parts.add(new Part(spans.get(i), kinds.get(i)));
    }
    return parts;
  }

  private List<ZoneKind> kinds(List<String> lines, String title) {
    var kinds = new ArrayList<ZoneKind>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      kinds.add(marked(lines, i));
    }
    int lastBody = lastBody(lines, kinds);
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.get(i) == null) {
        kinds.set(i, placed(lines, kinds, i, lastBody, title));
      }
    }
    return kinds;
  }

  /** What a line's own words say; null where they say nothing. */
  private ZoneKind marked(List<String> lines, int i) {
    var line = lines.get(i);
    if (line.length() > LONGEST_CAPTION) {
      return null;
    }
    if (markers.in(Place.RELATED_HEADING, line) || SITE.matcher(line).matches() || DATE_LINE.matcher(line).matches()
        || line.length() <= 120 && markers.in(Place.BOILERPLATE_START, line)) {
      return ZoneKind.BOILERPLATE;
    }
    if (SOURCE_LINE.matcher(line).matches() && line.split("\\s+").length <= 8) {
      return ZoneKind.BOILERPLATE;
    }
    if (markers.in(Place.RELATED_START, line)) {
      return ZoneKind.RELATED;
    }
    if (line.length() <= 100 && markers.in(Place.BYLINE_START, line)) {
      return ZoneKind.BYLINE;
    }
    boolean credited = markers.in(Place.CREDIT, line) || markers.in(Place.CREDIT_END, line)
        || CREDIT_BRACKET.matcher(line).find();
    if (credited || i + 1 < lines.size() && ALTERNATIVE_TEXT.matcher(line).find()) {
      return ZoneKind.CAPTION;
    }
    return null;
  }

  /** The last line that can only be a paragraph of the story: what follows it is not. */
  private static int lastBody(List<String> lines, List<ZoneKind> kinds) {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (kinds.get(i) == ZoneKind.BOILERPLATE && i > 2 && last >= 0 && line.endsWith(":")) {
        break;
      }
      if (kinds.get(i) == null && ENDS_SENTENCE.matcher(line).find() && !isTeaser(line)) {
        last = i;
      }
    }
    return last;
  }

  /** A text that is cut off, or the same words twice, as in lists of links. */
  private static boolean isTeaser(String line) {
    if (line.endsWith("…") || line.endsWith("...")) {
      return true;
    }
    int half = line.length() / 2;
    return line.length() > 30 && line.length() % 2 == 1 && line.charAt(half) == ' '
        && line.regionMatches(0, line, half + 1, half);
  }

  private static ZoneKind placed(List<String> lines, List<ZoneKind> kinds, int i, int lastBody, String title) {
    var line = lines.get(i);
    boolean sentence = ENDS_SENTENCE.matcher(line).find();
    if (title != null && i < 3 && line.equals(Normalizer.normalize(title.strip(), Normalizer.Form.NFC))) {
      return ZoneKind.HEADLINE;
    }
    if (i > lastBody && lastBody >= 0) {
      if (NAME.matcher(line).matches() && i == firstAfter(kinds, lastBody)) {
        return ZoneKind.BYLINE;
      }
      return ZoneKind.RELATED;
    }
    if (i == 0 && !sentence && line.length() <= LONGEST_HEADLINE && lines.size() > 1) {
      return ZoneKind.HEADLINE;
    }
    if (!sentence && i > 0 && LINK.matcher(line).find() && line.length() <= LONGEST_HEADLINE) {
      return ZoneKind.RELATED;
    }
    if (isFirstParagraph(kinds, i)) {
      if (NAME.matcher(line).matches()) {
        return ZoneKind.BYLINE;
      }
      return line.length() >= SHORTEST_LEAD ? ZoneKind.LEAD : ZoneKind.BODY;
    }
    return !sentence && line.length() <= LONGEST_SUBHEAD ? ZoneKind.SUBHEAD : ZoneKind.BODY;
  }

  private static int firstAfter(List<ZoneKind> kinds, int lastBody) {
    int i = lastBody + 1;
    while (i < kinds.size() && (kinds.get(i) == ZoneKind.BOILERPLATE || kinds.get(i) == ZoneKind.CAPTION)) {
      i++;
    }
    return i;
  }

  private static boolean isFirstParagraph(List<ZoneKind> kinds, int i) {
    return kinds.subList(0, i).stream().noneMatch(k -> k == ZoneKind.LEAD || k == ZoneKind.BODY);
  }
}
