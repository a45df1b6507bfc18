package org.chugiai.ui.views.analysis;

/** The names of annotations' statuses, with the same signs as everywhere in the window. */
public final class Statuses {

  private Statuses() {
  }

  /**
   * A status in words.
   *
   * @param status as in the annotation; null where it has none
   */
  public static String name(String status) {
    return switch (status) {
      case "suggested" -> Messages.suggested;
      case "accepted" -> Messages.accepted;
      case "corrected" -> Messages.corrected;
      case "manual" -> Messages.manual;
      case "rejected" -> Messages.rejected;
      case null, default -> Messages.given;
    };
  }

  /** The sign that the name of a status begins with. */
  public static String sign(String status) {
    return name(status).substring(0, 1);
  }

  /** The name without its sign. */
  public static String word(String status) {
    return name(status).substring(2);
  }
}
