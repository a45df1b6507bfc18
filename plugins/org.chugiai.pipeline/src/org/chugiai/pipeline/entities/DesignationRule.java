package org.chugiai.pipeline.entities;

/** Finds weapons, vehicles and warships by their designations: "Su-57", "P-8A Poseidon", "USS Carl Vinson". */
final class DesignationRule implements Rule {

  private static final double CONFIDENCE = 0.85;

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    if (!words.isCapital(from)) {
      return null;
    }
    if (words.beginsCue(from, Role.SHIP_PREFIX) && words.shape(from) == Shape.UPPER) {
      return ship(words, from);
    }
    return words.beginsCue(from, Role.DESIGNATION_PREFIX) && !isGluedBefore(words, from)
        && !words.endsCue(from, Role.COMMON_CONTEXT) ? weapon(words, from) : null;
  }

  private static boolean isGluedBefore(Words words, int from) {
    return words.isGlued(from) && (words.isDash(from - 1) || words.is(from - 1, '/'));
  }

  private static Mention ship(Words words, int from) {
    int to = from + 1;
    if (to >= words.count() || words.isLineStart(to) || !words.isCapital(to)) {
      return null;
    }
    return new Mention(from, new NameRun(words).end(to, 4), Kind.MISC, CONFIDENCE, "name of a warship");
  }

  private static Mention weapon(Words words, int from) {
    int number = from + 2;
    if (number >= words.count() || !words.isDash(from + 1) || !words.isGlued(from + 1) || !words.isGlued(number)
        || words.shape(number) != Shape.NUMBER || words.is(number + 1, '%')) {
      return null;
    }
    int to = number + 1;
    boolean named = to < words.count() && !words.isLineStart(to) && words.shape(to) == Shape.CAPITALISED
        && !words.isVietnamese(to) && !words.isGlued(to);
    var run = new NameRun(words);
    if (named && !run.beginsOther(to) && !words.beginsCue(to, Role.GIVEN_NAME)) {
      to = run.end(to, 2);
    }
    return new Mention(from, to, Kind.MISC, CONFIDENCE, "designation of a weapon or vehicle");
  }
}
