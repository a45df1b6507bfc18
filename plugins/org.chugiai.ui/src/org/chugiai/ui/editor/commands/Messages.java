package org.chugiai.ui.editor.commands;

import org.eclipse.osgi.util.NLS;

/** What the gestures say. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.ui.editor.commands.messages", Messages.class);
  }

  public static String Finish_allFinished;
  public static String Finish_done;
  public static String Finish_failed;
  public static String Finish_open;
  public static String Layers_rejected;
  public static String Outcome_noMoreSuggestions;
  public static String Outcome_noSuchKey;
  public static String Outcome_nothingSelected;

  private Messages() {
  }
}
