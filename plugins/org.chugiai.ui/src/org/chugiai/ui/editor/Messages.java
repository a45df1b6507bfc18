package org.chugiai.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The words of the editor part. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.ui.editor.messages", Messages.class);
  }

  public static String ArticleEditor_notAnArticle;
  public static String Changes_close;
  public static String Changes_conflict;
  public static String Changes_conflictTitle;
  public static String Changes_copyKept;
  public static String Changes_discard;
  public static String Changes_gone;
  public static String Changes_goneTitle;
  public static String Changes_keepBoth;
  public static String Changes_keepMine;
  public static String Changes_followed;
  public static String Changes_forget;
  public static String Changes_history;
  public static String Changes_historyTitle;
  public static String Changes_merged;
  public static String Changes_notRead;
  public static String Changes_notSaved;
  public static String Changes_reloaded;
  public static String Changes_revert;
  public static String Changes_revertTitle;
  public static String Changes_saveAgain;
  public static String Changes_takeTheirs;
  public static String CorpusWatch_changed;
  public static String CorpusWatch_failed;
  public static String CorpusWatch_reload;
  public static String CorpusWatch_title;
  public static String OpenArticles_corpusSteps;
  public static String OpenArticles_goOn;
  public static String OpenArticles_lost;
  public static String OpenArticles_notClosed;
  public static String OpenArticles_steps;
  public static String PageTools_accept;
  public static String PageTools_reject;
  public static String Undo_redo;
  public static String Undo_undo;
  public static String LooseFile_noTypes;
  public static String LooseFile_unknown;

  private Messages() {
  }
}
