package org.chugiai.ui.views.statistics;

import org.eclipse.osgi.util.NLS;

/** Words of the statistics. */
final class Messages extends NLS {

  public static String job;
  public static String counting;
  public static String notCounted;
  public static String summary;
  public static String stale;
  public static String tabLayers;
  public static String tabEngines;
  public static String tabArticles;
  public static String tabAgreement;
  public static String columnAgreementLayer;
  public static String columnAnnotators;
  public static String columnAnnotations;
  public static String columnKappa;
  public static String columnAlpha;
  public static String agreementNote;
  public static String noAgreement;
  public static String noCorpus;
  public static String openCorpus;
  public static String chartLayers;
  public static String chartKinds;
  public static String chartEngines;
  public static String nothingJudged;
  public static String chartStates;
  public static String articles;
  public static String sentences;
  public static String tokens;
  public static String characters;
  public static String shortest;
  public static String median;
  public static String longest;
  public static String columnLayer;
  public static String columnTotal;
  public static String columnLength;
  public static String lengthTip;
  public static String columnEngine;
  public static String columnConfidence;
  public static String columnRight;
  public static String columnFigure;
  public static String columnValue;
  public static String export;
  public static String textTable;
  public static String fileName;
  public static String stateNew;
  public static String statePreAnnotated;
  public static String stateInProgress;
  public static String stateFinished;
  public static String stateCurated;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.statistics.messages", Messages.class);
  }

  private Messages() {
  }
}
