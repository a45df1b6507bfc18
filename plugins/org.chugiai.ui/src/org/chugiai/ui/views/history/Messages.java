package org.chugiai.ui.views.history;

import org.eclipse.osgi.util.NLS;

/** Words of the history. */
final class Messages extends NLS {

  public static String opened;
  public static String corpusOpened;
  public static String corpusWide;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.history.messages", Messages.class);
  }

  private Messages() {
  }
}
