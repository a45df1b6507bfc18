package org.chugiai.ui.views.problems;

import org.eclipse.osgi.util.NLS;

/** Words of the problems view. */
final class Messages extends NLS {

  public static String columnSeverity;
  public static String columnProblem;
  public static String columnWhere;
  public static String error;
  public static String warning;
  public static String reject;
  public static String delete;
  public static String checking;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.problems.messages", Messages.class);
  }

  private Messages() {
  }
}
