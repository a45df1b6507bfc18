package org.chugiai.ui.views.problems;

import org.eclipse.osgi.util.NLS;

/** Words of the problems view. */
final class Messages extends NLS {

  public static String noArticle;
  public static String noProblem;
  public static String columnSeverity;
  public static String columnProblem;
  public static String columnWhere;
  public static String article;
  public static String zone;
  public static String sentence;
  public static String token;
  public static String argument;
  public static String error;
  public static String warning;
  public static String required;
  public static String unknownReferent;
  public static String reject;
  public static String delete;
  public static String checking;
  public static String notMended;
  public static String putInside;
  public static String wholeCharacters;
  public static String coverWord;
  public static String trim;
  public static String endBefore;
  public static String splitLines;
  public static String deleteDuplicate;
  public static String linkHolder;
  public static String linkTarget;
  public static String linkSpeaker;
  public static String link;
  public static String linkAgain;
  public static String takeLinkAway;
  public static String oneArticle;
  public static String wholeText;
  public static String setId;
  public static String writeDate;
  public static String clearDate;
  public static String addReferent;
  public static String otherReferent;
  public static String noReferent;
  public static String setConfidence;
  public static String chooseStatus;
  public static String choose;
  public static String computeValue;
  public static String editValue;
  public static String fillIn;
  public static String mendAll;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.problems.messages", Messages.class);
  }

  private Messages() {
  }
}
