package org.chugiai.ui.editor.page;

import org.eclipse.osgi.util.NLS;

/** The words on the page that are not the article's. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.ui.editor.page.messages", Messages.class);
  }

  public static String headline;
  public static String lead;
  public static String subhead;
  public static String body;
  public static String caption;
  public static String byline;
  public static String related;
  public static String boilerplate;
  public static String accessibleName;
  public static String accessibleNothing;
  public static String accessibleWords;
  public static String hover_note;
  public static String hover_why;
  public static String hover_referent;

  private Messages() {
  }
}
