package org.chugiai.formats.conll;

/** The labels of the CoNLL shared tasks for our kinds; other kinds have their own names. */
final class Labels {

  private Labels() {
  }

  static String toConll(String kind) {
    return kind == null ? null : switch (kind) {
      case "PERSON" -> "PER";
      case "ORGANIZATION" -> "ORG";
      case "LOCATION" -> "LOC";
      default -> kind;
    };
  }

  static String fromConll(String label) {
    return switch (label) {
      case "PER" -> "PERSON";
      case "ORG" -> "ORGANIZATION";
      case "LOC" -> "LOCATION";
      default -> label;
    };
  }
}
