package org.chugiai.ui.corpuswide;

import org.eclipse.osgi.util.NLS;

/** Words of changes of the whole corpus. */
final class Messages extends NLS {

  public static String changedSince;
  public static String undoFirst;
  public static String redoFirst;
  public static String notUndone;
  public static String notRedone;
  public static String undo;
  public static String redo;
  public static String savedFirst;
  public static String saveAndGoOn;
  public static String writing;

  static {
    NLS.initializeMessages("org.chugiai.ui.corpuswide.messages", Messages.class);
  }

  private Messages() {
  }
}
