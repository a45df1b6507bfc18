package org.chugiai.formats.tokens;

/** The labels of the CoNLL shared tasks for our kinds; other kinds have their own names. */
public final class ConllLabels {

  private ConllLabels() {
  }

  /** The label of a kind; null for null. */
  public static String toConll(String kind) {
    return kind == null ? null : switch (kind) {
      case "PERSON" -> "PER";
      case "ORGANIZATION" -> "ORG";
      case "LOCATION" -> "LOC";
      default -> kind;
    };
  }

  /** The kind of a label. */
  public static String fromConll(String label) {
    return switch (label) {
      case "PER" -> "PERSON";
      case "ORG" -> "ORGANIZATION";
      case "LOC" -> "LOCATION";
      default -> label;
    };
  }
}
