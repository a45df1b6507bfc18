package org.chugiai.ui.views.history;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.CasDocument;
import org.chugiai.ui.corpuswide.ArticleSteps;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.corpuswide.CorpusStep;
import org.chugiai.ui.corpuswide.UndoActions;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.AccessibleNames;
import org.chugiai.ui.views.ArticleFollower;
import org.chugiai.ui.views.history.StepList.Line;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/**
 * What was done to the open article and to the whole corpus, step by step; opening a step undoes or redoes up to there.
 */
public final class HistoryView extends ViewPart implements ArticleFollower.Follower, CorpusSession.Listener {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.history";

  /** How long steps gather before they are listed, in milliseconds. */
  private static final int GATHER = 120;

  private final Runnable following = this::refresh;
  private final Consumer<CorpusStep> corpusWide = step -> refresh();
  private ArticleFollower follower;
  private CorpusSession session;
  private CorpusHistory history;
  private TableViewer table;

  @Override
  public void createPartControl(Composite parent) {
    table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE);
    AccessibleNames.give(table.getTable(), getTitle());
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text((Line) element)));
    table.addOpenListener(event -> goTo(table.getTable().getSelectionIndex()));
    session = getSite().getService(CorpusSession.class);
    follower = new ArticleFollower(getSite().getPage(), this);
    session.addListener(this);
    corpusChanged(session.current());
    follower.start();
  }

  private static String text(Line line) {
    return (line.undone() ? "↷  " : "✓  ") + (line.corpusWide() ? NLS.bind(Messages.corpusWide, line.label())
        : line.label());
  }

  private Optional<CasDocument> document() {
    return follower.article().map(ArticleEditing::document);
  }

  private void goTo(int wanted) {
    while (history != null && now() > wanted && undo()) {
      refresh();
    }
    while (history != null && now() < wanted && redo()) {
      refresh();
    }
  }

  private int now() {
    return (int) lines().stream().filter(line -> !line.undone()).count() - 1;
  }

  private boolean undo() {
    return step(document().map(d -> () -> new ArticleSteps(d, history).undo(getSite().getShell())),
        () -> !history.done().isEmpty() && UndoActions.undo(getSite().getShell(), history));
  }

  private boolean redo() {
    return step(document().map(d -> () -> new ArticleSteps(d, history).redo(getSite().getShell())),
        () -> !history.undone().isEmpty() && UndoActions.redo(getSite().getShell(), history));
  }

  private static boolean step(Optional<BooleanSupplier> inArticle, BooleanSupplier inCorpus) {
    return inArticle.filter(BooleanSupplier::getAsBoolean).isPresent() || inCorpus.getAsBoolean();
  }

  private List<Line> lines() {
    return StepList.of(document(), Optional.ofNullable(history),
        document().isPresent() ? Messages.opened : Messages.corpusOpened);
  }

  private void refresh() {
    if (table.getTable().isDisposed()) {
      return;
    }
    var lines = lines();
    table.setInput(lines);
    if (!lines.isEmpty()) {
      table.getTable().setSelection(now());
      table.getTable().showSelection();
    }
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> corpus) {
    if (history != null) {
      history.removeListener(corpusWide);
    }
    history = session.history().orElse(null);
    if (history != null) {
      history.addListener(corpusWide);
    }
    refresh();
  }

  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    refresh();
  }

  @Override
  public void annotationsChanged(CasChange change) {
    table.getTable().getDisplay().timerExec(GATHER, following);
  }

  @Override
  public void setFocus() {
    table.getTable().setFocus();
  }

  @Override
  public void dispose() {
    session.removeListener(this);
    if (history != null) {
      history.removeListener(corpusWide);
    }
    follower.stop();
    super.dispose();
  }
}
