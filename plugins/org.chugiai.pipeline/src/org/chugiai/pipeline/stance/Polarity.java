package org.chugiai.pipeline.stance;

/** The holder's position towards the target. */
enum Polarity {
  SUPPORT, OPPOSE;

  Polarity flipped() {
    return this == SUPPORT ? OPPOSE : SUPPORT;
  }
}
