package org.chugiai.ui.views.stancemap;

import org.eclipse.osgi.util.NLS;

/** Words of the stance map. */
final class Messages extends NLS {

  public static String title;
  public static String holders;
  public static String targets;
  public static String unnamed;
  public static String legend;
  public static String job;
  public static String noStances;
  public static String matrix;
  public static String network;
  public static String matrixFile;
  public static String networkFile;
  public static String mostFrequent;
  public static String summary;
  public static String filterAttitude;
  public static String filterDirection;
  public static String filterState;
  public static String allAttitudes;
  public static String allDirections;
  public static String allStates;
  public static String support;
  public static String oppose;
  public static String neither;
  public static String open;
  public static String confirmed;
  public static String onlyReferents;
  public static String onlyReferentsTip;
  public static String columnCue;
  public static String columnHolder;
  public static String columnTarget;
  public static String columnAttitude;
  public static String columnStatus;
  public static String columnArticle;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.stancemap.messages", Messages.class);
  }

  private Messages() {
  }
}
