package org.chugiai.ui.views.analysis;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;

/** The switch between the article in front and the whole corpus, and what goes with reading the corpus. */
public final class ScopeActions {

  private final AnalysisSource<?> source;
  private final Action article;
  private final Action corpus;
  private final Action refresh;
  private final Action stop;

  public ScopeActions(AnalysisSource<?> source) {
    this.source = source;
    article = ViewActions.radio(Messages.thisArticle, "article", true, () -> source.setWholeCorpus(false));
    corpus = ViewActions.radio(Messages.wholeCorpus, "articles", false, () -> source.setWholeCorpus(true));
    refresh = ViewActions.push(Messages.refresh, "refresh", source::refresh);
    stop = ViewActions.push(Messages.stop, "stop", source::cancel);
  }

  public void addTo(IContributionManager bar) {
    bar.add(article);
    bar.add(corpus);
    bar.add(refresh);
    bar.add(stop);
  }

  /** Enables what can be done now. */
  public void update() {
    corpus.setEnabled(source.corpus().isPresent());
    refresh.setEnabled(source.corpus().isPresent() && !source.isReading());
    stop.setEnabled(source.isReading());
  }

  /** How far reading is, for the end of a summary; empty where all was read. */
  public String progress(int articles) {
    var damaged = source.damaged().isEmpty() ? ""
        : " – " + Messages.bind(Messages.damaged, source.damaged().size());
    return (source.isComplete() ? "" : " – " + Messages.bind(source.isReading() ? Messages.reading : Messages.stopped,
        articles)) + damaged;
  }
}
