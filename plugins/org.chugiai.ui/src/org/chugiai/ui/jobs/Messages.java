package org.chugiai.ui.jobs;

import org.eclipse.osgi.util.NLS;

/** Words of jobs and of what they report. */
final class Messages extends NLS {

  public static String failed;
  public static String unforeseen;
  public static String preAnnotating;
  public static String notAnnotated;

  static {
    NLS.initializeMessages("org.chugiai.ui.jobs.messages", Messages.class);
  }

  private Messages() {
  }
}
