package org.chugiai.ui.views.concordance;

import org.eclipse.osgi.util.NLS;

/** Words of the concordance. */
final class Messages extends NLS {

  public static String anyAnnotation;
  public static String anyAttitude;
  public static String anyPolarity;
  public static String anyStatus;
  public static String anyWords;
  public static String accept;
  public static String ask;
  public static String attitudeTip;
  public static String columnArticle;
  public static String columnKey;
  public static String columnKind;
  public static String columnLeft;
  public static String columnRight;
  public static String columnStatus;
  public static String done;
  public static String exact;
  public static String exactTip;
  public static String failed;
  public static String found;
  public static String kindTip;
  public static String looking;
  public static String noCorpus;
  public static String noPolarity;
  public static String noSuchKey;
  public static String none;
  public static String notDone;
  public static String nothingSelected;
  public static String nothingToDo;
  public static String openCorpus;
  public static String polarityTip;
  public static String referent;
  public static String referentTip;
  public static String reject;
  public static String searching;
  public static String selectAll;
  public static String soFar;
  public static String sortBy;
  public static String statusTip;
  public static String stop;
  public static String stopped;
  public static String tableName;
  public static String undoAccept;
  public static String undoAnnotate;
  public static String undoChoose;
  public static String undoReject;
  public static String whole;
  public static String wholeTip;
  public static String words;
  public static String wordsTip;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.concordance.messages", Messages.class);
  }

  private Messages() {
  }
}
