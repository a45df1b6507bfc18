package org.chugiai.ui.views.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chugiai.cas.CasChange;
import org.chugiai.cas.CasException;
import org.chugiai.cas.Span;
import org.chugiai.quality.checks.Finding;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.views.ArticleFollower;
import org.chugiai.ui.views.Columns;
import org.chugiai.ui.views.EmptyState;
import org.chugiai.ui.views.ViewPages;
import org.chugiai.ui.views.LayerNames;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
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
  private ViewPages pages;
  private Composite noArticle;
  private Composite noProblem;
  private Composite frame;
  private TableViewer table;

  @Override
  public void createPartControl(Composite parent) {
    pages = new ViewPages(parent, this);
    noArticle = new EmptyState(pages.area(), getSite(), Messages.noArticle, List.of());
    noProblem = new EmptyState(pages.area(), getSite(), Messages.noProblem, List.of());
    frame = new Composite(pages.area(), SWT.NONE);
    table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI);
    table.setContentProvider(ArrayContentProvider.getInstance());
    var columns = new Columns<>(table, Finding.class, getTitle());
    columns.add(Messages.columnSeverity, 12, finding -> switch (finding.severity()) {
      case ERROR -> Messages.error;
      case WARNING -> Messages.warning;
    });
    columns.add(Messages.columnProblem, 62, Finding::message);
    columns.add(Messages.columnWhere, 26, this::where, Comparator.comparingInt(Finding::begin));
    // Not the viewer's listener: that hears also what a new check selects again, which the editor must not follow.
    table.getTable().addSelectionListener(SelectionListener.widgetSelectedAdapter(
        event -> follower.article().ifPresent(article -> article.select(selected()))));
    createMenu();
    follower = new ArticleFollower(getSite().getPage(), this);
    follower.start();
  }

  private String where(Finding finding) {
    var what = follower.article().flatMap(article -> new LayerNames(article.corpus()).layer(finding.type()))
        .map(Scheme::name).orElseGet(() -> switch (finding.type()) {
          case "Article" -> Messages.article;
          case "Zone" -> Messages.zone;
          case "Sentence" -> Messages.sentence;
          case "Token" -> Messages.token;
          case "Argument" -> Messages.argument;
          default -> finding.type();
        });
    return finding.begin() < 0 ? what : what + " " + finding.begin() + "–" + finding.end();
  }

  private void createMenu() {
    var menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(manager -> fill(manager));
    table.getTable().setMenu(menu.createContextMenu(table.getTable()));
  }

  /** Ways to mend the one that is selected; of several, the first of each that needs no further word. */
  private void fill(IMenuManager menu) {
    var chosen = problems();
    var fixes = fixes();
    if (chosen.size() == 1) {
      fixes.of(chosen.getFirst()).forEach(fix -> menu.add(item(fix)));
      return;
    }
    var commands = chosen.stream().flatMap(problem -> fixes.atOnce(problem).stream()).toList();
    var spans = chosen.stream().flatMap(problem -> problem.shown().stream()).distinct().toList();
    follower.article().filter(article -> !spans.isEmpty()).ifPresent(article -> {
      var all = article.commands();
      if (!commands.isEmpty()) {
        var label = NLS.bind(Messages.mendAll, commands.size());
        menu.add(item(new Fix.Edit(label, all.compound(label, commands))));
      }
      menu.add(item(new Fix.Edit(Messages.reject, all.reject(spans))));
      menu.add(item(new Fix.Edit(Messages.delete, all.delete(spans))));
    });
  }

  private Fixes fixes() {
    var history = getSite().getService(CorpusSession.class).history().orElseGet(CorpusHistory::none);
    return new Fixes(new Desk(getSite().getPage()), new ReferentFixes(getSite().getShell(), history));
  }

  private IContributionItem item(Fix fix) {
    return switch (fix) {
      case Fix.Edit edit -> change(edit.label(),
          () -> follower.article().ifPresent(article -> article.execute(edit.command())));
      case Fix.Ask ask -> change(ask.label(), () -> {
        ask.run().run();
        checkSoon();
      });
      case Fix.Choice choice -> {
        var menu = new MenuManager(choice.label());
        choice.fixes().forEach(each -> menu.add(item(each)));
        yield menu;
      }
    };
  }

  private IContributionItem change(String label, Runnable run) {
    var action = new Action(label.replace("&", "&&")) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setEnabled(follower.article().filter(article -> !article.isReadOnly()).isPresent());
    return new ActionContributionItem(action);
  }

  private List<Problem> problems() {
    return follower.article().map(article -> table.getStructuredSelection().stream().map(Finding.class::cast)
        .map(finding -> Problem.of(finding, article)).toList()).orElse(List.of());
  }

  private List<Span> selected() {
    return problems().stream().flatMap(problem -> problem.shown().stream()).distinct().toList();
  }

  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    table.setInput(List.of());
    pages.show(article.isPresent() ? frame : noArticle);
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
    getSite().getService(CorpusSession.class).current()
        .filter(corpus -> corpus.corpus() == article.corpus() || article.isReadOnly()).ifPresent(corpus -> {
          try {
            check(article, article.document().resource().toBytes(), corpus);
          } catch (CasException e) {
            ILog.of(ProblemsView.class).error("The article could not be checked", e);
          }
        });
  }

  private void check(ArticleEditing article, byte[] xmi, OpenCorpus corpus) {
    var checks = new ArticleCheck(CorpusChecks.of(corpus.corpus(), !article.document().isDirty()),
        corpus.store().typeSystem());
    var job = new OperationJob<>(frame.getDisplay(), Messages.checking, monitor -> checks.run(xmi), findings -> {
      if (!table.getTable().isDisposed() && follower.article().filter(article::equals).isPresent()) {
        show(findings);
      }
    });
    job.setUser(false);
    job.setSystem(true);
    job.schedule();
  }

  /** What was selected and is still wrong stays selected. */
  private void show(List<Finding> findings) {
    var before = table.getStructuredSelection();
    table.setInput(findings);
    table.setSelection(before);
    pages.show(findings.isEmpty() ? noProblem : frame);
  }

  @Override
  public void setFocus() {
    (pages.shown() == frame ? table.getTable() : pages.shown()).setFocus();
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
