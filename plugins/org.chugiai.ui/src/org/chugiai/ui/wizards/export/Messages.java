package org.chugiai.ui.wizards.export;

import org.eclipse.osgi.util.NLS;

/** Words of the export wizard. */
final class Messages extends NLS {

  public static String title;
  public static String formatDescription;
  public static String columnFormat;
  public static String columnFiles;
  public static String columnId;
  public static String articles;
  public static String annotations;
  public static String onlyConfirmed;
  public static String alsoSuggestions;
  public static String strict;
  public static String stateNew;
  public static String statePreAnnotated;
  public static String stateInProgress;
  public static String stateFinished;
  public static String stateCurated;
  public static String noArticles;
  public static String optionsDescription;
  public static String target;
  public static String browse;
  public static String replace;
  public static String noOptions;
  public static String noTarget;
  public static String targetIsFile;
  public static String targetExists;
  public static String noParent;
  public static String previewDescription;
  public static String trying;
  public static String previewSummary;
  public static String columnCount;
  public static String columnLoss;
  public static String columnExample;
  public static String lost;
  public static String leftOut;
  public static String skipped;
  public static String nothingLost;
  public static String someLost;
  public static String strictFails;
  public static String emptyFile;
  public static String binaryFile;
  public static String exporting;
  public static String exported;
  public static String more;

  static {
    NLS.initializeMessages("org.chugiai.ui.wizards.export.messages", Messages.class);
  }

  private Messages() {
  }
}
