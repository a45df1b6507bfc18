package org.chugiai.ui.editor.logic;

import java.util.function.BooleanSupplier;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasCommands;
import org.chugiai.cas.CasDocument;
import org.chugiai.corpus.model.Corpus;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.editor.marks.Visibility;
import org.chugiai.ui.editor.select.Graphemes;
import org.chugiai.ui.editor.select.Tokens;

/**
 * An open article with what the gestures need to know of it.
 *
 * @param document   article
 * @param commands   commands in the annotator's name
 * @param corpus     its corpus
 * @param scheme     layers
 * @param visibility which annotations are shown
 * @param tokens     tokens of the text
 * @param letters    letters of the text
 * @param mayChange  asked before each change; where it says no, it has told the user why
 */
public record ArticleModel(CasDocument document, CasCommands commands, Corpus corpus, Scheme scheme,
    Visibility visibility, Tokens tokens, Graphemes letters, BooleanSupplier mayChange) {

  /**
   * Derives the model of an article.
   *
   * @param document  article
   * @param corpus    its corpus
   * @param annotator who works on it
   * @return the model, everything being shown but rejected annotations
   */
  public static ArticleModel of(CasDocument document, Corpus corpus, String annotator) {
    return new ArticleModel(document, document.commands(annotator), corpus, new Scheme(corpus, document.types()),
        new Visibility(), Tokens.of(document), new Graphemes(document.text()), () -> true);
  }

  /**
   * The same model of an article that may not always be changed.
   *
   * @param mayChange asked before each change; where it says no, it has told the user why
   * @return the model
   */
  public ArticleModel where(BooleanSupplier mayChange) {
    return new ArticleModel(document, commands, corpus, scheme, visibility, tokens, letters, mayChange);
  }

  /**
   * Executes a command on the document, where that may be changed.
   *
   * @param command command
   * @return whether it was executed
   */
  public boolean execute(CasCommand command) {
    var may = mayChange.getAsBoolean();
    if (may) {
      document.execute(command);
    }
    return may;
  }
}
