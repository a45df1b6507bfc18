package org.chugiai.ui.handlers;

import org.eclipse.osgi.util.NLS;

/** Words of the commands. */
final class Messages extends NLS {

  public static String takeOver;
  public static String takeOverWarning;
  public static String tryAgain;
  public static String openReadOnly;
  public static String readOnlyHint;
  public static String openCorpus;
  public static String openCorpusMessage;
  public static String openCorpusFailed;
  public static String openCas;
  public static String openCasFailed;
  public static String typeSystem;
  public static String noTypeSystem;
  public static String chooseTypes;
  public static String builtInTypes;

  static {
    NLS.initializeMessages("org.chugiai.ui.handlers.messages", Messages.class);
  }

  private Messages() {
  }
}
