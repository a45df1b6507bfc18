package org.chugiai.corpus.operations;

import org.chugiai.corpus.model.Corpus;
import org.chugiai.corpus.model.Document;
import org.chugiai.corpus.model.State;
import org.chugiai.corpus.store.CorpusStore;
import org.chugiai.corpus.store.WorkCounts;

/**
 * A change of what the corpus notes on an annotator's work on an article, to be done and undone exactly.
 *
 * @param article   id of the article
 * @param annotator id of the annotator
 * @param before    what was noted; null for nothing
 * @param after     what is to be noted; null for nothing
 */
public record WorkChange(String article, String annotator, Note before, Note after) {

  /**
   * How far the work is.
   *
   * @param state       state
   * @param suggestions open suggestions
   * @param annotations confirmed annotations
   */
  public record Note(State state, int suggestions, int annotations) {
  }

  /**
   * What a change of an article's annotations makes of the note.
   *
   * @param counts what is in the article after it
   */
  public static WorkChange of(Document document, String annotator, WorkCounts counts) {
    var work = document.findWork(annotator);
    var before = work == null ? null : new Note(work.getState(), work.getSuggestions(), work.getAnnotations());
    var state = before == null ? State.NEW : before.state();
    var begun = counts.touched() && (state == State.NEW || state == State.PRE_ANNOTATED);
    return new WorkChange(document.getId(), annotator, before,
        new Note(begun ? State.IN_PROGRESS : state, counts.suggestions(), counts.annotations()));
  }

  /** The change that takes this one back. */
  public WorkChange reversed() {
    return new WorkChange(article, annotator, after, before);
  }

  /** Notes it. For use within {@link CorpusStore#change}. */
  public void apply(Corpus corpus) {
    var document = corpus.findDocument(article);
    if (document == null) {
      return;
    }
    if (after == null) {
      document.getWorks().remove(document.findWork(annotator));
    } else {
      CorpusStore.recordWork(document, annotator, after.state(),
          new WorkCounts(after.suggestions(), after.annotations(), 0));
    }
  }
}
