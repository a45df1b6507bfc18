package org.chugiai.ui.editor.marks;

import org.eclipse.osgi.util.NLS;

/** What annotations are called. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.ui.editor.marks.messages", Messages.class);
  }

  public static String accepted;
  public static String corrected;
  public static String manual;
  public static String rejected;
  public static String suggested;

  private Messages() {
  }
}
