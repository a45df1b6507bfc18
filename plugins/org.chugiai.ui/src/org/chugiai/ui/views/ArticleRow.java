package org.chugiai.ui.views;

import java.util.regex.Pattern;
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

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d).*");

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

  /** How many annotations a person has confirmed. */
  int confirmed() {
    var work = work();
    return work == null ? 0 : work.getAnnotations();
  }

  String published() {
    return document.getPublished() == null ? "" : document.getPublished();
  }

  /** The day it was published on, in short; the whole of it is in the tool tip. */
  String day() {
    var date = DATE.matcher(published());
    return date.matches() ? date.group(3) + "/" + date.group(2) + "/" + date.group(1).substring(2) : published();
  }

  /** The state's sign. */
  String stateSign() {
    return switch (state()) {
      case NEW -> "○";
      case PRE_ANNOTATED -> "◔";
      case IN_PROGRESS -> "◑";
      case FINISHED -> "●";
      case CURATED -> "★";
    };
  }

  /** The state in words. */
  String stateLabel() {
    return switch (state()) {
      case NEW -> Messages.stateNew;
      case PRE_ANNOTATED -> Messages.statePreAnnotated;
      case IN_PROGRESS -> Messages.stateInProgress;
      case FINISHED -> Messages.stateFinished;
      case CURATED -> Messages.stateCurated;
    };
  }

  /** All of it, for a tool tip. */
  String details() {
    return String.join("\n", title(), document.getId(), stateSign() + " " + stateLabel(),
        Messages.bind(Messages.counts, confirmed(), open()), published());
  }
}
