package org.chugiai.pipeline.entities;

import org.chugiai.pipeline.entities.Scan.Office;

/** Finds office nouns with what completes them: "Bộ trưởng Quốc phòng", "cố vấn chính sách đối ngoại". */
final class OfficeFinder {

  private static final int LONGEST = 20;

  private final NameRule names;

  OfficeFinder(NameRule names) {
    this.names = names;
  }

  /** The office that begins at a word, or null. */
  Office find(Scan scan, int from) {
    var words = scan.words();
    int to = officeEnd(words, from);
    if (to == from) {
      return null;
    }
    boolean unique = words.beginsCue(from, Role.UNIQUE_OFFICE);
    boolean minister = words.is(to - 1, "trưởng");
    int next = to;
    do {
      to = next;
      next = officeEnd(words, to);
      if (next == to) {
        next = words.cueEnd(to, Role.OFFICE_DOMAIN);
      }
      if (next == to && words.is(to, "về") && words.cueEnd(to + 1, Role.OFFICE_DOMAIN) > to + 1) {
        next = words.cueEnd(to + 1, Role.OFFICE_DOMAIN);
      }
      if (next == to && !words.endsCue(to, Role.ELECTED)) {
        next = domainEnd(scan, to, minister);
      }
    } while (next > to && to - from < LONGEST && next < words.count() && !words.isLineStart(to));
    return new Office(from, to, unique);
  }

  private static int officeEnd(Words words, int from) {
    return Math.max(words.cueEnd(from, Role.OFFICE), words.cueEnd(from, Role.UNIQUE_OFFICE));
  }

  private int domainEnd(Scan scan, int from, boolean minister) {
    var words = scan.words();
    if (!words.isCapital(from) || !minister && words.beginsCue(from, Role.COMPLETE_INSTITUTION)) {
      return from;
    }
    int to = words.cueEnd(from, Role.DOMAIN);
    boolean open = words.isVietnamese(from) && words.continuesCompound(from + 1)
        && !words.beginsCue(from, Role.INSTITUTION) && !words.beginsCue(from, Role.ORGANISATION_TYPE)
        && !words.beginsCue(from, Role.GENERIC_HEAD) && !words.beginsCue(from, Role.NO_NAME);
    if (to == from && open && names.find(scan, from) == null) {
      return from + 2;
    }
    if (to > from && words.is(to, "và") && words.isCapital(to + 1)) {
      return Math.max(to, words.cueEnd(to + 1, Role.DOMAIN));
    }
    return to;
  }
}
