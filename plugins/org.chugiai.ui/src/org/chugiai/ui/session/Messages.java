package org.chugiai.ui.session;

import org.eclipse.osgi.util.NLS;

/** Words of the open corpus. */
final class Messages extends NLS {

  public static String readOnly;

  static {
    NLS.initializeMessages("org.chugiai.ui.session.messages", Messages.class);
  }

  private Messages() {
  }
}
