package org.chugiai.app;

import org.eclipse.osgi.util.NLS;

/** The window's own words. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.app.messages", Messages.class);
  }

  public static String file;
  public static String edit;
  public static String window;
  public static String help;
  public static String corpusNotOpened;

  private Messages() {
  }
}
