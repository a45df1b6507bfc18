package org.chugiai.pipeline.entities;

/** Finds events, agreements and laws that a noun and a place, institution or proper part name. */
final class EventRule implements Rule {

  private static final double WITH_PLACE = 0.9;
  private static final double WITH_NAME = 0.8;
  private static final int LONGEST = 20;

  private final NameRule names;
  private final PlaceRule places;
  private final InstitutionRule institutions;

  EventRule(NameRule names, PlaceRule places, InstitutionRule institutions) {
    this.names = names;
    this.places = places;
    this.institutions = institutions;
  }

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    int event = words.cueEnd(from, Role.EVENT_TYPE);
    if (event > from) {
      int topic = words.cueEnd(event, Role.AGREEMENT_TOPIC);
      int to = parties(scan, topic);
      return to > topic ? new Mention(from, to, Kind.EVENT, WITH_PLACE, "noun of an event with its place") : null;
    }
    int meeting = words.cueEnd(from, Role.MEETING_TYPE);
    if (meeting > from) {
      return named(scan, from, meeting, Kind.EVENT);
    }
    int agreement = words.cueEnd(from, Role.AGREEMENT_TYPE);
    return agreement > from ? agreement(scan, from, agreement) : null;
  }

  private Mention agreement(Scan scan, int from, int head) {
    var words = scan.words();
    int topic = head;
    int next = words.cueEnd(topic, Role.AGREEMENT_TOPIC);
    while (next > topic) {
      topic = next;
      next = words.cueEnd(topic, Role.AGREEMENT_TOPIC);
    }
    int to = parties(scan, topic);
    if (to > topic && (topic > head || words.is(from, "hiệp"))) {
      return new Mention(from, to, Kind.MISC, WITH_PLACE, "noun of an agreement with its place");
    }
    return words.isCapital(from) ? named(scan, from, head, Kind.MISC) : null;
  }

  /** One or more places or institutions joined by dashes. */
  private int parties(Scan scan, int from) {
    int to = partyEnd(scan, from);
    while (to > from && to - from < LONGEST && scan.words().isDash(to) && partyEnd(scan, to + 1) > to + 1) {
      to = partyEnd(scan, to + 1);
    }
    return to;
  }

  private int partyEnd(Scan scan, int from) {
    if (from >= scan.words().count() || scan.words().isLineStart(from)) {
      return from;
    }
    int to = from;
    var known = names.find(scan, from);
    if (known != null && (known.kind() == Kind.LOCATION || known.kind() == Kind.ORGANIZATION)) {
      to = known.to();
    }
    var typed = places.find(scan, from);
    to = typed == null ? to : Math.max(to, typed.to());
    var institution = scan.words().isCapital(from) ? institutions.find(scan, from) : null;
    return institution == null ? to : Math.max(to, institution.to());
  }

  private Mention named(Scan scan, int from, int head, Kind kind) {
    var words = scan.words();
    if (kind == Kind.EVENT && isExercise(words, head) && words.isCapital(head) && !words.isLineStart(head)
        && !words.isVietnamese(head) && parties(scan, head) == head) {
      return new Mention(from, new NameRun(words).end(head, 3), kind, WITH_NAME, "noun with a proper name");
    }
    int start = kind == Kind.EVENT ? topicEnd(words, words.is(head, "lần") ? ordinalEnd(words, head) : head) : head;
    int to = parties(scan, start);
    boolean party = to > start;
    boolean numbered = !party && kind == Kind.EVENT && start > head && words.isCapital(from)
        && ordinalEnd(words, start) > start;
    if (numbered) {
      return new Mention(from, ordinalEnd(words, start), kind, WITH_NAME, "noun of a meeting with its number");
    }
    if (start > head && !party && !words.isCapital(start)) {
      return null;
    }
    to = Math.max(to, start);
    if (!party && (!words.isCapital(from) || words.isInitial(from) && !words.isCapital(head))) {
      return null;
    }
    while (!party && to - head < LONGEST && to < words.count() && !words.isLineStart(to)) {
      int domain = words.isCapital(to) ? words.cueEnd(to, Role.DOMAIN) : to;
      boolean name = words.isCapital(to) && (kind == Kind.MISC || !words.beginsCue(to, Role.NO_NAME))
          && !scan.isCovered(to);
      int office = words.isCapital(to) ? Math.max(words.cueEnd(to, Role.OFFICE),
          words.cueEnd(to, Role.UNIQUE_OFFICE)) : to;
      int compound = name && words.isVietnamese(to) && words.continuesCompound(to + 1) ? to + 2 : to + 1;
      int next = office > to ? office : domain > to ? domain : name ? compound : to;
      if (next == to) {
        break;
      }
      to = next;
    }
    if (to == head || to == start && !party) {
      return null;
    }
    int end = kind == Kind.EVENT ? ordinalEnd(words, parties(scan, to)) : to;
    return new Mention(from, end, kind, party ? WITH_PLACE : WITH_NAME, "noun with a proper name");
  }

  /** Exercises of armed forces have names of their own: "tập trận Foal Eagle". */
  private static boolean isExercise(Words words, int head) {
    return head > 1 && (words.is(head - 1, "trận") && words.is(head - 2, "tập")
        || words.is(head - 1, "tập") && words.is(head - 2, "diễn"));
  }

  /** "lần thứ 56", "2025", "XIII" behind the name of a meeting. */
  static int ordinalEnd(Words words, int from) {
    if (from + 2 < words.count() && words.is(from, "lần") && words.is(from + 1, "thứ")) {
      return from + 3;
    }
    boolean number = from < words.count() && !words.isLineStart(from) && words.shape(from) == Shape.NUMBER
        && words.end(from) - words.begin(from) <= 4 && !words.is(from + 1, '/') && !words.is(from + 1, '%');
    return number ? termEnd(words, from + 1) : from;
  }

  /** "khóa XI" behind the number of a committee's meeting. */
  private static int termEnd(Words words, int from) {
    boolean term = words.is(from, "khóa") && words.isCapital(from + 1) && words.shape(from + 1) == Shape.UPPER;
    return term ? from + 2 : from;
  }

  /** Index after small words inside the name of a meeting: "ngoại trưởng" in "Hội nghị ngoại trưởng ASEAN". */
  private static int topicEnd(Words words, int from) {
    int to = from;
    for (int next = words.cueEnd(to, Role.EVENT_TOPIC); next > to && to - from < LONGEST;) {
      to = next;
      next = words.cueEnd(to, Role.EVENT_TOPIC);
    }
    return to;
  }
}
