package org.chugiai.ui.views.concordance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chugiai.corpus.concordance.Hit;
import org.chugiai.corpus.concordance.Query;
import org.chugiai.ui.corpuswide.CorpusEdit;
import org.chugiai.ui.corpuswide.CorpusHistory;
import org.chugiai.ui.corpuswide.CorpusStep;
import org.chugiai.ui.corpuswide.SavedFirst;
import org.chugiai.ui.corpuswide.UndoActions;
import org.chugiai.ui.editor.KeyContext;
import org.chugiai.ui.editor.marks.Scheme;
import org.chugiai.ui.jobs.ModalWork;
import org.chugiai.ui.jobs.OperationJob;
import org.chugiai.ui.session.CorpusSession;
import org.chugiai.ui.session.OpenCorpus;
import org.chugiai.ui.session.ReadOnly;
import org.chugiai.ui.views.EmptyState;
import org.chugiai.ui.views.analysis.ViewActions;
import org.chugiai.ui.views.concordance.HitEdits.Deed;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** Key words in context over the whole corpus; what is found can be annotated and judged at once. */
public final class ConcordanceView extends ViewPart implements CorpusSession.Listener {

  /** Id of the view in plugin.xml. */
  public static final String ID = "org.chugiai.ui.views.concordance";
  private static final String CONTEXT = "org.chugiai.ui.views.concordance.context";

  private final Consumer<CorpusStep> changed = this::lookAgain;
  private CorpusSession session;
  private OpenCorpus corpus;
  private CorpusHistory history;
  private UndoActions undo;
  private StackLayout stack;
  private Composite pages;
  private Composite empty;
  private Composite content;
  private QueryBar bar;
  private HitTable table;
  private Label report;
  private Action stop;
  private SearchJob search;

