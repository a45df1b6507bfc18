package org.chugiai.ui.editor.recovery;

import org.eclipse.osgi.util.NLS;

/** What is said about work that was not saved. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.ui.editor.recovery.messages", Messages.class);
  }

  public static String RecoveryAtStart_job;
  public static String RecoveryAtStart_question;
  public static String Recovery_discard;
  public static String Recovery_doesNotFit;
  public static String Recovery_keep;
  public static String Recovery_kept;
  public static String Recovery_merge;
  public static String Recovery_question;
  public static String Recovery_restore;
  public static String Recovery_title;

  private Messages() {
  }
}
