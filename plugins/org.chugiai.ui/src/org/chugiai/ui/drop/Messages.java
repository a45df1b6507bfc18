package org.chugiai.ui.drop;

import org.eclipse.osgi.util.NLS;

/** Words on dropped files. */
final class Messages extends NLS {

  public static String caseTitle;
  public static String caseQuestion;
  public static String caseImport;
  public static String caseOpen;
  public static String noCorpusTitle;
  public static String noCorpus;
  public static String notOpened;

  static {
    NLS.initializeMessages("org.chugiai.ui.drop.messages", Messages.class);
  }

  private Messages() {
  }
}
