package org.chugiai.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** Words of the wizards. */
final class Messages extends NLS {

  public static String newCorpusTitle;
  public static String newCorpusDescription;
  public static String newCorpusFailed;
  public static String name;
  public static String folder;
  public static String browse;
  public static String folderNotAbsolute;
  public static String folderIsFile;
  public static String folderHasCorpus;
  public static String folderInvalid;
  public static String importTitle;
  public static String importDescription;
  public static String importing;
  public static String published;
  public static String publishedHint;
  public static String publishedInvalid;
  public static String annotateAfterImport;
  public static String keepGoing;
  public static String addFiles;
  public static String removeFiles;
  public static String unknownFormat;
  public static String unknownFormatOf;
  public static String importedWithRemarks;
  public static String renamed;
  public static String present;
  public static String moreRemarks;
  public static String pathHint;
  public static String looking;
  public static String lookingStopped;
  public static String stopLooking;
  public static String addPath;
  public static String noSuchFile;
  public static String unreadable;
  public static String leftOut;

  static {
    NLS.initializeMessages("org.chugiai.ui.wizards.messages", Messages.class);
  }

  private Messages() {
  }
}
