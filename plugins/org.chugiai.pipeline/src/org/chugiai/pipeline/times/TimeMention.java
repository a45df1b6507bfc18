package org.chugiai.pipeline.times;

/**
 * A time expression that was found, after TIMEX3.
 *
 * @param begin offset in the text, in UTF-16 code units
 * @param end offset behind it
 * @param type DATE, TIME, DURATION or SET
 * @param value ISO 8601 as extended by TIDES 2005
 * @param mod TIMEX3 modifier, or null
 * @param quant TIMEX3 quantifier of a SET, or null
 * @param freq TIMEX3 frequency of a SET, or null
 * @param beginPoint where a duration begins
 * @param endPoint where a duration ends
 * @param anchor what the value was resolved against
 * @param confidence estimated probability that extent, type and value are right
 * @param reason why, in a few words
 */
public record TimeMention(int begin, int end, String type, String value, String mod, String quant, String freq,
    Anchor beginPoint, Anchor endPoint, Anchor anchor, double confidence, String reason) {

  /** A point of reference: none, the creation time, or another mention by its index in the article's list. */
  public record Anchor(Kind kind, int mention) {

    /** What kind of point it is. */
    public enum Kind { NONE, CREATION_TIME, MENTION }

    /** No point. */
    public static final Anchor NONE = new Anchor(Kind.NONE, -1);
    /** The document creation time. */
    public static final Anchor CREATION = new Anchor(Kind.CREATION_TIME, -1);

    /** Another mention. */
    public static Anchor of(int mention) {
      return new Anchor(Kind.MENTION, mention);
    }
  }
}
