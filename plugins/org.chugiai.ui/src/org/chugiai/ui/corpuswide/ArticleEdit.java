package org.chugiai.ui.corpuswide;

import java.util.Optional;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasDocument;

/** What a change of the whole corpus does to one article. */
@FunctionalInterface
public interface ArticleEdit {

  /**
   * Makes the command.
   *
   * @param article  id of the article
   * @param document the article, open in an editor or only for this
   * @return the command, not yet executed; empty where nothing has to change
   */
  Optional<CasCommand> command(String article, CasDocument document);
}
