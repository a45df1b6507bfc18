package org.chugiai.pipeline.stance;

import java.util.List;
import java.util.Set;

/**
 * An entry of the cue lexicon.
 *
 * @param text folded syllables, joined by single blanks
 * @param polarity the holder's position towards the target where the cue is not negated
 * @param uses how it can be used
 * @param conditions where it counts
 * @param negated the attitude of the negated cue, or null where that is no stance
 */
record Cue(String text, Attitude attitude, Polarity polarity, Set<Use> uses, Conditions conditions,
    Attitude negated) {

  /** How a cue is used. */
  enum Use {
    /** "X phản đối Y". */
    VERB,
    /** "lời cáo buộc của X". */
    NOUN,
    /** "theo X, có nhiều cơ hội cho Y". */
    SOURCE,
    /** "X nói Y sẽ phải trả giá". */
    JUDGED
  }

  /**
   * Where a cue counts; phrases are lists of folded syllables.
   *
   * @param notAfter phrases that must not stand directly before it
   * @param notBefore phrases that must not stand directly behind it
   * @param onlyAfter where not empty: one of them stands directly before it
   * @param onlyBefore where not empty: one of them stands directly behind it
   * @param beforeParty whether a noun phrase for a party behind it is as good as one of onlyBefore
   * @param planned whether it counts only for what will or may be done
   * @param agent whether the holder must name a person, a body or a country
   * @param weak whether it has many look-alikes
   */
  record Conditions(List<List<String>> notAfter, List<List<String>> notBefore, List<List<String>> onlyAfter,
      List<List<String>> onlyBefore, boolean beforeParty, boolean planned, boolean agent, boolean weak) {
  }

  boolean isUsedAs(Use use) {
    return uses.contains(use);
  }
}
