package org.chugiai.ui.views;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chugiai.corpus.model.State;
import org.chugiai.ui.drop.FileDrop;
import org.chugiai.ui.session.ArticleEditing;
import org.chugiai.ui.session.ArticleInput;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.part.ViewPart;

/** The corpus's articles: how far each one is, and the way into its text. */
public final class ArticlesView extends ViewPart implements CorpusSession.Listener, ArticleFollower.Follower {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.articles";

  /** How long changes of the corpus gather before they are shown, in milliseconds. */
  private static final int GATHER = 120;

  private final EContentAdapter corpusChanges = new EContentAdapter() {
    @Override
    public void notifyChanged(Notification notification) {
      super.notifyChanged(notification);
      if (!notification.isTouch()) {
        gather();
      }
    }
  };
  /** Where plugin.xml adds tools. */
  private static final String TOOLS = "toolbar:org.chugiai.ui.views.articles.tools";

  private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
  private CorpusSession session;
  private ArticleFollower follower;
  private OpenCorpus shown;
  private ViewPages pages;
  private Composite noCorpus;
  private Composite noArticles;
  private Composite content;
  private Text words;
  private TableViewer table;
  private boolean refreshPending;

  /** Gives the list the keyboard, as soon as no dialog has it; its first article is selected, so that Enter opens it. */
  public static void bring(IWorkbenchWindow window) {
    try {
      var list = window.getActivePage().showView(ID);
      whenActive(window.getShell(), () -> {
        if (!window.getShell().isDisposed()) {
          list.setFocus();
        }
      });
    } catch (PartInitException e) {
      ILog.of(ArticlesView.class).error("The list of articles could not be opened", e);
    }
  }

