package org.chugiai.ui.views.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.views.ArticleFollower;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What was done to the open article, step by step; opening a step undoes or redoes up to there. */
public final class HistoryView extends ViewPart implements ArticleFollower.Follower {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.history";

  /**
   * The article after a step.
   *
   * @param number of steps done, 0 for the article as it was opened
   * @param label  what the step did
   * @param undone whether it has been undone
   */
  private record Step(int number, String label, boolean undone) {
  }

  private ArticleFollower follower;
  private TableViewer table;

  @Override
  public void createPartControl(Composite parent) {
    table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE);
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> {
      var step = (Step) element;
      return (step.undone() ? "↷  " : "✓  ") + step.label();
    }));
    table.addOpenListener(event -> goTo((Step) table.getStructuredSelection().getFirstElement()));
    follower = new ArticleFollower(getSite().getPage(), this);
    follower.start();
  }

  private void goTo(Step step) {
    follower.article().map(ArticleEditing::document).ifPresent(document -> {
      while (document.undoLabels().size() > step.number() && document.commandStack().canUndo()) {
        document.commandStack().undo();
      }
      while (document.undoLabels().size() < step.number() && document.commandStack().canRedo()) {
        document.commandStack().redo();
      }
    });
  }

  private void refresh() {
    var steps = follower.article().map(ArticleEditing::document).map(document -> {
      var result = new ArrayList<Step>();
      result.add(new Step(0, Messages.opened, false));
      document.undoLabels().reversed().forEach(label -> result.add(new Step(result.size(), label, false)));
      document.redoLabels().forEach(label -> result.add(new Step(result.size(), label, true)));
      return result;
    }).orElseGet(ArrayList::new);
    table.setInput(steps);
    steps.stream().filter(step -> !step.undone()).reduce((first, second) -> second)
        .ifPresent(now -> table.setSelection(new StructuredSelection(now), true));
  }

  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    refresh();
  }

  @Override
  public void annotationsChanged(CasChange change) {
    refresh();
  }

  @Override
  public void setFocus() {
    table.getTable().setFocus();
  }

  @Override
  public void dispose() {
    follower.stop();
    super.dispose();
  }
}
