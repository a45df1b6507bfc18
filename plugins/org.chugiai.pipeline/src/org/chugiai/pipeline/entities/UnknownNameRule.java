package org.chugiai.pipeline.entities;

/** Judges capitals that nothing else explains by what stands around them. */
final class UnknownNameRule implements Rule {

  private static final double CREDITED = 0.8;
  private static final double IN_CONTEXT = 0.7;
  private static final double ABBREVIATION = 0.6;
  private static final double GUESSED = 0.5;

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    var run = new NameRun(words);
    if (!run.isNameWord(from) || words.isShouted(from) || isOrdinary(words, from)) {
      return null;
    }
    if (isRomanNumber(words, from) || digits(words, from) > 2) {
      return null;
    }
    if (!product(words, from) && words.shape(from) == Shape.UPPER && words.end(from) - words.begin(from) <= 6) {
      return new Mention(from, from + 1, Kind.ORGANIZATION, ABBREVIATION, "abbreviation");
    }
    int to = run.end(from, 4);
    if ((to == from + 1 || words.beginsCue(from, Role.NO_NAME)) && words.isVietnamese(to - 1)
        && words.continuesCompound(to)) {
      return null;
    }
    if (isCredit(words, from)) {
      boolean person = words.isVietnamese(from);
      return new Mention(from, to, person ? Kind.PERSON : Kind.ORGANIZATION, CREDITED, "credit");
    }
    return inContext(scan, from, to);
  }

  private static boolean isOrdinary(Words words, int from) {
    return words.beginsCue(from, Role.GENERIC_HEAD) && !words.isCapital(from + 1) || words.endsCue(from, Role.BLOCKING)
        || words.beginsCue(from, Role.ORDINARY) || words.beginsCue(from, Role.OFFICE)
        || words.beginsCue(from, Role.PLACE_TYPE) || words.beginsCue(from, Role.INSTITUTION)
        || words.isVietnamese(from) && (words.isInitial(from) || words.continuesCompound(from + 1))
        || words.beginsCue(from, Role.CREDIT) && words.is(from + 1, ':');
  }

  private static boolean product(Words words, int from) {
    return words.endsCue(from, Role.MISC_CONTEXT);
  }

  private static boolean isRomanNumber(Words words, int word) {
    return words.shape(word) != Shape.MIXED && words.lower(word).chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
  }

  /** Flights and number plates have many. */
  private static long digits(Words words, int word) {
    return words.lower(word).chars().filter(Character::isDigit).count();
  }

  private static boolean isCredit(Words words, int from) {
    return words.is(from - 1, ':') && words.endsCue(from - 1, Role.CREDIT);
  }

  private static Mention inContext(Scan scan, int from, int to) {
    var words = scan.words();
    if (words.endsCue(from, Role.ORGANISATION_CONTEXT) || hasFirmWord(words, from, to)) {
      return new Mention(from, to, Kind.ORGANIZATION, IN_CONTEXT, "capital beside a word for organisations");
    }
    if (product(words, from)) {
      return new Mention(from, to, Kind.MISC, IN_CONTEXT, "capital beside a word for products or works");
    }
    if (words.endsCue(from, Role.PLACE_PREPOSITION) || isBesidePlace(scan, from)) {
      return new Mention(from, to, Kind.LOCATION, IN_CONTEXT, "capital where a place is expected");
    }
    boolean vietnamese = words.isVietnamese(from);
    if (vietnamese && to - from > 1 && !words.beginsCue(to, Role.SPEECH_VERB)
        && !words.beginsCue(from, Role.MIDDLE_NAME) && !words.beginsCue(from, Role.BIRTH_ORDER)) {
      return new Mention(from, to, Kind.LOCATION, GUESSED, "capitals");
    }
    boolean loneInitial = words.isInitial(from) && to == from + 1 && !words.beginsCue(to, Role.SPEECH_VERB);
    return loneInitial ? null : new Mention(from, to, Kind.PERSON, GUESSED, "capitals");
  }

  private static boolean hasFirmWord(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.beginsCue(i, Role.FIRM_WORD) || words.shape(i) == Shape.MIXED) {
        return true;
      }
    }
    return false;
  }

  /** "Tân An" in "Dầu Giây, Tân An và Đồng Nai", where a place is before. */
  private static boolean isBesidePlace(Scan scan, int from) {
    var words = scan.words();
    boolean link = words.is(from - 1, ',') || words.is(from - 1, "và") || words.isDash(from - 1);
    var before = link ? scan.endingAt(from - 1) : null;
    return before != null && before.kind() == Kind.LOCATION && words.isVietnamese(from);
  }
}
