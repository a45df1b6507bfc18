package org.chugiai.ui.editor.popup;

import org.eclipse.osgi.util.NLS;

/** The words of the pop-ups beside the text. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.ui.editor.popup.messages", Messages.class);
  }

  public static String KeySheet_hint;
  public static String KeySheet_title;
  public static String NotePopup_hint;
  public static String OccurrencesDialog_accept;
  public static String OccurrencesDialog_action;
  public static String OccurrencesDialog_change;
  public static String OccurrencesDialog_create;
  public static String OccurrencesDialog_message;
  public static String OccurrencesDialog_none;
  public static String OccurrencesDialog_ok;
  public static String OccurrencesDialog_place;
  public static String OccurrencesDialog_revive;
  public static String OccurrencesDialog_title;
  public static String OccurrencesDialog_what;
  public static String PickList_filter;
  public static String PickList_hint;
  public static String PickList_numberHint;

  private Messages() {
  }
}
