package org.chugiai.pipeline.entities;

/** Finds organisations by the noun they begin with: "Bộ Ngoại giao Nga", "UBND TP Huế", "Công ty Sao Mai". */
final class InstitutionRule implements Rule {

  private static final double WITH_FUNCTION = 0.93;
  private static final double WITH_NAME = 0.88;
  private static final double UNIT = 0.75;
  private static final double BARE = 0.78;
  private static final int LONGEST = 20;

  private final NameRule names;
  private final PlaceRule places;

  InstitutionRule(NameRule names, PlaceRule places) {
    this.names = names;
    this.places = places;
  }

  @Override
  public Mention find(Scan scan, int from) {
    if (scan.words().isInsideCompound(from)) {
      return null;
    }
    var place = scan.words().isCapital(from) ? names.find(scan, from) : null;
    if (place != null && place.kind() == Kind.LOCATION && place.length() > 1) {
      return null;
    }
    var best = complete(scan, from, true);
    best = longer(best, functional(scan, from, true));
    return longer(best, named(scan, from));
  }

  private static Mention longer(Mention a, Mention b) {
    return a == null || b != null && b.to() > a.to() ? b : a;
  }

  /** "Quốc hội", "Công an tỉnh Nghệ An". */
  private Mention complete(Scan scan, int from, boolean owned) {
    var words = scan.words();
    int head = words.cueEnd(from, Role.COMPLETE_INSTITUTION);
    if (head == from) {
      return null;
    }
    int body = qualifiers(words, head);
    int to = placeEnd(scan, body);
    int owner = owned && to == body ? ownerEnd(scan, body) : body;
    if (owner > body) {
      return new Mention(from, owner, Kind.ORGANIZATION, WITH_FUNCTION, "institution of another");
    }
    if (to == body && words.cueEnd(body, Role.ADMINISTRATIVE_UNIT) > body) {
      return new Mention(from, words.cueEnd(body, Role.ADMINISTRATIVE_UNIT), Kind.ORGANIZATION, UNIT,
          "institution of an administrative unit");
    }
    if (to > body) {
      return new Mention(from, to, Kind.ORGANIZATION, WITH_FUNCTION, "institution with its place");
    }
    boolean telling = words.isCapital(from) && (!words.isInitial(from) || body > head || head - from > 2
        || words.shape(from) == Shape.UPPER);
    return telling ? new Mention(from, body, Kind.ORGANIZATION, BARE, "institution") : null;
  }

  /** Index after the institution that the one before belongs to: "Thành ủy" in "Văn phòng Thành ủy". */
  private int ownerEnd(Scan scan, int from) {
    var words = scan.words();
    if (from >= words.count() || words.isLineStart(from) || !words.isCapital(from)) {
      return from;
    }
    var owner = words.beginsCue(from, Role.COMPLETE_INSTITUTION) ? complete(scan, from, false)
        : words.is(from, "bộ") ? functional(scan, from, false) : null;
    return owner == null ? from : owner.to();
  }

  private static int qualifiers(Words words, int from) {
    int to = from;
    int next = words.cueEnd(to, Role.INSTITUTION_QUALIFIER);
    while (next > to && words.isCapital(to)) {
      to = next;
      next = words.cueEnd(to, Role.INSTITUTION_QUALIFIER);
    }
    return to;
  }

  /** "Bộ Kế hoạch và Đầu tư", "Hội đồng An ninh Quốc gia Mỹ". */
  private Mention functional(Scan scan, int from, boolean owned) {
    var words = scan.words();
    int head = words.cueEnd(from, Role.INSTITUTION);
    if (head == from || head >= words.count() || !words.isCapital(from) && !words.isCapital(head)
        && !words.endsCue(head, Role.NUMBERED_UNIT)) {
      return null;
    }
    if (words.shape(head) == Shape.NUMBER && words.endsCue(head, Role.NUMBERED_UNIT)) {
      return new Mention(from, head + 1, Kind.ORGANIZATION, WITH_FUNCTION, "numbered unit");
    }
    int body = functionEnd(scan, head, words.isCapital(from));
    if (body == head) {
      body = owned ? ownerEnd(scan, head) : head;
      return body == head ? null : new Mention(from, body, Kind.ORGANIZATION, WITH_FUNCTION, "institution of another");
    }
    int to = placeEnd(scan, body);
    boolean small = !words.isCapital(head) && words.isInitial(from) && to == body;
    if (small && !hasCapital(words, head, body)) {
      return null;
    }
    int owner = owned && to == body ? ownerEnd(scan, body) : to;
    return new Mention(from, owner, Kind.ORGANIZATION, WITH_FUNCTION, "institution with its function");
  }

