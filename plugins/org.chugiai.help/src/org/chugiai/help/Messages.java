package org.chugiai.help;

import org.eclipse.osgi.util.NLS;

/** What the guide's view says. */
final class Messages extends NLS {

  public static String search;

  static {
    initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {
  }
}
