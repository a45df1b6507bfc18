package org.chugiai.pipeline.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been found so far while an article is read from left to right. */
final class Scan {

  /** An office noun with what completes it, not yet known to refer to one person. */
  record Office(int from, int to, boolean unique) {
  }

  private final Words words;
  private final Mention[] endingAt;
  private final boolean[] covered;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final Set<String> supported = new HashSet<>();
  private int bearerExpected = -1;
  /** What was looked up in the lexicon since the last addition, which may change the answers. */
  private final Mention[] lookedUp;
  private final int[] lookedUpAt;
  private int state = 1;

  Scan(Words words) {
    this.words = words;
    endingAt = new Mention[words.count() + 1];
    covered = new boolean[words.count()];
    lookedUp = new Mention[words.count()];
    lookedUpAt = new int[words.count()];
  }

  Words words() {
    return words;
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Office> offices() {
    return offices;
  }

  boolean isLookedUp(int word) {
    return lookedUpAt[word] == state;
  }

  Mention lookedUp(int word) {
    return lookedUp[word];
  }

  Mention lookUp(int word, Mention result) {
    lookedUp[word] = result;
    lookedUpAt[word] = state;
    return result;
  }

  /** Adds a mention that is not inside another. */
  void add(Mention mention) {
    state++;
    mentions.add(mention);
    endingAt[mention.to()] = mention;
    for (int i = mention.from(); i < mention.to(); i++) {
      covered[i] = true;
    }
    boolean institution = mention.kind() == Kind.LOCATION || mention.kind() == Kind.ORGANIZATION;
    if (institution && bearerExpected == mention.from()) {
      bearerExpected = mention.to();
    }
  }

  /** Puts mentions of the same words in the place of others. */
  void replace(Map<Mention, Mention> corrections) {
    if (!corrections.isEmpty()) {
      mentions.replaceAll(m -> corrections.getOrDefault(m, m));
      corrections.values().forEach(m -> endingAt[m.to()] = m);
    }
  }

  /** Adds a mention inside another one. */
  void addNested(Mention mention) {
    mentions.add(mention);
  }

  void add(Office office) {
    state++;
    offices.add(office);
    bearerExpected = office.to();
    for (int i = office.from(); i < office.to(); i++) {
      covered[i] = true;
    }
  }

  /** "Trung Quốc" in "tiếng Trung Quốc" names no place; the index after it. */
  int skipLanguage(int word) {
    int to = word;
    while (to < words.count() && to - word < 2 && words.isCapital(to) && (to == word || !words.isLineStart(to))) {
      covered[to++] = true;
    }
    return to;
  }

  /** "xã" in "chủ tịch xã Nguyễn Văn An": the bearer's name may follow. */
  void skipBareNoun(int word) {
    if (bearerExpected == word) {
      state++;
      bearerExpected = Math.max(words.cueEnd(word, Role.PLACE_TYPE), words.cueEnd(word, Role.INSTITUTION));
    }
  }

  boolean isCovered(int word) {
    return covered[word];
  }

  /** The outer mention that ends before the word with this index, or null. */
  Mention endingAt(int to) {
    return endingAt[to];
  }

  /** True where an office noun, perhaps with its country or institution, stands right before. */
  boolean isAfterOffice(int word) {
    return bearerExpected == word;
  }

  boolean isAfterHonorific(int word) {
    return words.endsCue(word, Role.HONORIFIC);
  }

  boolean isAfterPersonNoun(int word) {
    return words.endsCue(word, Role.PERSON_NOUN);
  }

  /** True where what stands before makes a person's name likely. */
  boolean expectsPerson(int word) {
    return isAfterHonorific(word) || isAfterOffice(word) || isAfterPersonNoun(word);
  }

  /** Notes that the article surely mentions a referent, so that its doubtful spellings are accepted too. */
  void support(String referent) {
    state++;
    supported.add(referent);
  }

  boolean isSupported(String referent) {
    return supported.contains(referent);
  }
}
