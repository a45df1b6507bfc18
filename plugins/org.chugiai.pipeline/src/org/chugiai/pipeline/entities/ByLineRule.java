package org.chugiai.pipeline.entities;

/** Finds an author's name: a line of two to four capitals, perhaps with a source in brackets. */
final class ByLineRule implements Rule {

  private static final String REASON = "by-line";
  private static final double CONFIDENCE = 0.9;

  /** "Minh Hà - Thu An". */
  private static boolean isPair(Words words, int dash) {
    int to = dash + 1;
    while (words.isDash(dash) && to < words.count() && to - dash < 5 && !words.isLineStart(to)
        && words.shape(to) == Shape.CAPITALISED && words.isVietnamese(to)) {
      to++;
    }
    return to > dash + 2 && (to == words.count() || words.isLineStart(to));
  }

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    boolean second = words.isDash(from - 1) && scan.endingAt(from - 1) != null
        && REASON.equals(scan.endingAt(from - 1).reason());
    if (from == 0 || !words.isLineStart(from) && !second || words.shape(from) != Shape.CAPITALISED) {
      return null;
    }
    int to = from;
    while (to < words.count() && to - from < 5 && (to == from || !words.isLineStart(to))
        && words.shape(to) == Shape.CAPITALISED && words.isVietnamese(to)) {
      to++;
    }
    boolean source = words.is(to, '(') && words.is(to + 1, "theo");
    boolean ends = to == words.count() || words.isLineStart(to) || isPair(words, to) || source;
    boolean known = words.beginsCue(from, Role.NO_NAME) || new NameRun(words).beginsOther(from);
    return ends && !known && to - from > 1 && to - from < 5
        ? new Mention(from, to, Kind.PERSON, CONFIDENCE, REASON) : null;
  }
}