  /** Runs now, or when the dialog that opened the corpus has gone. */
  private static void whenActive(Shell shell, Runnable action) {
    if (shell.getDisplay().getActiveShell() == shell) {
      // What closed with the former corpus, or the welcome, has to be gone.
      shell.getDisplay().asyncExec(action);
    } else {
      shell.addListener(SWT.Activate, new Listener() {
        @Override
        public void handleEvent(Event event) {
          shell.removeListener(SWT.Activate, this);
          shell.getDisplay().asyncExec(action);
        }
      });
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    session = getSite().getService(CorpusSession.class);
    pages = new ViewPages(parent, this);
    noCorpus = new EmptyState(pages.area(), getSite(), Messages.noCorpus,
        List.of(new EmptyState.Way(Messages.makeCorpus, "org.chugiai.ui.newCorpus"),
            new EmptyState.Way(Messages.openCorpus, "org.chugiai.ui.openCorpus")));
    noArticles = new EmptyState(pages.area(), getSite(), Messages.noArticles,
        List.of(new EmptyState.Way(Messages.importArticles, "org.chugiai.ui.importArticles")));
    content = new Composite(pages.area(), SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    createBar();
    createTable();
    FilterKeys.lead(words, table.getTable());
    FileDrop.onArticles(pages.area(), getSite().getWorkbenchWindow());
    session.addListener(this);
    corpusChanged(session.current());
    follower = new ArticleFollower(getSite().getPage(), this);
    follower.start();
  }

  /** The article that is read is the one that is selected. */
  @Override
  public void articleChanged(Optional<ArticleEditing> article) {
    article.filter(open -> shown != null && open.corpus() == shown.corpus())
        .map(open -> shown.corpus().findDocument(open.articleId()))
        .map(document -> new ArticleRow(document, shown.annotator()))
        .filter(row -> !table.getStructuredSelection().toList().contains(row))
        .ifPresent(row -> table.setSelection(new StructuredSelection(row), true));
  }

  /** The tools stand beside the filter: in the tab's row they would be laid over it when the view is narrow. */
  private void createBar() {
    var bar = new Composite(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(3, 3).spacing(3, 0).applyTo(bar);
    words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage(Messages.filterArticles);
    words.setToolTipText(Messages.filterArticlesTip);
    words.addModifyListener(e -> {
      table.refresh();
      FilterKeys.selectFirst(table.getTable());
    });
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
    getSite().getService(IMenuService.class).populateContributionManager(tools, TOOLS);
    GridDataFactory.swtDefaults().applyTo(tools.createControl(bar));
  }

  private void createTable() {
    var frame = new Composite(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
    table = new TableViewer(frame, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    table.setUseHashlookup(true);
    table.setContentProvider(ArrayContentProvider.getInstance());
    var columns = new Columns<>(table, ArticleRow.class, getTitle());
    columns.addNarrow(Messages.columnState, Messages.columnStateTip, "◑", ArticleRow::stateSign,
        Comparator.comparing(ArticleRow::state));
    columns.add(Messages.columnTitle, 60, ArticleRow::title);
    columns.addNarrow(Messages.columnOpen, Messages.columnOpenTip, "888",
        row -> row.open() == 0 ? "" : Integer.toString(row.open()), Comparator.comparingInt(ArticleRow::open));
    columns.addNarrow(Messages.columnPublished, Messages.columnPublishedTip, "88/88/88", ArticleRow::day,
        Comparator.comparing(ArticleRow::published));
    columns.setToolTip(ArticleRow::details);
    table.addFilter(new ViewerFilter() {
      @Override
      public boolean select(Viewer viewer, Object parent, Object element) {
        return matches((ArticleRow) element);
      }
    });
    table.addOpenListener(event -> table.getStructuredSelection().stream()
        .forEach(row -> open((ArticleRow) row)));
    getSite().setSelectionProvider(table);
    var menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    table.getTable().setMenu(menu.createContextMenu(table.getTable()));
    getSite().registerContextMenu(menu, table);
  }

  private boolean matches(ArticleRow row) {
    var text = (row.title() + " " + row.document().getId() + " " + row.document().getSource() + " "
        + row.stateLabel()).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.getText().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }

  private void open(ArticleRow row) {
    try {
      getSite().getPage().openEditor(new ArticleInput(shown.folder(), row.document().getId(), row.title()),
          "org.chugiai.ui.editor");
    } catch (PartInitException e) {
      ILog.of(ArticlesView.class).error("The article " + row.document().getId() + " could not be opened", e);
    }
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> corpus) {
    if (shown != null) {
      shown.corpus().eAdapters().remove(corpusChanges);
    }
    var former = shown == null ? null : shown.folder();
    shown = corpus.orElse(null);
    if (shown != null) {
      shown.corpus().eAdapters().add(corpusChanges);
    }
    if (!Objects.equals(former, shown == null ? null : shown.folder())) {
      words.setText("");
    }
    refresh();
  }

  private void gather() {
    if (!refreshPending) {
      refreshPending = true;
      pages.area().getDisplay().timerExec(GATHER, () -> {
        refreshPending = false;
        if (!pages.area().isDisposed()) {
          refresh();
        }
      });
    }
  }

  private void refresh() {
    var selection = table.getStructuredSelection();
    var rows = shown == null ? List.<ArticleRow>of()
        : shown.corpus().getDocuments().stream().map(d -> new ArticleRow(d, shown.annotator())).toList();
    table.setInput(rows);
    table.setSelection(selection);
    // Enter opens it.
    FilterKeys.selectFirst(table.getTable());
    pages.show(shown == null ? noCorpus : rows.isEmpty() ? noArticles : content);
    long finished = rows.stream().filter(r -> r.state().getValue() >= State.FINISHED_VALUE)
        .count();
    setContentDescription(shown == null || rows.isEmpty() ? ""
        : Messages.bind(Messages.articlesSummary, new Object[] {shown.corpus().getName(), rows.size(), finished}));
  }

  @Override
  public void setFocus() {
    if (pages.shown() == content) {
      table.getTable().setFocus();
    } else {
      pages.shown().setFocus();
    }
  }

  @Override
  public void dispose() {
    getSite().getService(IMenuService.class).releaseContributions(tools);
    tools.dispose();
    follower.stop();
    session.removeListener(this);
    if (shown != null) {
      shown.corpus().eAdapters().remove(corpusChanges);
    }
    super.dispose();
  }
}
