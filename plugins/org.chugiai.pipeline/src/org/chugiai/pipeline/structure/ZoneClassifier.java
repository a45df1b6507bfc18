package org.chugiai.pipeline.structure;

import java.util.ArrayList;
import java.util.List;
import org.chugiai.pipeline.text.Lines;
import org.chugiai.pipeline.text.NormalisedText;
import org.chugiai.pipeline.text.Span;

/**
 * Says what each line of an article's page is: first from its own words, then from its shape and its place. What it
 * cannot tell is body, since a paragraph taken for a link would lose its annotations.
 */
final class ZoneClassifier {

  /** A line and what it is. */
  record Part(Span span, ZoneKind kind) {
  }

  /** Lengths in UTF-16 units. */
  private static final int LONGEST_HEADLINE = 160;
  private static final int LONGEST_LINK = 200;
  private static final int LONGEST_SUBHEAD = 110;
  private static final int SHORTEST_LEAD = 60;
  private static final int SHORTEST_PARAGRAPH = 300;
  private static final int FEWEST_HEADLINE_WORDS = 5;
  private static final int MOST_HEADLINE_WORDS = 22;
  /** The lines at the top among which the headline is. */
  private static final int TOP = 6;

  private final LineMarks marks;

  ZoneClassifier(LineMarks marks) {
    this.marks = marks;
  }

  /** The zones of a part of a text, a line each. */
  List<Part> classify(String text, Span part, String title) {
    var lines = Lines.of(text, part.begin(), part.end()).stream().map(span -> PageLine.of(text, span)).toList();
    var kinds = new ZoneKind[lines.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = marks.kind(lines.get(i)).orElse(null);
    }
    placeHead(lines, kinds, title == null ? "" : NormalisedText.composed(title.strip()));
    int end = storyEnd(lines, kinds);
    placeTail(lines, kinds, end);
    placeStory(lines, kinds, end);
    var parts = new ArrayList<Part>(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      parts.add(new Part(lines.get(i).span(), kinds[i]));
    }
    return parts;
  }

  /** Above the first paragraph: sections of the site, the headline, the author. */
  private static void placeHead(List<PageLine> lines, ZoneKind[] kinds, String title) {
    int headline = headline(lines, kinds, title);
    for (int i = 0; i < headline; i++) {
      kinds[i] = kinds[i] == null ? ZoneKind.BOILERPLATE : kinds[i];
    }
    if (headline >= 0) {
      kinds[headline] = ZoneKind.HEADLINE;
    }
    for (int i = headline + 1; i < Math.min(TOP, kinds.length - 1); i++) {
      if (kinds[i] == null) {
        if (!lines.get(i).isName()) {
          return;
        }
        kinds[i] = ZoneKind.BYLINE;
      }
    }
  }

  private static int headline(List<PageLine> lines, ZoneKind[] kinds, String title) {
    for (int i = 0; i < Math.min(TOP, kinds.length); i++) {
      if (lines.get(i).text().equals(title)) {
        return i;
      }
    }
    for (int i = 0; i < Math.min(TOP, kinds.length - 1); i++) {
      var line = lines.get(i);
      if (kinds[i] == null) {
        if (!line.endsLikeHeadline() || line.length() > LONGEST_HEADLINE || line.words() > MOST_HEADLINE_WORDS
            || line.isBulleted()) {
          return -1;
        }
        if (line.words() >= FEWEST_HEADLINE_WORDS || i + 1 == kinds.length || isParagraph(lines.get(i + 1))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isParagraph(PageLine line) {
    return line.length() > LONGEST_HEADLINE || !line.endsLikeHeadline() && !line.isTeaser();
  }

  /** Behind the last line that can only be a paragraph of the story. */
  private int storyEnd(List<PageLine> lines, ZoneKind[] kinds) {
    int last = -1;
    int heading = Integer.MAX_VALUE;
    for (int i = 0; i < kinds.length; i++) {
      var line = lines.get(i);
      if (kinds[i] == ZoneKind.BOILERPLATE && marks.isRelatedHeading(line) && 2 * i > kinds.length) {
        heading = Math.min(heading, i);
      }
      boolean paragraph = kinds[i] == null && !line.isTeaser()
          && (line.endsLikeText() || line.length() > LONGEST_LINK);
      if (paragraph && (i < heading || line.length() >= SHORTEST_PARAGRAPH)) {
        last = i;
      }
    }
    return last < 0 ? kinds.length : last + 1;
  }

  /** Below the story: the author, then links to other stories. */
  private static void placeTail(List<PageLine> lines, ZoneKind[] kinds, int end) {
    boolean author = true;
    for (int i = end; i < kinds.length; i++) {
      if (kinds[i] == null) {
        kinds[i] = author && lines.get(i).isName() ? ZoneKind.BYLINE : ZoneKind.RELATED;
        author = false;
      }
    }
  }

  private void placeStory(List<PageLine> lines, ZoneKind[] kinds, int end) {
    boolean opened = false;
    boolean links = false;
    for (int i = 0; i < end; i++) {
      var line = lines.get(i);
      if (kinds[i] != null) {
        links = marks.isRelatedHeading(line);
        continue;
      }
      links &= !line.endsLikeText() && line.length() <= LONGEST_LINK;
      kinds[i] = links ? ZoneKind.RELATED : storyKind(line, opened, i + 1 < end);
      opened |= kinds[i] == ZoneKind.LEAD || kinds[i] == ZoneKind.BODY;
    }
  }

  private static ZoneKind storyKind(PageLine line, boolean opened, boolean moreFollows) {
    if (!line.endsLikeText() && line.isBulleted() && line.length() <= LONGEST_LINK) {
      return ZoneKind.RELATED;
    }
    if (!opened && line.length() >= SHORTEST_LEAD && moreFollows) {
      return ZoneKind.LEAD;
    }
    boolean subhead = opened && moreFollows && !line.endsLikeText() && line.length() <= LONGEST_SUBHEAD;
    return subhead ? ZoneKind.SUBHEAD : ZoneKind.BODY;
  }
}
