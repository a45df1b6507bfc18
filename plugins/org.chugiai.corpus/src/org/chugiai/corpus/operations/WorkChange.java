package org.chugiai.corpus.operations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    return of(document.getId(), annotator, note(document, annotator).orElse(null), counts);
  }

  private static Optional<Note> note(Document document, String annotator) {
    return Optional.ofNullable(document.findWork(annotator))
        .map(work -> new Note(work.getState(), work.getSuggestions(), work.getAnnotations()));
  }

  /** What is noted on an annotator's work, by article; those on which nothing is are left out. */
  public static Map<String, Note> notes(Corpus corpus, String annotator) {
    var notes = new HashMap<String, Note>();
    corpus.getDocuments().forEach(document ->
        note(document, annotator).ifPresent(note -> notes.put(document.getId(), note)));
    return notes;
  }

  /**
   * What a change of an article's annotations makes of the note.
   *
   * @param before what is noted now; null for nothing
   * @param counts what is in the article after it
   */
  public static WorkChange of(String article, String annotator, Note before, WorkCounts counts) {
    var state = before == null ? State.NEW : before.state();
    var begun = counts.touched() && (state == State.NEW || state == State.PRE_ANNOTATED);
    return new WorkChange(article, annotator, before,
        new Note(begun ? State.IN_PROGRESS : state, counts.suggestions(), counts.annotations()));
  }

  /** The change that takes this one back. */
  public WorkChange reversed() {
    return new WorkChange(article, annotator, after, before);
  }

  /** Notes it. For use within {@link CorpusStore#change}. */
  public void apply(Corpus corpus) {
    applyAll(List.of(this), corpus);
  }

  /** Notes many at once, with one look at each document. For use within {@link CorpusStore#change}. */
  public static void applyAll(Collection<WorkChange> changes, Corpus corpus) {
    var byArticle = changes.stream().collect(Collectors.toMap(WorkChange::article, c -> c, (a, b) -> b));
    corpus.getDocuments().forEach(document -> {
      var change = byArticle.get(document.getId());
      if (change != null) {
        change.apply(document);
      }
    });
  }

  private void apply(Document document) {
    if (after == null) {
      document.getWorks().remove(document.findWork(annotator));
    } else {
      CorpusStore.recordWork(document, annotator, after.state(),
          new WorkCounts(after.suggestions(), after.annotations(), 0));
    }
  }
}
