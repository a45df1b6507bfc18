package org.chugiai.pipeline.entities;

import org.chugiai.pipeline.entities.Variant.Certainty;

/** Finds the names that the lexicons hold. */
final class NameRule implements Rule {

  private static final double SURE = 0.97;
  private static final double DOUBTFUL = 0.85;

  @Override
  public Mention find(Scan scan, int from) {
    var words = scan.words();
    if (from >= words.count() || words.lexicon().names().child(Trie.ROOT, words.number(from)) == Trie.NONE) {
      return null;
    }
    return scan.isLookedUp(from) ? scan.lookedUp(from) : scan.lookUp(from, lookUp(scan, from));
  }

  private Mention lookUp(Scan scan, int from) {
    var words = scan.words();
    if (words.endsCue(from, Role.BLOCKING)
        || words.isInsideCompound(from) && words.isVietnamese(from)) {
      return null;
    }
    var names = words.lexicon().names();
    Variant best = null;
    int node = Trie.ROOT;
    for (int i = from; i < words.count() && (i == from || !words.isLineStart(i)); i++) {
      node = names.child(node, words.number(i));
      if (node == Trie.NONE) {
        break;
      }
      for (var variant : names.at(node)) {
        if (accepts(scan, from, variant)) {
          best = variant;
          break;
        }
      }
    }
    return best == null || opensLonger(words, from, best) ? null : mention(words, from, best);
  }

  /** "Middle East" in "Middle East Eye" and "Washington" in "Washington Examiner Magazine". */
  private static boolean opensLonger(Words words, int from, Variant variant) {
    if (variant.referent().kind() != Kind.LOCATION || words.isVietnamese(from)) {
      return false;
    }
    int to = from + variant.length();
    for (int i = to; i < to + 3 && isForeign(words, i); i++) {
      if (words.beginsCue(i, Role.FIRM_WORD)) {
        return i > to || !words.beginsCue(i, Role.PLACE_SUFFIX);
      }
    }
    return false;
  }

  private static boolean isForeign(Words words, int word) {
    return word < words.count() && !words.isLineStart(word) && words.shape(word) == Shape.CAPITALISED
        && !words.isVietnamese(word) && !words.beginsCue(word, Role.GIVEN_NAME);
  }

  private static Mention mention(Words words, int from, Variant variant) {
    var referent = variant.referent();
    double confidence = variant.certainty() == Certainty.SURE ? SURE : DOUBTFUL;
    int to = from + variant.length();
    if (referent.kind() == Kind.LOCATION && to < words.count() && !words.isLineStart(to) && words.isCapital(to)
        && words.beginsCue(to, Role.PLACE_SUFFIX) && !words.isVietnamese(to - 1)) {
      return new Mention(from, to + 1, Kind.LOCATION, DOUBTFUL, "place with its English type noun");
    }
    int edition = referent.kind() == Kind.EVENT ? EventRule.ordinalEnd(words, to) : to;
    if (edition > to) {
      var number = words.lower(edition - 1);
      referent = new Referent(referent.id() + "-" + number, Kind.EVENT, words.text(from, edition));
    }
    return new Mention(from, edition, referent.kind(), referent, confidence, "lexicon");
  }

  private boolean accepts(Scan scan, int from, Variant variant) {
    var words = scan.words();
    if (words.cueEnd(from, Role.ORDINARY) >= from + variant.length() && words.beginsCue(from, Role.ORDINARY)) {
      return false;
    }
    if (!variant.capitalsFit(words, from) || variant.length() == 1 && words.isShouted(from)
        && variant.certainty() != Certainty.SURE) {
      return false;
    }
    int to = from + variant.length();
    if (words.cueEnd(from, Role.GENERIC_HEAD) == to && to < words.count() && find(scan, to) != null) {
      return false;
    }
    if (variant.certainty() == Certainty.INSIDE_SENTENCE && variant.referent().kind() == Kind.LOCATION
        && scan.isAfterHonorific(from)) {
      return false;
    }
    if (variant.certainty() == Certainty.SUPPORTED && words.isVietnamese(from)
        && (words.beginsCue(from, Role.INSTITUTION) || words.continuesCompound(to))) {
      return false;
    }
    if (variant.length() == 1 && words.isVietnamese(from) && endsOtherName(scan, from)) {
      return false;
    }
    if (variant.length() == 1 && words.isVietnamese(from) && isPartOfOtherName(scan, from, to)) {
      return false;
    }
    return switch (variant.certainty()) {
      case SURE -> true;
      case INSIDE_SENTENCE -> !words.isInitial(from) || isInPair(words, from, to)
          || scan.isSupported(variant.referent().id());
      case SUPPORTED -> scan.isSupported(variant.referent().id())
          && (!words.isVietnamese(from) || !words.isInitial(from) && standsAlone(words, from, to))
          || variant.referent().kind() == Kind.PERSON && (scan.isAfterHonorific(from) || scan.isAfterOffice(from));
      case PAIRED -> isInPair(words, from, to);
    };
  }

  /** "Mỹ" in "Mỹ Linh", "Đức" in "Đức Thọ", but not in "Mỹ Nguyễn Quốc Cường". */
  private boolean isPartOfOtherName(Scan scan, int from, int to) {
    var words = scan.words();
    if (scan.isAfterHonorific(from)) {
      return true;
    }
    if (to >= words.count() || words.isLineStart(to) || words.shape(to) != Shape.CAPITALISED
        || words.isShouted(from) || !words.isVietnamese(to)) {
      return false;
    }
    boolean person = words.beginsCue(to, Role.SURNAME) && words.isCapital(to + 1);
    return !person && !scan.isAfterOffice(from) && find(scan, to) == null;
  }

  /** "Á" in "Việt Á" and "Anh" in "Hoàng Anh", but not "Mỹ" in "Tại Mỹ". */
  private static boolean endsOtherName(Scan scan, int from) {
    var words = scan.words();
    return from > 0 && !words.isLineStart(from) && words.shape(from - 1) == Shape.CAPITALISED
        && words.isVietnamese(from - 1) && !words.isInitial(from - 1) && scan.endingAt(from) == null
        && !scan.isAfterOffice(from);
  }

  /** A single syllable between small letters that a verb or a mark follows. */
  private static boolean standsAlone(Words words, int from, int to) {
    return !words.isCapital(from - 1) && (to == words.count() || words.shape(to) == Shape.PUNCTUATION
        || words.beginsCue(to, Role.SPEECH_VERB));
  }

  /** True beside a dash with another place's name at its other side. */
  private static boolean isInPair(Words words, int from, int to) {
    return words.isDash(to) && isPlace(words, to + 1) || words.isDash(from - 1) && isPlace(words, from - 2);
  }

  private static boolean isPlace(Words words, int word) {
    if (!words.isCapital(word)) {
      return false;
    }
    int node = words.lexicon().names().child(Trie.ROOT, words.number(word));
    return node != Trie.NONE && words.lexicon().names().at(node).stream()
        .anyMatch(v -> v.referent().kind() == Kind.LOCATION || v.referent().kind() == Kind.ORGANIZATION);
  }
}
