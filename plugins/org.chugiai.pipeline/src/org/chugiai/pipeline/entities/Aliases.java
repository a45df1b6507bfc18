package org.chugiai.pipeline.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names that an article gives to its persons, institutions and places: what was found once with certainty is found
 * everywhere, in full, by family name, by given name or by abbreviation.
 */
final class Aliases {

  private record Alias(String[] words, Mention source, double confidence) {
  }

  private static final double REPEATED = 0.9;
  private static final double PART = 0.85;
  private static final double CERTAIN = 0.8;

  private final Words words;
  private final Map<String, List<Alias>> byFirst = new HashMap<>();

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
    if (mention.kind() == Kind.PERSON && mention.length() > 1) {
      int last = mention.to() - 1;
      add(mention, last, mention.to(), PART);
      if (words.isVietnamese(mention.from())) {
        if (mention.length() > 2) {
          add(mention, last - 1, mention.to(), PART);
        }
      } else {
        add(mention, mention.from(), mention.from() + 1, PART);
      }
    }
  }

  /** "Tổ chức X (ABC)". */
  private void abbreviation(Mention mention) {
    int at = mention.to();
    if (mention.kind() != Kind.PERSON && words.is(at, '(') && at + 2 < words.count() && words.is(at + 2, ')')
        && (words.shape(at + 1) == Shape.UPPER || words.shape(at + 1) == Shape.MIXED)) {
      add(mention, at + 1, at + 2, REPEATED);
    }
  }

  private void add(Mention source, int from, int to, double confidence) {
    boolean initialOnly = to - from == 1 && words.end(from) - words.begin(from) < 2;
    if (initialOnly || !words.isCapital(from) || words.isDash(from)) {
      return;
    }
    var parts = new String[to - from];
    for (int i = from; i < to; i++) {
      parts[i - from] = words.lower(i);
    }
    var same = byFirst.computeIfAbsent(parts[0], k -> new ArrayList<>());
    for (var alias : same) {
      if (java.util.Arrays.equals(alias.words(), parts)) {
        return;
      }
    }
    same.add(new Alias(parts, source, confidence));
  }

  /** The longest repetition of a name that begins at a word, or null. */
  Mention find(int from) {
    if (byFirst.isEmpty() || !words.shape(from).isWord()) {
      return null;
    }
    var candidates = byFirst.get(words.lower(from));
    if (candidates == null) {
      return null;
    }
    Alias best = null;
    for (var alias : candidates) {
      if (matches(alias, from) && (best == null || alias.words().length > best.words().length)) {
        best = alias;
      }
    }
    return best == null ? null : new Mention(from, from + best.words().length, best.source().kind(),
        best.source().referent(), best.confidence(), "named elsewhere in the article");
  }

  private boolean matches(Alias alias, int from) {
    int length = alias.words().length;
    if (from + length > words.count()) {
      return false;
    }
    boolean foreign = false;
    for (int i = 0; i < length; i++) {
      if (!words.is(from + i, alias.words()[i]) || i > 0 && words.isLineStart(from + i)) {
        return false;
      }
      foreign = foreign || !words.isVietnamese(from + i) && words.shape(from + i).isWord();
    }
    if (length == 1 && words.isVietnamese(from)) {
      return words.isCapital(from) && !words.isInitial(from) && !words.isShouted(from) && !isInsideName(from);
    }
    return words.isCapital(from) || foreign && alias.words()[0].length() > 3 || length > 2;
  }

  /** True where a capital stands beside, so that a single syllable is hardly the whole name. */
  private boolean isInsideName(int word) {
    return words.isCapital(word - 1) && !words.isLineStart(word) || words.isCapital(word + 1);
  }

  /** Lower-case text of a mention. */
  static String key(Words words, Mention mention) {
    return words.text(mention.from(), mention.to()).toLowerCase(Locale.ROOT);
  }
}
