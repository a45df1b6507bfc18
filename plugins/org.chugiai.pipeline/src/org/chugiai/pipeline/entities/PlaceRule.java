package org.chugiai.pipeline.entities;

/** Finds places that a type noun names: "huyện Sóc Sơn", "quận 1", "bán đảo Crưm". */
final class PlaceRule implements Rule {

  private static final double KNOWN = 0.96;
  private static final double TYPED = 0.9;

  private final NameRule names;

  PlaceRule(NameRule names) {
    this.names = names;
  }

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    int head = words.cueEnd(from, Role.PLACE_TYPE);
    if (head == from) {
      return numbered(words, from);
    }
    if (words.isInsideCompound(from)) {
      return null;
    }
    if (words.is(head, '.') && words.isGlued(head) && words.endsCue(head, Role.ABBREVIATION)) {
      head++;
    }
    int second = words.cueEnd(head, Role.PLACE_TYPE);
    head = second > head && !words.isCapital(head) && words.isCapital(second) ? second : head;
    if (head >= words.count() || words.isLineStart(head) || !words.isCapital(head)) {
      return numbered(words, from);
    }
    boolean lake = words.isCapital(from) && words.beginsCue(from, Role.SURNAME)
        && (words.beginsCue(head, Role.MIDDLE_NAME) || scan.isAfterOffice(from));
    var known = lake ? null : names.find(scan, head);
    if (known != null && known.kind() == Kind.LOCATION) {
      int whole = longerName(words, head, known.to());
      return whole > known.to() ? new Mention(from, whole, Kind.LOCATION, TYPED, "type noun of a place")
          : new Mention(from, known.to(), Kind.LOCATION, known.referent(), KNOWN, "type noun and lexicon");
    }
    boolean bearer = words.beginsCue(head, Role.SURNAME) && words.isCapital(head + 1)
        && (scan.isAfterOffice(from) || isLargeUnit(words, from) && words.isCapital(head + 2));
    int to = lake || bearer ? head : nameEnd(words, head);
    to = to > head ? withNumber(words, to) : head;
    return to == head ? numbered(words, from) : new Mention(from, to, Kind.LOCATION, TYPED, "type noun of a place");
  }

  /** "phường Phú Thọ Hòa" and "thôn Yên Mỹ 2" are not named Phú Thọ and Yên Mỹ. */
  private static int longerName(Words words, int head, int known) {
    return withNumber(words, withSyllable(words, head, known));
  }

  /** Index after one more capital that continues a place's name: "Bắc Mỹ An". */
  static int withSyllable(Words words, int head, int known) {
    if (known < words.count() && !words.isLineStart(known) && words.shape(known) == Shape.CAPITALISED
        && !words.beginsCue(known, Role.SURNAME) && (!words.beginsCue(known, Role.NO_NAME)
        || words.is(known, "tây") || words.is(known, "đông") || words.is(known, "bắc") || words.is(known, "nam"))
        && words.isVietnamese(known) == words.isVietnamese(head) && !words.continuesCompound(known + 1)) {
      var run = new NameRun(words);
      boolean other = run.beginsOther(known) || words.beginsCue(known, Role.OFFICE)
          || words.beginsCue(known, Role.GIVEN_NAME) || words.isCapital(known + 1);
      return other ? known : known + 1;
    }
    return known;
  }

  /** Index after a number that belongs to the name: "Văn Lâm 3," and "Hải Châu II". */
  private static int withNumber(Words words, int to) {
    if (to >= words.count() || words.isLineStart(to)) {
      return to;
    }
    boolean roman = words.is(to, "i") || words.is(to, "ii") || words.is(to, "iii") || words.is(to, "iv");
    boolean number = words.shape(to) == Shape.NUMBER && words.end(to) - words.begin(to) <= 2
        && (words.is(to + 1, ',') || words.is(to + 1, ')') || words.is(to + 1, '('));
    return roman && words.isCapital(to) || number ? to + 1 : to;
  }

  /** No province, city or district bears a person's three-syllable name that the lexicon lacks. */
  private static boolean isLargeUnit(Words words, int from) {
    return words.is(from, "tỉnh") || words.is(from, "thành") || words.is(from, "tp") || words.is(from, "huyện")
        || words.is(from, "quận");
  }

  private static Mention numbered(Words words, int from) {
    int head = words.cueEnd(from, Role.NUMBERED_PLACE);
    head = head > from && words.is(head, '.') ? head + 1 : head;
    if (head == from || head >= words.count() || words.isLineStart(head) || words.shape(head) != Shape.NUMBER) {
      return null;
    }
    boolean counting = head + 1 < words.count() && words.is(head + 1, "%");
    boolean date = words.is(from, "đường") && words.is(head + 1, '/') && head + 2 < words.count()
        && words.shape(head + 2) == Shape.NUMBER;
    return counting ? null : new Mention(from, date ? head + 3 : head + 1, Kind.LOCATION, TYPED, "numbered place");
  }

  /** Index after the proper part of the name. */
  static int nameEnd(Words words, int from) {
    var run = new NameRun(words);
    boolean noName = words.beginsCue(from, Role.NO_NAME) && !words.isCapital(from + 1);
    if (noName || words.beginsCue(from, Role.AGREEMENT_TYPE) || run.beginsOther(from)
        || words.beginsCue(from, Role.INSTITUTION) && !words.isVietnamese(from)) {
      return from;
    }
    if (!words.isVietnamese(from)) {
      return run.end(from, 3);
    }
    int to = run.vietnameseEnd(from, 4);
    if (to == from + 1 && words.continuesCompound(to)) {
      return from;
    }
    if (to == from + 1 && to < words.count() && !words.isLineStart(to) && words.isCapital(to)) {
      return run.end(from, 4);
    }
    for (int i = from + 1; i + 1 < to; i++) {
      boolean person = words.beginsCue(i, Role.SURNAME) && i + 2 < to || words.beginsCue(i, Role.SURNAME)
          && words.beginsCue(i + 1, Role.MIDDLE_NAME) && !words.beginsCue(from, Role.SURNAME);
      if (person) {
        return i;
      }
    }
    return to;
  }
}
