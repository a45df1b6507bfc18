package org.chugiai.pipeline.entities;

/** Finds an author's name: a line of two to four capitals, perhaps with a source in brackets. */
final class ByLineRule implements Rule {

  private static final double CONFIDENCE = 0.8;

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    if (from == 0 || !words.isLineStart(from) || words.shape(from) != Shape.CAPITALISED) {
      return null;
    }
    int to = from;
    while (to < words.count() && to - from < 5 && (to == from || !words.isLineStart(to))
        && words.shape(to) == Shape.CAPITALISED && words.isVietnamese(to)) {
      to++;
    }
    boolean ends = to == words.count() || words.isLineStart(to) || words.is(to, '(') && words.is(to + 1, "theo");
    boolean known = words.beginsCue(from, Role.NO_NAME) || new NameRun(words).beginsOther(from);
    return ends && !known && to - from > 1 && to - from < 5
        ? new Mention(from, to, Kind.PERSON, CONFIDENCE, "by-line") : null;
  }
}
