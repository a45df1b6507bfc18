package org.chugiai.ui.handlers;

import org.eclipse.osgi.util.NLS;

/** Words of the commands. */
final class Messages extends NLS {

  public static String openCorpus;
  public static String openCorpusMessage;
  public static String openCorpusFailed;

  static {
    NLS.initializeMessages("org.chugiai.ui.handlers.messages", Messages.class);
  }

  private Messages() {
  }
}
