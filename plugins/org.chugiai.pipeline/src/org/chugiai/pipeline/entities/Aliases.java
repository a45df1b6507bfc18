package org.chugiai.pipeline.entities;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that an article gives to its persons, institutions and places: what was found once with certainty is found
 * everywhere, in full, by family name, by given name or by abbreviation.
 */
final class Aliases {

  private record Alias(Mention source, double confidence) {
  }

  private static final double REPEATED = 0.9;
  private static final double PART = 0.85;
  private static final double CERTAIN = 0.8;
  private static final int LONGEST = 8;
  private static final int FILTER_BITS = 4096;

  private final Words words;
  private final Map<String, Alias> byText = new HashMap<>();
  /** Hashes of the aliases' first words, so that other words cost next to nothing. */
  private final BitSet firstWords = new BitSet(FILTER_BITS);
  private final boolean[] lengths = new boolean[LONGEST + 1];

  Aliases(Words words, List<Mention> mentions) {
    this.words = words;
    for (var mention : mentions) {
      collect(mention);
    }
  }

  private void collect(Mention mention) {
    boolean naming = mention.kind() == Kind.PERSON || mention.kind() == Kind.ORGANIZATION
        || mention.kind() == Kind.LOCATION;
    if (!naming || mention.confidence() < CERTAIN) {
      return;
    }
    abbreviation(mention);
    if (mention.referent() == null) {
      add(mention, mention.from(), mention.to(), REPEATED);
    }
    if (mention.kind() == Kind.ORGANIZATION && mention.referent() == null) {
      properPart(mention);
    }
    if (mention.kind() == Kind.PERSON && mention.length() > 1) {
      int last = mention.to() - 1;
      add(mention, last, mention.to(), PART);
      if (!words.isVietnamese(mention.from())) {
        add(mention, mention.from(), mention.from() + 1, PART);
      } else if (mention.length() > 2) {
        add(mention, last - 1, mention.to(), PART);
      }
    }
  }

  /** "Sao Mai" of "Tập đoàn Sao Mai". */
  private void properPart(Mention mention) {
    int head = words.cueEnd(mention.from(), Role.ORGANISATION_TYPE);
    int next = head;
    while (next > mention.from() && next < mention.to() && words.shape(next) == Shape.LOWER) {
      next++;
    }
    boolean proper = head > mention.from() && next < mention.to() && words.isCapital(next)
        && !words.beginsCue(next, Role.DOMAIN) && !words.beginsCue(next, Role.INSTITUTION_QUALIFIER)
        && !words.beginsCue(next, Role.SURNAME) && !words.beginsCue(next, Role.INSTITUTION)
        && !isKnown(next, mention.to());
    boolean telling = mention.to() - next > 1 || proper && !words.isVietnamese(next);
    if (proper && telling) {
      add(mention, next, mention.to(), PART);
    }
  }

  private boolean isKnown(int from, int to) {
    var names = words.lexicon().names();
    int node = Trie.ROOT;
    for (int i = from; i < to && node != Trie.NONE; i++) {
      node = names.child(node, words.number(i));
    }
    return node != Trie.NONE && !names.at(node).isEmpty();
  }

  /** "Tổ chức X (ABC)". */
  private void abbreviation(Mention mention) {
    int at = mention.to();
    boolean place = mention.kind() == Kind.LOCATION && at + 1 < words.count()
        && (words.lower(mention.from()).charAt(0) != words.lower(at + 1).charAt(0)
        || words.end(at + 1) - words.begin(at + 1) > mention.length() + 1);
    if (mention.kind() != Kind.PERSON && !place && words.is(at, '(') && at + 2 < words.count() && words.is(at + 2, ')')
        && (words.shape(at + 1) == Shape.UPPER || words.shape(at + 1) == Shape.MIXED)) {
      add(mention, at + 1, at + 2, REPEATED);
    }
  }

  private void add(Mention source, int from, int to, double confidence) {
    boolean letter = to - from == 1 && words.end(from) - words.begin(from) < 2;
    if (letter || to - from > LONGEST || !words.isCapital(from)) {
      return;
    }
    byText.putIfAbsent(words.lowerText(from, to), new Alias(source, confidence));
    firstWords.set(words.hash(from) & FILTER_BITS - 1);
    lengths[to - from] = true;
  }

  /** The longest repetition of a name that begins at a word, or null. */
  Mention find(int from) {
    if (!firstWords.get(words.hash(from) & FILTER_BITS - 1) || words.beginsCue(from, Role.ORDINARY)) {
      return null;
    }
    for (int length = Math.min(LONGEST, words.count() - from); length > 0; length--) {
      var alias = lengths[length] ? byText.get(words.lowerText(from, from + length)) : null;
      if (alias != null && fits(from, from + length)) {
        return new Mention(from, from + length, alias.source().kind(), alias.source().referent(), alias.confidence(),
            "named elsewhere in the article");
      }
    }
    return null;
  }

  private boolean fits(int from, int to) {
    boolean foreign = false;
    for (int i = from; i < to; i++) {
      if (i > from && words.isLineStart(i)) {
        return false;
      }
      foreign = foreign || words.shape(i).isWord() && !words.isVietnamese(i);
    }
    if (to == from + 1 && !foreign) {
      return words.isCapital(from) && !words.isInitial(from) && !words.isShouted(from) && !isInsideName(from)
          && !words.continuesCompound(to);
    }
    return words.isCapital(from) || foreign && words.end(from) - words.begin(from) > 3 || to - from > 2;
  }

  /** True where a capital stands beside, so that a single syllable is hardly the whole name. */
  private boolean isInsideName(int word) {
    return words.isCapital(word - 1) && !words.isLineStart(word) || words.isCapital(word + 1);
  }
}
