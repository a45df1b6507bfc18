package org.chugiai.ui.editor.recovery;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.UnsavedWork;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/**
 * Brings back what was done to an article and not saved because the program ended, if the user wants it, and keeps a
 * journal of what is done from then on.
 */
public final class Recovery {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

  private final Shell shell;
  private final String title;

  /**
   * Prepares recovery.
   *
   * @param shell where questions are asked
   * @param title title of the article
   */
  public Recovery(Shell shell, String title) {
    this.shell = shell;
    this.title = title;
  }

  /**
   * Asks about unsaved work, if there is any, and does as told.
   *
   * @param document article, just opened
   * @throws IOException with a message for the user, where the unsaved work can be neither read nor given up
   */
  public void open(CasDocument document) throws IOException {
    var work = UnsavedWork.of(document.file());
    if (work.isEmpty()) {
      document.keepJournal();
    } else {
      bringBack(document, work.get());
    }
  }

  /** Whoever answers nothing is asked again the next time. */
  private void bringBack(CasDocument document, UnsavedWork work) throws IOException {
    if (work.way() == UnsavedWork.Way.STRANGE) {
      keepOrDiscard(work);
      document.keepJournal();
      return;
    }
    var question = work.fits() ? Messages.Recovery_question : Messages.Recovery_merge;
    switch (ask(work, question, Messages.Recovery_restore, Messages.Recovery_discard)) {
      case 0 -> document.recover();
      case 1 -> {
        work.discard();
        document.keepJournal();
      }
      default -> {
        work.putAside();
        document.keepJournal();
      }
    }
  }

  /** Without the version that the steps were done to they can only be kept until it is there again. */
  private void keepOrDiscard(UnsavedWork work) throws IOException {
    if (ask(work, Messages.Recovery_doesNotFit, Messages.Recovery_keep, Messages.Recovery_discard) == 1) {
      work.discard();
    } else {
      var kept = work.putAside();
      MessageDialog.openInformation(shell, Messages.Recovery_title,
          NLS.bind(Messages.Recovery_kept, kept, work.file()));
    }
  }

  private int ask(UnsavedWork work, String question, String... answers) {
    var message = NLS.bind(question, new Object[] {title, work.labels().size(), when(work), steps(work)});
    return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Recovery_title, message, 0, answers);
  }

  private static String when(UnsavedWork work) {
    return WHEN.format(work.last());
  }

  /** The last steps, which are those that people remember. */
  private static String steps(UnsavedWork work) {
    var labels = work.labels();
    var shown = labels.subList(Math.max(0, labels.size() - 5), labels.size()).reversed();
    return "• " + String.join("\n• ", shown) + (labels.size() > shown.size() ? "\n…" : "");
  }
}
