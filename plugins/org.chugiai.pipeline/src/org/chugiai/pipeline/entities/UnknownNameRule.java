package org.chugiai.pipeline.entities;

/** Judges capitals that nothing else explains by what stands around them. */
final class UnknownNameRule implements Rule {

  private static final double CREDITED = 0.9;
  private static final double IN_CONTEXT = 0.75;
  private static final double ABBREVIATION = 0.7;
  /** A guess that other mentions of the same words in the article may correct. */
  static final double GUESSED = 0.5;
  private static final int LONGEST_ABBREVIATION = 6;
  private static final int BRACKET_REACH = 6;

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    var run = new NameRun(words);
    if (words.isCapital(from) && isCredit(words, from)) {
      return isCommon(words, from) ? null : credited(words, run, from);
    }
    if (!run.isNameWord(from) || isCommon(words, from) || words.isShouted(from)) {
      return null;
    }
    if (words.shape(from) == Shape.UPPER && words.end(from) - words.begin(from) <= LONGEST_ABBREVIATION
        && !words.isNear(from, Role.MISC_CONTEXT)) {
      return isCommonAbbreviation(words, from) ? null
          : new Mention(from, from + 1, Kind.ORGANIZATION, ABBREVIATION, "abbreviation");
    }
    int to = run.end(from, 4);
    boolean syllable = to == from + 1 && words.isVietnamese(from);
    if ((syllable || words.beginsCue(from, Role.NO_NAME)) && words.isVietnamese(to - 1)
        && words.continuesCompound(to) || syllable && !standsAlone(words, from)) {
      return null;
    }
    return inContext(scan, from, to);
  }

  private static boolean isCommon(Words words, int from) {
    boolean numbered = words.isDash(from + 1) && words.isGlued(from + 1) && from + 2 < words.count()
        && words.shape(from + 2) == Shape.NUMBER && !words.isNear(from, Role.MISC_CONTEXT);
    return numbered || isOrdinary(words, from) || words.isInsideCompound(from) && words.isVietnamese(from)
        || isRomanNumber(words, from) || digits(words, from) > 2;
  }

  private static boolean isOrdinary(Words words, int from) {
    return words.beginsCue(from, Role.GENERIC_HEAD) && !words.isCapital(from + 1) || words.endsCue(from, Role.BLOCKING)
        || words.beginsCue(from, Role.ORDINARY) || words.beginsCue(from, Role.OFFICE)
        || words.beginsCue(from, Role.PLACE_TYPE) || words.beginsCue(from, Role.INSTITUTION)
        || words.isVietnamese(from) && (words.isInitial(from) || words.continuesCompound(from + 1))
            && !isCredit(words, from)
        || words.beginsCue(from, Role.CREDIT) && words.is(from + 1, ':');
  }

  private static boolean isRomanNumber(Words words, int word) {
    return words.shape(word) != Shape.MIXED && words.lower(word).chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
  }

  /** Flights and number plates have many. */
  private static long digits(Words words, int word) {
    return words.lower(word).chars().filter(Character::isDigit).count();
  }

  /** Contracts, taxes, models and the like: "hợp đồng BOT", "xe buýt nhanh (BRT)", "GP-BTTTT", "K24". */
  private static boolean isCommonAbbreviation(Words words, int word) {
    if (words.endsCue(word, Role.COMMON_CONTEXT) || digits(words, word) > 0
        || words.isGlued(word) && (words.isDash(word - 1) || words.is(word - 1, '/'))) {
      return true;
    }
    if (!words.is(word - 1, '(') || !words.is(word + 1, ')')) {
      return false;
    }
    int i = word - 2;
    while (i >= 0 && word - 2 - i < BRACKET_REACH && words.shape(i) == Shape.LOWER) {
      i--;
    }
    boolean name = words.isCapital(i) && (!words.isInitial(i) || words.beginsCue(i, Role.INSTITUTION)
        || words.beginsCue(i, Role.ORGANISATION_TYPE) || words.beginsCue(i, Role.COMPLETE_INSTITUTION));
    return i < word - 2 && !name;
  }

  /** A single Vietnamese syllable with no small word behind that could belong to it. */
  private static boolean standsAlone(Words words, int from) {
    int next = from + 1;
    return next == words.count() || words.isLineStart(next) || words.shape(next) == Shape.PUNCTUATION
        || words.beginsCue(next, Role.SPEECH_VERB);
  }

  private static boolean isCredit(Words words, int from) {
    return words.is(from - 1, ':') && words.endsCue(from - 1, Role.CREDIT);
  }

  private static Mention credited(Words words, NameRun run, int from) {
    boolean person = words.isVietnamese(from);
    int to = person ? run.vietnameseEnd(from, 4) : run.end(from, 4);
    if (person && words.continuesCompound(to)) {
      to--;
    }
    if (to == from) {
      return null;
    }
    boolean abbreviation = words.shape(from) == Shape.UPPER && to == from + 1;
    return new Mention(from, to, person && !abbreviation ? Kind.PERSON : Kind.ORGANIZATION, CREDITED, "credit");
  }

  private static Mention inContext(Scan scan, int from, int to) {
    var words = scan.words();
    if (words.isNear(from, Role.ORGANISATION_CONTEXT) || hasFirmWord(words, from, to)) {
      return new Mention(from, to, Kind.ORGANIZATION, IN_CONTEXT, "capital beside a word for organisations");
    }
    if (words.isNear(from, Role.MISC_CONTEXT)) {
      return new Mention(from, to, Kind.MISC, IN_CONTEXT, "capital beside a word for products or works");
    }
    if (isPlace(scan, from, to) && !words.beginsCue(from, Role.GIVEN_NAME)) {
      return new Mention(from, to, Kind.LOCATION, IN_CONTEXT, "capital where a place is expected");
    }
    if (words.beginsCue(to, Role.SAYING_VERB)) {
      return new Mention(from, to, Kind.PERSON, IN_CONTEXT, "capital before a verb of speech");
    }
    boolean vietnamese = words.isVietnamese(from);
    if (vietnamese && to - from > 1 && !words.beginsCue(to, Role.SPEECH_VERB)
        && !words.beginsCue(from, Role.MIDDLE_NAME) && !words.beginsCue(from, Role.BIRTH_ORDER)) {
      return new Mention(from, to, Kind.LOCATION, GUESSED, "capitals");
    }
    boolean lone = to == from + 1 && (words.isInitial(from) || vietnamese);
    return lone && !words.beginsCue(to, Role.SPEECH_VERB) ? null
        : new Mention(from, to, Kind.PERSON, GUESSED, "capitals");
  }

  private static boolean hasFirmWord(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.beginsCue(i, Role.FIRM_WORD) || words.shape(i) == Shape.MIXED && words.isVietnamese(from)) {
        return true;
      }
    }
    return words.shape(from) == Shape.MIXED;
  }

  private static boolean isPlace(Scan scan, int from, int to) {
    var words = scan.words();
    return words.endsCue(from, Role.PLACE_PREPOSITION) || words.isNear(from, Role.PLACE_TYPE)
        || isBesidePlace(scan, from) || words.is(to, "thuộc")
        || words.is(to, ',') && words.beginsCue(to + 1, Role.ADMINISTRATIVE_UNIT);
  }

  /** "Tân An" in "Dầu Giây, Tân An và Đồng Nai", where a place is before. */
  private static boolean isBesidePlace(Scan scan, int from) {
    var words = scan.words();
    boolean list = words.isVietnamese(from) || words.is(from + 1, ',') || words.is(from + 1, "và");
    boolean link = words.is(from - 1, ',') && list || words.is(from - 1, "và") || words.is(from - 1, "hoặc")
        || words.isDash(from - 1);
    var before = link ? scan.endingAt(from - 1) : null;
    return before != null && before.kind() == Kind.LOCATION;
  }
}
