package org.chugiai.pipeline.stance;

/** The attitudes of the guidelines, with what their target is by rule 3. */
enum Attitude {
  ACCUSE(true), BLAME(true), CRITICIZE(false), WARN(true), THREATEN(true), DEMAND(true), URGE(true), REQUEST(false),
  PROPOSE(false), PROMISE(false), WILLING(false), DESIRE(false), HOPE(false), EXPECT(false), BELIEVE(false),
  SUPPORT(false), DEFEND(false), SATISFIED(false), ASSESS(false), CONCERN(true), DENY(false), REJECT(false),
  OPPOSE(false);

  private final boolean targetsParty;

  Attitude(boolean targetsParty) {
    this.targetsParty = targetsParty;
  }

  /** Whether the party that is accused, warned or told to act is the target, where it is named. */
  boolean targetsParty() {
    return targetsParty;
  }

  /** Whether it tells somebody to act: the party that is told is opposed, the thing that is asked for supported. */
  boolean isDirective() {
    return this == DEMAND || this == URGE;
  }

  /** Whether it is a feeling that an occasion can give. */
  boolean isFeeling() {
    return this == SATISFIED || this == CONCERN || this == CRITICIZE || this == SUPPORT;
  }

  /** Whether it is worth a suggestion where its target is not named: "Moscow phủ nhận." */
  boolean standsAlone() {
    return switch (this) {
      case DENY, REJECT, OPPOSE, SUPPORT, THREATEN, ACCUSE, CRITICIZE -> true;
      default -> false;
    };
  }

  /** Whether its noun is worth a suggestion where its target is not named: "bất chấp cảnh báo của Mỹ". */
  boolean isStrong() {
    return switch (this) {
      case PROPOSE, DESIRE, HOPE, EXPECT, BELIEVE, REQUEST, WILLING, SATISFIED, ASSESS -> false;
      default -> true;
    };
  }

  /** Whether what it speaks of is not (yet) the case, so that attitudes in it are not held by anybody. */
  boolean isIrrealis() {
    return isDirective() || this == PROPOSE || this == REQUEST || this == DESIRE || this == HOPE || this == EXPECT;
  }
}
