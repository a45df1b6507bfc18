package org.chugiai.pipeline.entities;

/** Follows a run of words with capitals that can be one name. */
final class NameRun {

  /** Words and hyphens of the longest hyphenated name; keeps hostile texts linear. */
  private static final int MOST_SYLLABLES = 20;

  private final Words words;

  NameRun(Words words) {
    this.words = words;
  }

  /** True where the word could be a part of a name because of its capital. */
  boolean isNameWord(int word) {
    if (!words.isCapital(word) || isLetter(word) && !words.is(word + 1, '.')) {
      return false;
    }
    boolean longer = words.isCapital(word + 1) && words.isVietnamese(word) && words.isVietnamese(word + 1)
        && !words.isInitial(word) && !words.isLineStart(word + 1) && !words.beginsCue(word + 1, Role.NO_NAME);
    return longer || !words.beginsCue(word, Role.NO_NAME);
  }

  /** True for a single letter. */
  boolean isLetter(int word) {
    return words.end(word) - words.begin(word) == 1;
  }

  /** Index after the simple or hyphenated word that begins at a capital: "Pu-tin", "Jong-un", "Jean-Pierre". */
  int wordEnd(int from) {
    int to = from + 1;
    while (to - from < MOST_SYLLABLES && words.is(to, '-') && words.isGlued(to) && words.isGlued(to + 1)
        && to + 1 < words.count() && words.shape(to + 1) != Shape.PUNCTUATION && !isPairEnd(from, to)) {
      to += 2;
    }
    boolean initialLetter = words.end(from) - words.begin(from) == 1 || words.is(from, "jr");
    return to == from + 1 && initialLetter && words.is(to, '.') && words.isGlued(to) && isFollowed(from, to)
        ? to + 1 : to;
  }

  /** True where the full stop belongs to an initial and ends no sentence. */
  private boolean isFollowed(int letter, int dot) {
    int next = dot + 1;
    return next < words.count() && !words.isLineStart(next) && !endsVietnameseName(letter, next)
        && (words.shape(next).isWord() || words.is(next, ',') || words.is(next, ')') || words.is(next, '('));
  }

  /** "K." in "Nguyễn Văn K. Các luật sư …": the given name is last, so that a word with a capital is none of it. */
  private boolean endsVietnameseName(int letter, int next) {
    return letter > 0 && words.isCapital(letter - 1) && words.isVietnamese(letter - 1) && words.isCapital(next)
        && !isLetter(next);
  }

  /** True where the hyphen joins two names: "Biden-Putin", "Nga-NATO". */
  private boolean isPairEnd(int from, int hyphen) {
    boolean capital = words.isCapital(hyphen + 1);
    return capital && (isKnown(from) || isKnown(hyphen + 1) || words.shape(from) == Shape.UPPER);
  }

  private boolean isKnown(int word) {
    int node = words.lexicon().names().child(Trie.ROOT, words.number(word));
    return node != Trie.NONE && !words.lexicon().names().at(node).isEmpty();
  }

  /** Index after a run of Vietnamese syllables with capitals, at most so many. */
  int vietnameseEnd(int from, int most) {
    int to = from;
    while (to < words.count() && to - from < most && (to == from || !words.isLineStart(to))
        && words.isCapital(to) && words.isVietnamese(to) && (to == from || !beginsOther(to))) {
      to++;
    }
    return to;
  }

  /** Index after a Vietnamese person's name that begins with a family name; it may hold a place's: "Lê Hải Dương". */
  int personEnd(int from) {
    int to = from + 1;
    while (to < words.count() && to - from < 4 && !words.isLineStart(to) && words.isCapital(to)
        && words.isVietnamese(to) && !beginsInstitution(to)) {
      to++;
    }
    return to;
  }

  private boolean beginsInstitution(int word) {
    int head = Math.max(words.cueEnd(word, Role.INSTITUTION), words.cueEnd(word, Role.ORGANISATION_TYPE));
    return head > word + 1 || words.beginsCue(word, Role.COMPLETE_INSTITUTION) || words.beginsCue(word, Role.OFFICE)
        || words.beginsCue(word, Role.UNIQUE_OFFICE);
  }

  /** Index after a run of name words with capitals, foreign particles and initials included. */
  int end(int from, int most) {
    int to = from;
    int parts = 0;
    while (parts < most && to < words.count() && (to == from || !words.isLineStart(to)) && words.isCapital(to)
        && (to == from || !beginsOther(to) || isSurname(from, to))) {
      to = wordEnd(to);
      parts++;
      int particle = particleEnd(to);
      if (particle > to && parts < most) {
        to = particle;
      }
    }
    return to;
  }

  /** "London" in "Jack London". */
  private boolean isSurname(int from, int word) {
    return word == from + 1 && words.beginsCue(from, Role.GIVEN_NAME) && !words.isVietnamese(word)
        && words.shape(word) == Shape.CAPITALISED;
  }

  /** Index after lower-case particles that a capital follows: "van der" in "van der Sar". */
  private int particleEnd(int from) {
    int to = from;
    while (to < words.count() && !words.isLineStart(to) && words.shape(to) == Shape.LOWER && to - from < 3
        && words.beginsCue(to, Role.NAME_PARTICLE)) {
      to++;
      if (words.is(to, '-') && words.isGlued(to)) {
        to++;
      }
    }
    return to > from && to < words.count() && !words.isLineStart(to) && words.isCapital(to)
        && !words.isVietnamese(from - 1) ? to : from;
  }

  /** True where a known place, institution or office begins, so that a name before it ends. */
  boolean beginsOther(int word) {
    if (beginsInstitution(word)) {
      return true;
    }
    var names = words.lexicon().names();
    int node = Trie.ROOT;
    for (int i = word; i < words.count(); i++) {
      node = names.child(node, words.number(i));
      if (node == Trie.NONE) {
        return false;
      }
      for (var variant : names.at(node)) {
        boolean telling = variant.length() > 1
            || variant.certainty() == Variant.Certainty.SURE && !words.isVietnamese(word);
        if (telling && variant.referent().kind() != Kind.PERSON && variant.capitalsFit(words, word)) {
          return true;
        }
      }
    }
    return false;
  }
}
