package org.chugiai.quality.evaluation;

import java.util.List;
import java.util.Locale;

/** The layers whose errors can be listed. */
public enum Layer {
  /** Named entities. */
  ENTITIES(List.of("referent")),
  /** Time expressions. */
  TIMES(List.of("value", "mod")),
  /** Stances. */
  STANCES(List.of("holder", "target", "topic", "polarity", "attitude"));

  private final List<String> fields;

  Layer(List<String> fields) {
    this.fields = fields;
  }

  /** Its key in the JSON, which is also its name on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Gestures that an item costs from nothing: select it, set its kind, and one for each further field. */
  int gestures(Item gold) {
    return 2 + (int) fields.stream().filter(gold::has).count();
  }
}