  private static boolean hasCapital(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private int functionEnd(Scan scan, int from, boolean open) {
    var words = scan.words();
    int to = from;
    boolean closed = false;
    boolean small = open && !words.isCapital(from) && !isGeneric(words, from);
    while (to < words.count() && to - from < LONGEST && (to == from || !words.isLineStart(to))) {
      int next = Math.max(functionPart(words, to), small ? smallPart(words, to, from) : to);
      if (next == to && open && names.find(scan, to) == null) {
        next = openFunction(words, to, from);
      }
      if (next == to && to > from && !closed) {
        next = joined(words, to);
        closed = words.is(to, "và");
      }
      if (next == to) {
        break;
      }
      to = next;
    }
    return to;
  }

  /** "kinh tế và xã hội" in "Hội đồng kinh tế và xã hội". */
  private static int smallPart(Words words, int to, int from) {
    boolean joined = to > from && (words.is(to, "và") || words.isDash(to)) && !words.isCapital(to + 1);
    int begin = joined ? to + 1 : to;
    int next = words.cueEnd(begin, Role.SMALL_DOMAIN);
    boolean verb = words.cueEnd(begin, Role.VERBAL_DOMAIN) == next && !words.isCapital(next)
        && words.cueEnd(next, Role.INSTITUTION_QUALIFIER) == next
        && (!words.beginsCue(next, Role.SMALL_DOMAIN) || words.beginsCue(next, Role.VERBAL_DOMAIN));
    return next == begin || verb ? to : next;
  }

  /** True behind "lực lượng", which is no institution by itself, and behind units that go by numbers. */
  private static boolean isGeneric(Words words, int head) {
    boolean branch = words.is(words.cueEnd(head, Role.SMALL_DOMAIN) - 1, "binh")
        || words.is(words.cueEnd(head, Role.SMALL_DOMAIN) - 1, "giới");
    return words.endsCue(head, Role.NUMBERED_UNIT) ? !branch : words.endsCue(head, Role.GENERIC_HEAD);
  }

  private static int functionPart(Words words, int from) {
    int qualifier = words.cueEnd(from, Role.INSTITUTION_QUALIFIER);
    return words.isCapital(from) ? Math.max(words.cueEnd(from, Role.DOMAIN), qualifier) : qualifier;
  }

  /** A compound that no list has: "Ngoại ngữ", "Ung bướu". */
  private static int openFunction(Words words, int from, int head) {
    boolean open = from < words.count() && words.shape(from) == Shape.CAPITALISED && words.isVietnamese(from)
        && (from == head || !words.isCapital(from - 1)) && !words.beginsCue(from, Role.INSTITUTION)
        && words.continuesCompound(from + 1) && !words.beginsCue(from, Role.NO_NAME);
    return open ? from + 2 : from;
  }

  /** A further function behind "và", a comma, a dash or "&". */
  private static int joined(Words words, int from) {
    boolean link = words.is(from, "và") || words.is(from, "vì") || words.is(from, "về") || words.is(from, ',')
        || words.isDash(from) || words.is(from, '&');
    if (!link || from + 1 >= words.count() || !words.isCapital(from + 1)
        || words.beginsCue(from + 1, Role.COMPLETE_INSTITUTION) || words.beginsCue(from + 1, Role.ORGANISATION_TYPE)
        || words.beginsCue(from + 1, Role.INSTITUTION) && words.cueEnd(from + 1, Role.DOMAIN) == from + 1) {
      return from;
    }
    int to = Math.max(words.cueEnd(from + 1, Role.DOMAIN), openFunction(words, from + 1, from + 1));
    if (to == from + 1) {
      return from;
    }
    return words.is(from, ',') && !words.is(to, "và") && !words.is(to, ',') ? from : to;
  }

  private int placeEnd(Scan scan, int from) {
    var words = scan.words();
    if (from >= words.count() || words.isLineStart(from)) {
      return from;
    }
    if (words.is(from, "số") && words.endsCue(from, Role.SMALL_DOMAIN) && from + 1 < words.count()
        && words.shape(from + 1) == Shape.NUMBER) {
      return from + 2;
    }
    if (words.shape(from) == Shape.NUMBER) {
      boolean numbered = words.endsCue(from, Role.INSTITUTION) || words.endsCue(from, Role.SMALL_DOMAIN);
      boolean brief = words.end(from) - words.begin(from) < 4 && !words.is(from + 1, '/');
      return numbered && brief ? placeEnd(scan, from + 1) : from;
    }
    int to = from;
    var typed = places.find(scan, from);
    if (typed != null) {
      to = typed.to();
    }
    var known = words.isCapital(from) || words.is(from, "châu") ? names.find(scan, from) : null;
    if (known != null && known.kind() == Kind.LOCATION) {
      to = Math.max(to, known.to());
    }
    return to;
  }

  /** "Công ty Sao Mai", "Đại học Tôn Đức Thắng", "Hãng tin AP". */
  private Mention named(Scan scan, int from) {
    var words = scan.words();
    int head = words.cueEnd(from, Role.ORGANISATION_TYPE);
    if (head == from || head >= words.count()) {
      return null;
    }
    int nested = words.cueEnd(head, Role.ORGANISATION_TYPE);
    boolean second = nested > head && (nested > head + 1 || !words.isCapital(head)) && nested < words.count();
    int type = second ? nested : head;
    head = topicEnd(words, type);
    int to = head;
    boolean national = head > type && words.isCapital(from)
        && (words.is(head - 1, "gia") || words.is(head - 1, "nước"));
    boolean named = words.endsCue(head, Role.NUMBERED_UNIT) && words.shape(head) == Shape.NUMBER;
    if (named) {
      return new Mention(from, head + 1, Kind.ORGANIZATION, WITH_FUNCTION, "numbered unit");
    }
    while (to < words.count() && !words.isLineStart(to) && to - from < LONGEST) {
      int next = namePart(scan, head, to);
      if (next == to) {
        break;
      }
      named = named || national || isTelling(words, from, head) || words.isCapital(to) && !isPlaceOnly(scan, to, next);
      to = next;
    }
    if (!named || to == head) {
      return null;
    }
    return new Mention(from, placeEnd(scan, to), Kind.ORGANIZATION, WITH_NAME, "type noun of an organisation");
  }

  /** Index after small words that say what the organisation does, before its proper name or country. */
  private static int topicEnd(Words words, int head) {
    int to = head;
    for (int next = words.cueEnd(to, Role.ORGANISATION_TOPIC); next > to && next - head < LONGEST
        && !words.isCapital(to) && next < words.count() && !words.isLineStart(next);) {
      to = next;
      int link = words.is(to, ',') || words.isDash(to) || words.is(to, "và") ? to + 1 : to;
      next = words.cueEnd(link, Role.ORGANISATION_TOPIC);
    }
    return words.isCapital(to) && !words.isLineStart(to) ? to : head;
  }

  /** True where the type noun's capital is not due to the beginning of the sentence. */
  private static boolean isTelling(Words words, int from, int head) {
    for (int i = from; i < head; i++) {
      if (words.isCapital(i) && !words.isInitial(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlaceOnly(Scan scan, int from, int to) {
    var known = names.find(scan, from);
    return known != null && known.kind() == Kind.LOCATION && known.to() == to;
  }

  private int namePart(Scan scan, int head, int from) {
    var words = scan.words();
    var known = words.isCapital(from) ? names.find(scan, from) : null;
    int function = functionPart(words, from);
    if (function == from && known == null && !words.is(head - 1, "trường")) {
      function = openFunction(words, from, head);
    }
    if (function > from && (words.isCapital(from) || from > head)) {
      return function;
    }
    if (!words.isCapital(from)) {
      boolean dash = from > head && (words.isDash(from) || words.is(from, '&')) && words.isCapital(from + 1);
      boolean linked = from > head && (words.is(from, "và") || words.is(from, "vì"))
          && words.cueEnd(from + 1, Role.DOMAIN) > from + 1 && words.isCapital(from + 1);
      return dash || linked ? from + 1 : from;
    }
    if (known != null && known.kind() != Kind.PERSON) {
      return known.to();
    }
    boolean person = (from > head || words.is(head - 1, "đảng")) && words.beginsCue(from, Role.SURNAME)
        && words.isCapital(from + 1) && words.isVietnamese(from + 1);
    boolean stop = words.beginsCue(from, Role.NO_NAME) && from == head && words.isVietnamese(from)
        && !words.isCapital(from + 1)
        || words.beginsCue(from, Role.OFFICE) || words.beginsCue(from, Role.UNIQUE_OFFICE);
    return person || stop ? from : new NameRun(words).wordEnd(from);
  }
}
