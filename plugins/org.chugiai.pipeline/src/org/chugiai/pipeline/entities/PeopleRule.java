package org.chugiai.pipeline.entities;

/** Finds peoples: "người Nga", "người H'Mông". */
final class PeopleRule implements Rule {

  private static final double NAMED = 0.93;

  private final NameRule names;

  PeopleRule(NameRule names) {
    this.names = names;
  }

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    if (!words.is(from, "người") || from + 1 >= words.count() || words.isLineStart(from + 1)) {
      return null;
    }
    int head = words.is(from + 1, "gốc") ? from + 2 : from + 1;
    int people = words.isCapital(head) ? words.cueEnd(head, Role.PEOPLE) : head;
    var place = words.isCapital(head) || words.is(head, "châu") ? names.find(scan, head) : null;
    int to = place != null && place.kind() == Kind.LOCATION ? Math.max(people, place.to()) : people;
    return to > head ? new Mention(from, to, Kind.NORP, NAMED, "people") : null;
  }
}
