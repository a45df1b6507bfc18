package org.chugiai.app;

import org.eclipse.osgi.util.NLS;

/** The window's own words. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.app.messages", Messages.class);
  }

  public static String file;
  public static String edit;
  public static String window;
  public static String help;
  public static String readOnlyTitle;
  public static String showView;
  public static String openArticle;
  public static String welcome;
  public static String welcomeText;
  public static String wayNew;
  public static String wayNewText;
  public static String wayOpen;
  public static String wayOpenText;
  public static String wayGuide;
  public static String wayGuideText;
  public static String languageOfSystem;
  public static String languageNote;
  public static String languageFixed;

  private Messages() {
  }
}
