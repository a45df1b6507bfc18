package org.chugiai.ui.views;

import org.eclipse.osgi.util.NLS;

/** Words of the views. */
final class Messages extends NLS {

  public static String suggested;
  public static String accepted;
  public static String corrected;
  public static String manual;
  public static String rejected;
  public static String noArticle;
  public static String noCorpus;
  public static String noArticles;
  public static String makeCorpus;
  public static String openCorpus;
  public static String importArticles;
  public static String columnText;
  public static String columnLayer;
  public static String columnLabel;
  public static String columnStatus;
  public static String columnConfidence;
  public static String columnReferent;
  public static String columnPosition;
  public static String columnTitle;
  public static String columnState;
  public static String columnOpen;
  public static String columnOpenTip;
  public static String columnPublishedTip;
  public static String columnStateTip;
  public static String columnPublished;
  public static String filterWords;
  public static String filterWordsTip;
  public static String filterLayerTip;
  public static String filterStateTip;
  public static String filterAllLayers;
  public static String filterAllStates;
  public static String filterOpen;
  public static String filterConfirmed;
  public static String filterRejected;
  public static String filterArticles;
  public static String filterArticlesTip;
  public static String articlesSummary;
  public static String stateNew;
  public static String statePreAnnotated;
  public static String stateInProgress;
  public static String stateFinished;
  public static String stateCurated;
  public static String counts;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.messages", Messages.class);
  }

  private Messages() {
  }
}
