package org.chugiai.ui.views;

import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.model.Work;
import org.eclipse.core.runtime.IAdaptable;

/**
 * An article of the corpus as one annotator sees it.
 *
 * @param document  article
 * @param annotator annotator's id
 */
record ArticleRow(Document document, String annotator) implements IAdaptable {

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return adapter.isInstance(document) ? adapter.cast(document) : null;
  }


  private Work work() {
    return document.findWork(annotator);
  }

  State state() {
    var work = work();
    return work == null ? State.NEW : work.getState();
  }

  String title() {
    return document.getTitle() == null || document.getTitle().isBlank() ? document.getId() : document.getTitle();
  }

  /** How many suggestions nobody has judged yet. */
  int open() {
    var work = work();
    return work == null ? 0 : work.getSuggestions();
  }

  /** How many annotations there are, open suggestions included and rejected ones not. */
  int annotations() {
    var work = work();
    return work == null ? 0 : work.getAnnotations();
  }

  /** How much of what there is has been judged, such as "12 / 40"; empty before anything was annotated. */
  String progress() {
    return annotations() == 0 ? "" : (annotations() - open()) + " / " + annotations();
  }

  String published() {
    return document.getPublished() == null ? "" : document.getPublished();
  }

  /** The state with its sign. */
  String stateLabel() {
    return switch (state()) {
      case NEW -> "○ " + Messages.stateNew;
      case PRE_ANNOTATED -> "◔ " + Messages.statePreAnnotated;
      case IN_PROGRESS -> "◑ " + Messages.stateInProgress;
      case FINISHED -> "● " + Messages.stateFinished;
      case CURATED -> "★ " + Messages.stateCurated;
    };
  }
}
