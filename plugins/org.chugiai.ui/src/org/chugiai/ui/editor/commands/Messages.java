package org.chugiai.ui.editor.commands;

import org.eclipse.osgi.util.NLS;

/** What the gestures say. */
final class Messages extends NLS {

  static {
    NLS.initializeMessages("org.chugiai.ui.editor.commands.messages", Messages.class);
  }

  public static String Bulk_accept;
  public static String Bulk_accepted;
  public static String Bulk_confidence;
  public static String Bulk_everything;
  public static String Bulk_kind;
  public static String Bulk_reject;
  public static String Bulk_rejected;
  public static String Bulk_sentence;
  public static String Bulk_title;
  public static String CorpusWide_done;
  public static String CorpusWide_failed;
  public static String CorpusWide_undo;
  public static String Finish_allFinished;
  public static String Finish_done;
  public static String Finish_failed;
  public static String Finish_open;
  public static String KeySheet_article;
  public static String KeySheet_edges;
  public static String KeySheet_judge;
  public static String KeySheet_kinds;
  public static String KeySheet_link;
  public static String KeySheet_select;
  public static String Layers_rejected;
  public static String Link_creationTime;
  public static String Link_noReference;
  public static String Link_noRole;
  public static String Link_nothing;
  public static String Link_other;
  public static String Link_roles;
  public static String Link_waiting;
  public static String Link_waitingOther;
  public static String Link_words;
  public static String Occurrences_done;
  public static String Occurrences_undo;
  public static String Outcome_noMoreSuggestions;
  public static String Outcome_noSuchKey;
  public static String Outcome_noneThere;
  public static String Outcome_nothingSelected;
  public static String Referent_new;
  public static String Referent_noEntity;
  public static String Referent_none;
  public static String Referent_title;
  public static String Referent_undo;
  public static String Referent_undoNone;
  public static String Sentence_none;
  public static String Sentence_range;
  public static String Sentence_title;

  private Messages() {
  }
}
