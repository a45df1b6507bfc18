package org.chugiai.ui.views.timeline;

import org.eclipse.osgi.util.NLS;

/** Words of the timeline. */
final class Messages extends NLS {

  public static String title;
  public static String created;
  public static String several;
  public static String job;
  public static String summary;
  public static String columnUnplaced;
  public static String columnValue;
  public static String columnArticle;
  public static String zoomIn;
  public static String zoomOut;
  public static String showAll;
  public static String fileName;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.timeline.messages", Messages.class);
  }

  private Messages() {
  }
}
