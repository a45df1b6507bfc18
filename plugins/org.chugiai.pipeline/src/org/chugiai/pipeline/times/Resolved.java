package org.chugiai.pipeline.times;

import org.chugiai.pipeline.times.TimeMention.Anchor;

/** What an expression was resolved to; granule is the date it tells, or null. */
record Resolved(String type, String value, Mod mod, String quant, String freq, Anchor beginPoint, Anchor endPoint,
    Anchor anchor, Granule granule, double confidence, String reason) {

  static Resolved at(String type, String value, Mod mod, Dated dated) {
    return new Resolved(type, value, mod, null, null, Anchor.NONE, Anchor.NONE, dated.anchor(), dated.granule(),
        dated.confidence(), dated.reason());
  }

  static Resolved lasting(Span span, Mod mod, Anchor beginPoint, Anchor endPoint, String reason) {
    return new Resolved("DURATION", span.value(), mod, null, null, beginPoint, endPoint, Anchor.NONE, null, 0.95,
        reason);
  }

  static Resolved vague(String value, double confidence, String reason) {
    return new Resolved("DATE", value, Mod.NONE, null, null, Anchor.NONE, Anchor.NONE, Anchor.CREATION, null,
        confidence,
        reason);
  }
}