  @Override
  public void createPartControl(Composite parent) {
    session = getSite().getService(CorpusSession.class);
    pages = new Composite(parent, SWT.NONE);
    stack = new StackLayout();
    pages.setLayout(stack);
    empty = new EmptyState(pages, getSite(), Messages.noCorpus,
        List.of(new EmptyState.Way(Messages.openCorpus, "org.chugiai.ui.openCorpus")));
    content = new Composite(pages, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
    bar = new QueryBar(content, this::search);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    var frame = new Composite(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
    table = new HitTable(frame, Messages.tableName);
    table.onOpen(hit -> new HitOpener(getSite().getPage(), corpus).open(hit));
    report = new Label(content, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(report);
    stop = ViewActions.push(Messages.stop, "stop", this::cancel);
    stop.setEnabled(false);
    getViewSite().getActionBars().getToolBarManager().add(stop);
    undo = new UndoActions(getViewSite(), session::history);
    new HitActions(this, table).install();
    new KeyContext(getSite().getService(IContextService.class), CONTEXT).follow(table.table());
    session.addListener(this);
    corpusChanged(session.current());
  }

  @Override
  public void corpusChanged(Optional<OpenCorpus> now) {
    cancel();
    if (history != null) {
      history.removeListener(changed);
    }
    corpus = now.orElse(null);
    history = session.history().orElse(null);
    table.clear();
    if (corpus != null) {
      history.addListener(changed);
      bar.setCorpus(corpus.corpus());
      table.setKinds(new MarkNames(corpus.corpus())::kind);
    }
    report.setText(Messages.ask);
    undo.update();
    stack.topControl = corpus == null ? empty : content;
    pages.layout();
  }

  /**
   * Looks for words.
   *
   * @param words words
   */
  public void search(String words) {
    if (corpus != null) {
      bar.setWords(words);
      search();
      table.table().setFocus();
    }
  }

  private void search() {
    cancel();
    table.clear();
    var query = bar.query();
    if (query.isEmpty()) {
      report.setText(Messages.ask);
      return;
    }
    start(query);
  }

  private void start(Query query) {
    var sources = new Sources(corpus, history.open());
    search = new SearchJob(pages.getDisplay(), sources.concordance(), query, sources.all(), this::show);
    stop.setEnabled(true);
    report.setText(Messages.searching);
    search.schedule();
  }

  /** Shows what was found so far. */
  private void show(SearchJob from, List<Hit> more) {
    if (from != search || pages.isDisposed()) {
      return;
    }
    if (!more.isEmpty()) {
      table.add(more);
    }
    var articles = table.hits().stream().map(Hit::article).distinct().count();
    var found = table.hits().isEmpty() ? Messages.none
        : NLS.bind(Messages.found, table.hits().size(), articles);
    stop.setEnabled(!from.isDone());
    report.setText(switch (from.outcome()) {
      case RUNNING -> NLS.bind(Messages.soFar, found);
      case DONE -> found;
      case STOPPED -> NLS.bind(Messages.stopped, found);
      case FAILED -> NLS.bind(Messages.failed, found);
    });
  }

  private void cancel() {
    if (search != null) {
      search.cancel();
    }
  }

  /** The corpus was changed, from here or from elsewhere. */
  private void lookAgain(CorpusStep step) {
    undo.update();
    var touched = List.copyOf(step.articles());
    var sources = new Sources(corpus, history.open());
    var order = sources.of(touched);
    var hits = table.hits().stream().collect(Collectors.groupingBy(Hit::article));
    var before = order.stream().flatMap(source -> hits.getOrDefault(source.id(), List.of()).stream()).toList();
    if (before.isEmpty()) {
      return;
    }
    var concordance = sources.concordance();
    var job = new OperationJob<>(pages.getDisplay(), Messages.looking,
        monitor -> concordance.look(before, order, monitor), again -> {
          if (!pages.isDisposed()) {
            table.update(before, again);
          }
        });
    job.setUser(false);
    job.setRule(null);
    job.schedule();
  }

  /** Annotates the selected places as a key of the editor would. */
  void key(String key) {
    edits().ifPresent(edits -> edits.key(label(Messages.undoAnnotate), key).ifPresentOrElse(
        edit -> perform(edits, edit), () -> report.setText(Messages.noSuchKey)));
  }

  /** Annotates the selected places with a kind. */
  void choose(Scheme.Choice choice) {
    edits().ifPresent(edits -> perform(edits, edits.choose(
        NLS.bind(Messages.undoChoose, Scheme.name(choice), selectedWords()), choice)));
  }

  /** Judges what is annotated at the selected places. */
  void judge(boolean right) {
    edits().ifPresent(edits -> perform(edits,
        edits.judge(label(right ? Messages.undoAccept : Messages.undoReject), right)));
  }

  private String label(String pattern) {
    return NLS.bind(pattern, table.selected().size(), selectedWords());
  }

  private String selectedWords() {
    return table.selected().getFirst().key();
  }

  private Optional<HitEdits> edits() {
    var chosen = table.selected();
    if (ReadOnly.refuses(corpus, getSite())) {
      return Optional.empty();
    }
    if (chosen.isEmpty()) {
      report.setText(Messages.nothingSelected);
      return Optional.empty();
    }
    return Optional.of(new HitEdits(scheme(), corpus.annotator(), chosen));
  }

  /** @return the layers that hits can be annotated on */
  Scheme scheme() {
    return new Scheme(corpus.corpus(), corpus.types());
  }

  private void perform(HitEdits edits, CorpusEdit edit) {
    if (!new SavedFirst(corpus.corpus(), history).mayGoOn(getSite().getShell(), edit.label(), edit.articles())) {
      return;
    }
    ModalWork.run(getSite().getShell(), Messages.notDone, monitor -> history.perform(edit, monitor))
        .ifPresent(step -> report.setText(step.isEmpty() ? Messages.nothingToDo : NLS.bind(Messages.done,
            new Object[] {edits.count(Deed.MADE), edits.count(Deed.CHANGED), edits.count(Deed.LEFT),
                step.get().articles().size()})));
    table.table().setFocus();
  }

  @Override
  public void setFocus() {
    if (stack.topControl != content) {
      empty.setFocus();
    } else if (table.hits().isEmpty()) {
      bar.setFocus();
    } else {
      table.table().setFocus();
    }
  }

  @Override
  public void dispose() {
    cancel();
    session.removeListener(this);
    if (history != null) {
      history.removeListener(changed);
    }
    super.dispose();
  }
}
