package org.chugiai.ui.views.inspector;

import org.eclipse.osgi.util.NLS;

/** Words of the inspector. */
final class Messages extends NLS {

  public static String nothingSelected;
  public static String why;
  public static String timexValue;
  public static String goThere;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.inspector.messages", Messages.class);
  }

  private Messages() {
  }
}
