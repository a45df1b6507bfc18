package org.chugiai.ui.corpuswide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chugiai.corpus.model.Corpus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/**
 * Tells beforehand which open articles a change of the whole corpus saves first, so that nobody is surprised.
 *
 * @param corpus  corpus
 * @param history its changes
 */
public record SavedFirst(Corpus corpus, CorpusHistory history) {

  /**
   * What is to be said of articles that will be changed.
   *
   * @param articles ids
   * @return a sentence with the titles of those that have unsaved changes; empty where none has
   */
  public Optional<String> remark(Collection<String> articles) {
    var titles = history.open().unsaved(articles).stream().map(this::title).toList();
    return titles.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.savedFirst, String.join(", ", titles)));
  }

  private String title(String article) {
    var document = corpus.findDocument(article);
    var title = document == null ? null : document.getTitle();
    return "“" + (title == null || title.isBlank() ? article : title) + "”";
  }

  /**
   * Asks before articles are saved that have unsaved changes; where none has, there is nothing to ask.
   *
   * @param shell    where is asked
   * @param title    what is about to be done
   * @param articles ids of the articles that it changes
   * @return whether to go on
   */
  public boolean mayGoOn(Shell shell, String title, Collection<String> articles) {
    var remark = remark(List.copyOf(articles));
    return remark.isEmpty() || MessageDialog.open(MessageDialog.CONFIRM, shell, title, remark.get(), 0,
        Messages.saveAndGoOn, IDialogConstants.CANCEL_LABEL) == 0;
  }
}
