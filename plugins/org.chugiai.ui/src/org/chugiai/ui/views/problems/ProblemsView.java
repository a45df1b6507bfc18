package org.chugiai.ui.views.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.CasCommand;
import org.chugiai.cas.CasException;
import org.chugiai.cas.CasTypes;
import org.chugiai.cas.Span;
import org.chugiai.quality.checks.CasChecks;
import org.chugiai.quality.checks.Finding;
import org.chugiai.quality.checks.TagSets;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.views.ArticleFollower;
import org.chugiai.ui.views.Columns;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What is wrong with the open article, found while it is edited; each row selects its annotation and offers a mend. */
public final class ProblemsView extends ViewPart implements ArticleFollower.Follower {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.problems";

  /** How long nothing changes before the article is checked, in milliseconds. */
  private static final int QUIET = 700;

  private final Runnable check = this::check;
  private ArticleFollower follower;
  private Composite frame;
  private TableViewer table;

  @Override
  public void createPartControl(Composite parent) {
    frame = new Composite(parent, SWT.NONE);
    table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI);
    table.setContentProvider(ArrayContentProvider.getInstance());
    var columns = new Columns<>(table, Finding.class);
    columns.add(Messages.columnSeverity, 12, finding -> switch (finding.severity()) {
      case ERROR -> Messages.error;
      case WARNING -> Messages.warning;
    });
    columns.add(Messages.columnProblem, 62, Finding::message);
    columns.add(Messages.columnWhere, 26, finding -> finding.begin() < 0 ? finding.type()
        : finding.type() + " " + finding.begin() + "–" + finding.end(), Comparator.comparingInt(Finding::begin));
    table.addSelectionChangedListener(event -> follower.article().ifPresent(article -> article.select(selected())));
    createMenu();
    follower = new ArticleFollower(getSite().getPage(), this);
    follower.start();
  }

  private void createMenu() {
    var menu = new MenuManager();
    menu.add(mend(Messages.reject, (article, spans) -> article.commands().reject(spans)));
    menu.add(mend(Messages.delete, (article, spans) -> article.commands().delete(spans)));
    table.getTable().setMenu(menu.createContextMenu(table.getTable()));
  }

  /** A quick fix. */
  @FunctionalInterface
  private interface Mend {
    CasCommand command(ArticleEditing article, List<Span> spans);
  }

  private Action mend(String label, Mend mend) {
    return new Action(label) {
      @Override
      public void run() {
        var spans = selected();
        if (!spans.isEmpty()) {
          follower.article().ifPresent(article -> article.document().execute(mend.command(article, spans)));
        }
      }
    };
  }

  private List<Span> selected() {
    return follower.article().map(article -> table.getStructuredSelection().stream().map(Finding.class::cast)
        .filter(finding -> finding.begin() >= 0)
        .flatMap(finding -> article.document().spans(CasTypes.ANNOTATION, finding.begin(), finding.end()).stream()
            .filter(span -> span.typeName().equals(finding.type()) && span.begin() == finding.begin()
                && span.end() == finding.end()))
        .distinct().toList()).orElse(List.of());
  }

  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    table.setInput(List.of());
    checkSoon();
  }

  @Override
  public void annotationsChanged(CasChange change) {
    checkSoon();
  }

  private void checkSoon() {
    frame.getDisplay().timerExec(-1, check);
    frame.getDisplay().timerExec(QUIET, check);
  }

  private void check() {
    if (frame.isDisposed() || follower.article().isEmpty()) {
      return;
    }
    var article = follower.article().get();
    getSite().getService(CorpusSession.class).current().ifPresent(corpus -> {
      try {
        check(article, article.document().resource().toBytes(), corpus.store().typeSystem());
      } catch (CasException e) {
        ILog.of(ProblemsView.class).error("The article could not be checked", e);
      }
    });
  }

  private void check(ArticleEditing article, byte[] xmi, TypeSystemDescription types) {
    var checks = new ArticleCheck(CasChecks.all(TagSets.builtIn()), types);
    var job = new OperationJob<>(frame.getDisplay(), Messages.checking, monitor -> checks.run(xmi), findings -> {
      if (!table.getTable().isDisposed() && follower.article().filter(article::equals).isPresent()) {
        table.setInput(findings);
      }
    });
    job.setUser(false);
    job.setSystem(true);
    job.schedule();
  }

  @Override
  public void setFocus() {
    table.getTable().setFocus();
  }

  @Override
  public void dispose() {
    if (!frame.isDisposed()) {
      frame.getDisplay().timerExec(-1, check);
    }
    follower.stop();
    super.dispose();
  }
}
