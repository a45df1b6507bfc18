package org.chugiai.ui.views.analysis;

import org.eclipse.osgi.util.NLS;

/** Words that the views of analysis share. */
public final class Messages extends NLS {

  public static String thisArticle;
  public static String wholeCorpus;
  public static String refresh;
  public static String stop;
  public static String exportPicture;
  public static String notExported;
  public static String exported;
  public static String pictureTooLarge;
  public static String saveAsMessage;
  public static String saveAsFile;
  public static String saveAsKind;
  public static String saveAsNoName;
  public static String saveAsNoFolder;
  public static String saveAsReplaces;
  public static String browse;
  public static String notOpened;
  public static String reading;
  public static String stopped;
  public static String damaged;
  public static String noArticle;
  public static String suggested;
  public static String accepted;
  public static String corrected;
  public static String manual;
  public static String rejected;
  public static String given;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.analysis.messages", Messages.class);
  }

  private Messages() {
  }
}
