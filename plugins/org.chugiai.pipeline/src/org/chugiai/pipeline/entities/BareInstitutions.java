package org.chugiai.pipeline.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the bare nouns that refer back to an institution named in full before: "Bộ", "Cục", "Cảng vụ". */
final class BareInstitutions {

  private static final double CONFIDENCE = 0.75;
  private static final int LONGEST = 4;
  private static final List<Role> HEADS = List.of(Role.INSTITUTION, Role.COMPLETE_INSTITUTION, Role.ORGANISATION_TYPE);

  private final Words words;
  /** Where an institution with the noun is first named in full. */
  private final Map<String, Integer> firstByHead = new HashMap<>();

  BareInstitutions(Words words, List<Mention> mentions) {
    this.words = words;
    for (var mention : mentions) {
      for (int to = headEnd(words, mention, mention.from()); to > mention.from();) {
        firstByHead.merge(words.lowerText(mention.from(), to), mention.from(), Math::min);
        to = shorterHead(words, mention.from(), to);
      }
    }
  }

  /** Index after the noun that an organisation's name begins with; the index itself where it is the whole name. */
  static int headEnd(Words words, Mention mention, int from) {
    if (mention.kind() != Kind.ORGANIZATION) {
      return from;
    }
    int limit = Math.min(from + LONGEST, mention.to());
    return isHead(words, from, limit) && limit < mention.to() ? limit : shorterHead(words, from, limit);
  }

  static int shorterHead(Words words, int from, int to) {
    int end = to - 1;
    while (end > from && !isHead(words, from, end)) {
      end--;
    }
    return Math.max(from, end);
  }

  /** True where the words are exactly a noun of institutions. */
  static boolean isHead(Words words, int from, int to) {
    return to > from && HEADS.stream().anyMatch(r -> words.beginsCue(from, r) && words.endsCue(to, r));
  }

  /** The bare noun that begins at a word, or null. */
  Mention find(int from) {
    if (firstByHead.isEmpty() || !words.isCapital(from) || words.isShouted(from)) {
      return null;
    }
    for (int to = Math.min(from + LONGEST, words.count()); to > from; to--) {
      var first = isHead(words, from, to) ? firstByHead.get(words.lowerText(from, to)) : null;
      if (first != null && first < from && isBare(from, to)) {
        return new Mention(from, to, Kind.ORGANIZATION, CONFIDENCE, "refers back to an institution");
      }
    }
    return null;
  }

  private boolean isBare(int from, int to) {
    if (words.endsCue(from, Role.INDEFINITE) || words.is(to, "vì") || words.is(to, "về")) {
      return false;
    }
    boolean verb = words.beginsCue(to, Role.SPEECH_VERB) && !words.is(to, "là") && !words.is(to, "có");
    if (words.isInitial(from)) {
      return verb && !words.beginsCue(from, Role.ORGANISATION_TYPE);
    }
    return to == words.count() || words.isLineStart(to) || verb
        || words.shape(to) == Shape.PUNCTUATION && !words.isDash(to) || words.beginsCue(to, Role.FUNCTION_WORD);
  }
}
