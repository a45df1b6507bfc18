package org.chugiai.ui.views.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chugiai.cas.CasDocument;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.corpuswide.CorpusStep;

/** What was done to the open article and to the whole corpus, in the order in which it was done. */
final class StepList {

  /**
   * A line of the history.
   *
   * @param label      what was done
   * @param corpusWide whether it was done to the whole corpus
   * @param undone     whether it has been taken back
   */
  record Line(String label, boolean corpusWide, boolean undone) {
  }

  private final Optional<CasDocument> article;
  private final List<CorpusStep> done;
  private final List<CorpusStep> undone;
  private final List<Line> lines = new ArrayList<>();

  private StepList(Optional<CasDocument> article, Optional<CorpusHistory> history) {
    this.article = article;
    done = history.map(h -> h.done().reversed()).orElse(List.of());
    undone = history.map(CorpusHistory::undone).orElse(List.of());
  }

  /**
   * Lists the steps.
   *
   * @param article the open article, if there is one
   * @param history changes of the corpus, if one is open
   * @param opened  the line for the article as it was opened, or the corpus where no article is
   * @return the lines; the last one that is not undone is how things stand
   */
  static List<Line> of(Optional<CasDocument> article, Optional<CorpusHistory> history, String opened) {
    var list = new StepList(article, history);
    if (article.isPresent()) {
      list.ofArticle(article.get(), opened);
    } else if (history.isPresent()) {
      list.lines.add(new Line(opened, false, false));
      list.done.forEach(step -> list.lines.add(new Line(step.label(), true, false)));
      list.undone.forEach(step -> list.lines.add(new Line(step.label(), true, true)));
    }
    return list.lines;
  }

  private void ofArticle(CasDocument document, String opened) {
    add(done, step -> step.depth(document) < 0, false);
    lines.add(new Line(opened, false, false));
    add(done, step -> step.depth(document) == 0, false);
    var at = 0;
    for (var label : document.undoLabels().reversed()) {
      command(document, ++at, label, done, false);
      var depth = at;
      add(done, step -> step.depth(document) == depth && !owns(step), false);
    }
    var now = at;
    add(undone, step -> step.depthBefore(document) <= now && !owns(step), true);
    for (var label : document.redoLabels()) {
      command(document, ++at, label, undone, true);
      var depth = at;
      add(undone, step -> step.depthBefore(document) == depth && !owns(step), true);
    }
  }

  private void command(CasDocument document, int depth, String label, List<CorpusStep> steps, boolean taken) {
    var corpusWide = steps.stream().anyMatch(step -> owns(step) && step.depth(document) == depth);
    lines.add(new Line(label, corpusWide, taken));
  }

  private boolean owns(CorpusStep step) {
    return article.filter(step::changed).isPresent();
  }

  private void add(List<CorpusStep> steps, Predicate<CorpusStep> which, boolean taken) {
    steps.stream().filter(which).forEach(step -> lines.add(new Line(step.label(), true, taken)));
  }
}
