package org.chugiai.pipeline.entities;

/** Judges capitals that nothing else explains by what stands around them. */
final class UnknownNameRule implements Rule {

  private static final double CREDITED = 0.8;
  private static final double GUESSED = 0.5;
  private static final double ABBREVIATION = 0.6;

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    var run = new NameRun(words);
    if (!run.isNameWord(from) || words.isShouted(from)) {
      return null;
    }
    boolean vietnamese = words.isVietnamese(from);
    if (words.beginsCue(from, Role.GENERIC_HEAD) || words.endsCue(from, Role.BLOCKING) || words.beginsCue(from, Role.ORDINARY)
        || vietnamese && words.isInitial(from) || words.beginsCue(from, Role.OFFICE)
        || words.beginsCue(from, Role.CREDIT) && words.is(from + 1, ':')) {
      return null;
    }
    if (words.shape(from) == Shape.UPPER && words.end(from) - words.begin(from) <= 6) {
      return new Mention(from, from + 1, Kind.ORGANIZATION, ABBREVIATION, "abbreviation");
    }
    int to = run.end(from, 4);
    if (isCredit(words, from)) {
      boolean person = vietnamese && to - from <= 4;
      return new Mention(from, to, person ? Kind.PERSON : Kind.ORGANIZATION, CREDITED, "credit");
    }
    return new Mention(from, to, kind(words, from, to), GUESSED, "capital");
  }

  private static boolean isCredit(Words words, int from) {
    return words.is(from - 1, ':') && words.endsCue(from - 1, Role.CREDIT);
  }

  private static Kind kind(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.beginsCue(i, Role.FIRM_WORD) || words.shape(i) == Shape.MIXED) {
        return Kind.ORGANIZATION;
      }
    }
    if (words.beginsCue(to, Role.SPEECH_VERB)) {
      return Kind.PERSON;
    }
    return words.endsCue(from, Role.PLACE_PREPOSITION) ? Kind.LOCATION : Kind.PERSON;
  }
}
