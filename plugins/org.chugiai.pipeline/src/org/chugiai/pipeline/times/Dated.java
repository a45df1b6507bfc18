package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.TimeMention.Anchor;

/**
 * A date that was resolved.
 *
 * @param granule the date
 * @param anchor what it was resolved against
 * @param confidence how sure its value is
 * @param reason why
 */
record Dated(Granule granule, Anchor anchor, double confidence, String reason) {

  static Dated said(Granule granule, String reason) {
    return new Dated(granule, Anchor.NONE, 0.98, reason);
  }

  static Dated byCreation(Granule granule, double confidence, String reason) {
    return new Dated(granule, Anchor.CREATION, confidence, reason);
  }
}
