package org.chugiai.ui.views.referents;

import org.eclipse.osgi.util.NLS;

/** Words of the registry of referents. */
final class Messages extends NLS {

  public static String columnArticles;
  public static String columnKind;
  public static String columnMentions;
  public static String columnName;
  public static String columnVariants;
  public static String counting;
  public static String done;
  public static String filter;
  public static String filterTip;
  public static String mentionsName;
  public static String merge;
  public static String mergeButton;
  public static String mergeMessage;
  public static String mergeTitle;
  public static String name;
  public static String nameMissing;
  public static String noCorpus;
  public static String none;
  public static String notDone;
  public static String notFound;
  public static String nothingToDo;
  public static String openCorpus;
  public static String rename;
  public static String renameButton;
  public static String renameMessage;
  public static String renameTitle;
  public static String sameWords;
  public static String selectMentions;
  public static String selectOne;
  public static String selectTwo;
  public static String split;
  public static String splitButton;
  public static String splitMessage;
  public static String splitTitle;
  public static String summary;
  public static String survivor;
  public static String undoMerge;
  public static String undoRename;
  public static String undoSplit;
  public static String variants;

  static {
    NLS.initializeMessages("org.chugiai.ui.views.referents.messages", Messages.class);
  }

  private Messages() {
  }
}
