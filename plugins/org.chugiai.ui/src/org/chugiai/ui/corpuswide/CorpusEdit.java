package org.chugiai.ui.corpuswide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chugiai.corpus.model.Corpus;

/**
 * A change of the whole corpus, as a gesture asks for it.
 *
 * @param label    what undo and the history say
 * @param articles ids of the articles that may have to change
 * @param edit     what has to change in each
 * @param registry what has to change in the registry of referents
 */
public record CorpusEdit(String label, Collection<String> articles, ArticleEdit edit, Consumer<Corpus> registry) {

  /** A change of articles alone. */
  public CorpusEdit(String label, Collection<String> articles, ArticleEdit edit) {
    this(label, articles, edit, corpus -> { });
  }

  /** A change of the registry alone. */
  public CorpusEdit(String label, Consumer<Corpus> registry) {
    this(label, List.of(), (article, document) -> Optional.empty(), registry);
  }
}
