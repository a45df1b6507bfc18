package org.chugiai.pipeline.entities;

/** Finds persons by the shape of their names and by what stands before them. */
final class PersonRule implements Rule {

  private static final double INTRODUCED = 0.94;
  private static final double VIETNAMESE_SHAPE = 0.9;
  private static final double WEAK_SHAPE = 0.75;
  private static final double FOREIGN_SHAPE = 0.85;
  private static final double SURELY_PLACE = 0.9;
  private static final int MOST_PARTS = 5;

  private final NameRule names;

  PersonRule(NameRule names) {
    this.names = names;
  }

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    boolean numbered = words.isDash(from + 1) && from + 2 < words.count() && words.shape(from + 2) == Shape.NUMBER;
    if (!words.isCapital(from) || words.isShouted(from) || numbered) {
      return null;
    }
    var run = new NameRun(words);
    if (scan.expectsPerson(from)) {
      var introduced = introduced(scan, run, from);
      if (introduced != null) {
        return introduced;
      }
    }
    var known = names.find(scan, from);
    if (known != null && known.kind() != Kind.PERSON && known.length() > 1
        || words.isInitial(from) && words.beginsCue(from, Role.HONORIFIC)) {
      return null;
    }
    var next = words.isInitial(from) && words.isCapital(from + 1) ? names.find(scan, from + 1) : null;
    if (next != null && next.kind() == Kind.LOCATION && next.length() > 1
        && !words.beginsCue(from + 1, Role.MIDDLE_NAME)) {
      return null;
    }
    return words.isVietnamese(from) ? vietnamese(words, run, from) : foreign(words, run, from);
  }

  /** A name behind an honorific, office or noun of persons. */
  private Mention introduced(Scan scan, NameRun run, int from) {
    var words = scan.words();
    boolean honorific = scan.isAfterHonorific(from);
    boolean bornAs = words.beginsCue(from, Role.BIRTH_ORDER) && words.isCapital(from + 1)
        && words.isVietnamese(from + 1);
    boolean given = (honorific || scan.isAfterPersonNoun(from) && words.isCapital(from + 1))
        && words.isVietnamese(from) && words.shape(from) == Shape.CAPITALISED;
    if (words.beginsCue(from, Role.NO_NAME) && !words.beginsCue(from, Role.SURNAME) && !bornAs && !given
        || words.beginsCue(from, Role.GENERIC_HEAD) || words.beginsCue(from, Role.ORDINARY)
        || words.beginsCue(from, Role.INSTITUTION) && !honorific
        || words.beginsCue(from, Role.COMPLETE_INSTITUTION) || words.beginsCue(from, Role.OFFICE)
        || words.beginsCue(from, Role.UNIQUE_OFFICE) || words.beginsCue(from, Role.PLACE_TYPE)
        || !honorific && words.isVietnamese(from) && words.continuesCompound(from + 1)
        || !honorific && words.shape(from) == Shape.UPPER && words.shape(from + 1) != Shape.UPPER) {
      return null;
    }
    var known = names.find(scan, from);
    if (known != null && known.kind() != Kind.PERSON && !(honorific && mayBePerson(known))
        && !(words.beginsCue(from, Role.GIVEN_NAME) && words.isCapital(from + 1))) {
      return null;
    }
    int to = !words.isVietnamese(from) ? run.end(from, MOST_PARTS)
        : words.beginsCue(from, Role.SURNAME) ? run.personEnd(from) : run.vietnameseEnd(from, 4);
    if (to == from + 1 && run.wordEnd(from) > to) {
      to = run.end(from, MOST_PARTS);
    }
    to = withForeignRest(words, run, from, to);
    return to == from ? null : new Mention(from, to, Kind.PERSON, INTRODUCED, "title or honorific before");
  }

  /** "Nga" and "Thanh Hà" are places and given names. */
  private static boolean mayBePerson(Mention place) {
    return place.length() == 1 || place.kind() == Kind.LOCATION && place.confidence() < SURELY_PLACE;
  }

  /** "Kim Jong-un" and "Lee Hsien Loong" begin like Vietnamese names. */
  private static int withForeignRest(Words words, NameRun run, int from, int to) {
    boolean more = to > from && to < words.count() && !words.isLineStart(to) && words.isCapital(to)
        && !words.isVietnamese(to) && !run.beginsOther(to) || run.wordEnd(to - 1) > to;
    return more && to - from <= 2 ? run.end(from, MOST_PARTS) : to;
  }

  private static Mention vietnamese(Words words, NameRun run, int from) {
    boolean strong = words.beginsCue(from, Role.SURNAME);
    if (!strong && !words.beginsCue(from, Role.WEAK_SURNAME)) {
      return words.beginsCue(from, Role.GIVEN_NAME) ? foreign(words, run, from) : null;
    }
    int to = run.personEnd(from);
    int whole = withForeignRest(words, run, from, to);
    if (whole > to && whole - from >= 2) {
      return new Mention(from, whole, Kind.PERSON, FOREIGN_SHAPE, "shape of a foreign name");
    }
    int length = to - from;
    boolean middle = words.beginsCue(from + 1, Role.MIDDLE_NAME);
    if (length < 2 || !strong && (length < 3 || words.isInitial(from) && !middle)) {
      return null;
    }
    double confidence = strong && (length > 2 || middle) ? VIETNAMESE_SHAPE : WEAK_SHAPE;
    return new Mention(from, to, Kind.PERSON, confidence, "shape of a Vietnamese name");
  }

  private static Mention foreign(Words words, NameRun run, int from) {
    boolean given = words.beginsCue(from, Role.GIVEN_NAME);
    boolean upper = words.shape(from) == Shape.UPPER;
    boolean letter = run.isLetter(from) && !words.is(from + 1, '.');
    boolean goal = letter || words.isNear(from, Role.ORGANISATION_CONTEXT) || words.isNear(from, Role.MISC_CONTEXT)
        || words.is(from - 1, "ở") || words.is(from - 1, "tại") || words.is(from - 1, "tới")
        || words.is(from - 1, "sang") || words.is(from - 1, "thăm");
    if (!given && (upper || goal || run.beginsOther(from)) || words.beginsCue(from, Role.FIRM_WORD)) {
      return null;
    }
    int to = run.end(from, MOST_PARTS);
    boolean mixed = upper != (words.shape(to - 1) == Shape.UPPER);
    if (mixed || to <= from + 1 || run.wordEnd(from) == to && !given || hasFirmWord(words, from, to)) {
      return null;
    }
    return new Mention(from, to, Kind.PERSON, given ? FOREIGN_SHAPE : WEAK_SHAPE, "shape of a foreign name");
  }

  private static boolean hasFirmWord(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean abbreviation = words.shape(i) == Shape.UPPER && words.shape(from) != Shape.UPPER
          && words.end(i) - words.begin(i) > 2;
      if (words.beginsCue(i, Role.FIRM_WORD) || abbreviation) {
        return true;
      }
    }
    return false;
  }
}
