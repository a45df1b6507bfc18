package org.chugiai.ui.views.concordance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chugiai.cas.CasDocument;
import org.chugiai.cas.CasException;
import org.chugiai.corpus.concordance.Concordance;
import org.chugiai.corpus.concordance.Concordance.Source;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.Layer;
import org.chugiai.ui.corpuswide.EditedArticles;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.ILog;

/**
 * The articles of a corpus to look through: those with unsaved changes as they stand in their editors.
 *
 * @param corpus corpus
 * @param open   articles that editors have open
 */
public record Sources(OpenCorpus corpus, EditedArticles open) {

  /** @return looks through the articles, beside the display's thread */
  public Concordance concordance() {
    return new Concordance(corpus.store(), corpus.annotator(),
        corpus.corpus().getLayers().stream().map(Layer::getTypeName).collect(Collectors.toSet()),
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  }

  /** @return all articles, in the order of the corpus */
  public List<Source> all() {
    return corpus.corpus().getDocuments().stream().map(this::source).toList();
  }

  /**
   * Some articles.
   *
   * @param articles their ids
   * @return them, in the order of the corpus
   */
  public List<Source> of(Collection<String> articles) {
    var wanted = Set.copyOf(articles);
    return corpus.corpus().getDocuments().stream().filter(d -> wanted.contains(d.getId())).map(this::source).toList();
  }

  private Source source(Document document) {
    var title = document.getTitle() == null || document.getTitle().isBlank() ? document.getId() : document.getTitle();
    return new Source(document.getId(), title,
        open.find(document.getId()).filter(CasDocument::isDirty).map(Sources::xmi).orElse(null));
  }

  /** What cannot be written is looked through as it was saved last. */
  private static byte[] xmi(CasDocument document) {
    try {
      return document.resource().toBytes();
    } catch (CasException e) {
      ILog.of(Sources.class).warn(e.getMessage(), e);
      return null;
    }
  }
}
